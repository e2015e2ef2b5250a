package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest(name = "{0} > {1}")
    @CsvSource(delimiter = '>', textBlock = """
            # before                    > after                           > what became of it
            we will not sail            > we will not sail                > we will not sail
            we will not sail on Monday  > we will sail on Friday          > we will -not- sail on -Monday- +Friday+
            the pier is open            > the old pier is open and dry    > the +old+ pier is open +and dry+
            one two                     > three four                      > -one two- +three four+
            """)
    void wordsAreTakenOutAddedOrTheSame(String before, String after, String expected) {
        assertThat(WordDiff.of(WordDiff.split(before), WordDiff.split(after)).stream()
                        .map(WordDiffTest::drawn)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
    }

    private static String drawn(RevisionsShown.Piece piece) {
        return switch (piece.kind()) {
            case SAME -> piece.text();
            case CUT -> "-" + piece.text() + "-";
            case ADDED -> "+" + piece.text() + "+";
        };
    }
}
