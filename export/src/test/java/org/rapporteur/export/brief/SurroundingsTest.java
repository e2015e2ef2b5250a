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
    void wordsThatStandInTwoSentencesBringBoth() {
        assertThat(around("They met. It was dull. They left. Nobody waved.", "dull. They left"))
                .isEqualTo("It was dull. They left.");
    }

    @Test
    void whereNoSentenceIsToBeSeenTheWordsStandAlone() {
        assertThat(around("so on ".repeat(400) + "talks" + " and so".repeat(400), "talks"))
                .isEqualTo("talks");
    }

    private static String around(String text, String words) {
        int at = text.indexOf(words);
        Span found = Surroundings.of(text, new Span(at, at + words.length()));
        return text.substring(found.begin(), found.end());
    }
}
