package org.rapporteur.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.testkit.NewsScraps;

class ContentLinesTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # a text             > as it may stand
            one, two; three      > one\\, two\\; three
            back\\slash          > back\\\\slash
            “née”: a "colon"     > “née”: a "colon"
            """)
    void whatSeparatesValuesIsEscaped(String text, String written) {
        assertThat(ContentLines.escaped(text)).isEqualTo(written);
    }

    @Test
    void everySortOfLineEndIsOne() {
        assertThat(ContentLines.escaped("a\nb\r\nc\rd")).isEqualTo("a\\nb\\nc\\nd");
    }

    @Test
    void whatNoTextMayHaveLeavesASign() {
        assertThat(ContentLines.escaped("a\u0000b\u0007c\u007fd\ud83de\tf")).isEqualTo("a�b�c�d�e\tf");
    }

    @Test
    void aLineOfSeventyFiveOctetsIsNotFoldedAndOneMoreIs() {
        String fits = "x".repeat(ContentLines.OCTETS_MAX - 2);

        assertThat(new ContentLines().line("A", fits)).hasToString("A:" + fits + "\r\n");
        assertThat(new ContentLines().line("A", fits + "y")).hasToString("A:" + fits + "\r\n y\r\n");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsFoldedIsShortWholeAndUnfoldsToItself(long seed) {
        String text = NewsScraps.from(seed) + "é".repeat(new SplittableRandom(seed).nextInt(90)) + "🚢".repeat(40);

        String written = new ContentLines().text("SUMMARY", text).toString();

        assertThat(written).endsWith("\r\n");
        List<String> lines = List.of(written.split("\r\n"));
        assertThat(lines).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets).hasSizeLessThanOrEqualTo(ContentLines.OCTETS_MAX);
            // A cut character would be read as something else.
            assertThat(new String(octets, StandardCharsets.UTF_8)).isEqualTo(line);
            assertThat(line).doesNotContain("\n", "\r");
        });
        assertThat(lines.stream().skip(1)).allMatch(line -> line.startsWith(" "));
        assertThat(written.replace("\r\n ", "")).isEqualTo("SUMMARY:" + ContentLines.escaped(text) + "\r\n");
    }
}
