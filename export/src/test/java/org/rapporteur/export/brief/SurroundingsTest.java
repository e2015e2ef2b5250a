package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class SurroundingsTest {

    @Test
    void goesFromTheBeginningOfTheSentenceToItsEnd() {
        assertThat(around("It rained. The talks began on Monday. They ended.", "talks"))
                .isEqualTo("The talks began on Monday.");
        assertThat(around("“It is over.” The talks ended.\nNobody came.", "talks"))
                .isEqualTo("The talks ended.");
        assertThat(around("He asked: “Who?” She left. So did he.", "left")).isEqualTo("She left.");
    }

    @Test
    void aShortCapitalisedWordWithAStopMayBeAnAbbreviation() {
        assertThat(around("It rained. Col. Iven Strake said on Sept. 26 that it was over.", "said"))
                .isEqualTo("Col. Iven Strake said on Sept. 26 that it was over.");
    }

    @Test
    void goesOnOverTheEndOfABrokenLineAndNotOverThatOfAHeading() {
        String broken = "It rained in the whole of the valley when the delegates\n"
                + "came to the talks in Ostrel at the end of a long and cold day\nof spring. It was dull.";

        assertThat(around(broken, "talks").replace('\n', ' '))
                .isEqualTo(
                        "It rained in the whole of the valley when the delegates came to the talks in Ostrel at the end"
                                + " of a long and cold day of spring.");
        assertThat(around("No news\nThe talks began on Monday", "talks")).isEqualTo("The talks began on Monday");
        assertThat(around("Varga said this after the meeting of the two delegations:\nThe talks go on.", "talks"))
                .isEqualTo("The talks go on.");
    }

    @Test
    void wordsThatStandInTwoSentencesBringBoth() {
        assertThat(around("They met. It was dull. They left. Nobody waved.", "dull. They left"))
                .isEqualTo("It was dull. They left.");
    }

    @Test
    void whereNoSentenceIsToBeSeenTheWordsStandAlone() {
        assertThat(around("so on ".repeat(400) + "talks" + " and so".repeat(400), "talks"))
                .isEqualTo("talks");
    }

    @Test
    void aSpaceThatIsNotToBeBrokenIsASpace() {
        assertThat(around("It rained.\u00a0 The talks began.\u00a0 They ended.", "talks"))
                .isEqualTo("The talks began.");
    }

    private static String around(String text, String words) {
        int at = text.indexOf(words);
        Span found = Surroundings.of(text, new Span(at, at + words.length()));
        return text.substring(found.begin(), found.end());
    }
}
