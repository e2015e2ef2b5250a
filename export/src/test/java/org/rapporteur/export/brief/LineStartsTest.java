package org.rapporteur.export.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineStartsTest {

    @ParameterizedTest(name = "{0} at {1}")
    @CsvSource(textBlock = """
            # text (n: line feed, r: carriage return), offset, anchor
            abc,       0, A1 1:1
            abc,       3, A1 1:4
            anb,       1, A1 1:2
            anb,       2, A1 2:1
            arnb,      3, A1 2:1
            arb,       2, A1 2:1
            annb,      3, A1 3:1
            an,        2, A1 2:1
            """)
    void countsLinesHoweverTheyEnd(String drawn, int offset, String anchor) {
        String text = drawn.replace('n', '\n').replace('r', '\r');

        assertThat(LineStarts.of(text).anchor("A1", offset)).hasToString(anchor);
    }
}
