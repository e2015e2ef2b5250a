package org.rapporteur.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

    private static final List<String> SCRAPS = List.of(
            "'", "''", "=", "+", "-", "@", "＝", "\t", "\r", "\n", " ", "\u00a0", "\ufeff", "\u202e", "\u0085", "\u001c",
            "x", "1", "\"", ",");

    static LongStream seeds() {
        return LongStream.range(0, 500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=cmd|' /C calc'!A0",
                "=HYPERLINK(\"https://evil.example\")",
                "+1",
                "-3 degrees",
                "@solen",
                "\t=1",
                "\rx",
                "\nx",
                "  =1",
                "\u00a0=1",
                "\ufeff=1",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "'=1"
            })
    void whatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertThat(Cells.safe(text)).isEqualTo("'" + text);
        assertThat(Cells.original("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'",
                "We = us",
                "1-2",
                "'We will not', he said",
                "“=”",
                "2031-05-12",
                "e@mail",
                " x",
                "-77.03",
                "-1"
            })
    void everythingElseStaysAsItIs(String text) {
        assertThat(Cells.safe(text)).isEqualTo(text);
        assertThat(Cells.original(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOriginalIsAlwaysFoundAgainAndNoCellIsAFormula(long seed) {
        String text = drawn(seed);

        String cell = Cells.safe(text);

        assertThat(Cells.original(cell)).isEqualTo(text);
        assertThat(cell.strip()).doesNotMatch("(?s)[=+@].*|-[^0-9].*|-");
    }

    /** Up to five scraps of what makes a formula and of what does not. */
    static String drawn(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            drawn.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return drawn.toString();
    }
}
