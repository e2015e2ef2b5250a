package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"-, 1", "1998, 2", "talks, 3", "4th, 3", "UN, 4", "A, 5", "Solen, 6", "McVarga, 7", "iPad, 7", "4Th, 6"
    })
    void aShapeSaysHowAWordIsWritten(String word, int shape) {
        assertThat(Features.shape(Words.of(word).get(0))).isEqualTo(shape);
    }

    @Test
    void marksOpenAndCloseAndWhatIsBetweenIsInside() {
        assertThat(quotations("He said “not yet” twice, \"then\" left.")).isEqualTo("0 0 2 1 1 3 0 0 2 1 3 0 0");
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        assertThat(quotations("“not yet.\n“We wait.\n\nthen")).isEqualTo("2 1 1 1 2 1 1 1 0");
        assertThat(quotations("“not yet.\nWe wait.")).isEqualTo("2 1 1 1 0 0 0");
    }

    @Test
    void aHardWrappedLineGoesOn() {
        assertThat(quotations("“not\nyet,\nor")).isEqualTo("2 1 1 1 1");
    }

    private static String quotations(String text) {
        return Arrays.stream(Features.layouts(Words.of(text)))
                .mapToObj(layout -> String.valueOf((layout - 1) % 4))
                .collect(Collectors.joining(" "));
    }
}
