package org.rapporteur.core.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class AnchorFinderTest {

    private static final String TEXT =
            "Barges wait at the weir below Halden. The envoy said no. The crews sail on Friday.";

    private static Article saying(String text) {
        return Article.identify("article.txt", Imprint.UNKNOWN, new SourceText(text));
    }

    private static Selector selector(String text, String words) {
        int at = text.indexOf(words);
        return AnchorFinder.select(saying(text), new Span(at, at + words.length()));
    }

    /** The state, and the words that stand there. */
    private static String found(Selector selector, String text) {
        AnchorPlace place = AnchorFinder.find(selector, saying(text));
        return place.state()
                + place.span()
                        .map(span -> " " + text.substring(span.begin(), span.end()))
                        .orElse("");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    # what a later revision says | what became of 'The envoy said no'
                    Barges wait at the weir below Halden. The envoy said no. The crews sail on Friday. | SAME The envoy said no
                    Barges wait at the weir below Halden. The envoy said no. Later more. | SAME The envoy said no
                    Noon. Barges wait at the weir below Halden. The envoy said no. The crews sail on Friday. | MOVED The envoy said no
                    The envoy said no. | MOVED The envoy said no
                    Barges wait at the weir below Halden. The envoy said yes. The crews sail on Friday. | CHANGED The envoy said yes
                    Barges wait at the weir below Halden. The old envoy said no, twice. The crews sail on Friday. | CHANGED The old envoy said no, twice
                    Barges wait at the weir below Halden. Nothing else is known. | GONE
                    The ferry sails. | GONE
                    """)
    void findsWordsAgainWhereTheyAre(String later, String expected) {
        assertThat(found(selector(TEXT, "The envoy said no"), later)).isEqualTo(expected);
    }

    @Test
    void ofWordsThatAreThereTwiceItTakesThoseBesideWhichTheSameStands() {
        String twice = "Halden: the crews wait. Ostrel: the crews wait.";
        String later = "On Monday, Corran: the crews wait. Ostrel: the crews wait. Halden: the crews wait, too.";
        Selector second = AnchorFinder.select(saying(twice), new Span(32, 46));

        assertThat(second.words()).isEqualTo("the crews wait");
        assertThat(AnchorFinder.find(second, saying(later)))
                .isEqualTo(new AnchorPlace(AnchorState.MOVED, java.util.Optional.of(new Span(43, 57))));
    }

    @Test
    void doesNotGuessBetweenTwoPlaces() {
        Selector no = selector("No. The crews sail.", "No");

        assertThat(found(no, "No! No? Nothing.")).isEqualTo("GONE");
    }

    @Test
    void inTheSameTextTheyStandWhereTheyStoodHoweverOftenTheyAreThere() {
        String text = "no no no no";
        Selector third = AnchorFinder.select(saying(text), new Span(6, 8));

        assertThat(AnchorFinder.find(third, saying(text)).span()).contains(new Span(6, 8));
    }

    @Test
    void takesAsMuchBesideTheWordsAsTellsThemFromTheLike() {
        String same = "The crews of the northern lock are waiting for word. ";
        String text = "Halden. " + same + "Ostrel. " + same;
        int second = text.lastIndexOf("waiting");

        Selector selector = AnchorFinder.select(saying(text), new Span(second, second + 7));

        assertThat(selector.before()).contains("Ostrel");
        assertThat(selector("Halden waits.", "waits").before()).isEqualTo("Halden ");
    }

    @Test
    void cutsNoCharacterInTwo() {
        String text = "\uD83D\uDEA2".repeat(20) + "ferry" + "\uD83D\uDEA2".repeat(20);

        Selector selector = selector(text, "ferry");

        assertThat(selector.before()).isEqualTo("\uD83D\uDEA2".repeat(12));
        assertThat(selector.after()).isEqualTo("\uD83D\uDEA2".repeat(12));
    }

    @Test
    void wordsThatAreNotThereCannotBeSelected() {
        Article article = saying("Short.");

        assertThatThrownBy(() -> AnchorFinder.select(article, new Span(3, 9)))
                .hasMessage("span [3, 9) lies outside a text of 6 characters");
    }
}
