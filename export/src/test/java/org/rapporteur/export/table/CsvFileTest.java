package org.rapporteur.export.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.testkit.NewsScraps;

/** What is written is read back by Commons CSV, which knows nothing of how it was written. */
class CsvFileTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @Test
    void hasAMarkARowOfNamesAndLinesThatEndInCrLf() {
        Table table = new Table("people", List.of("name", "words"), List.of(List.of("Mira Solen", "“née”")));

        assertThat(CsvFile.write(table)).isEqualTo("\ufeffname,words\r\nMira Solen,“née”\r\n");
    }

    @Test
    void quotesWhatWouldEndACell() {
        Table table = new Table("words", List.of("a", "b"), List.of(List.of("one, \"two\"", "three\nfour")));

        assertThat(CsvFile.write(table)).isEqualTo("\ufeffa,b\r\n\"one, \"\"two\"\"\",\"three\nfour\"\r\n");
    }

    @Test
    void aTableWithoutRowsHasItsNames() {
        assertThat(CsvFile.write(new Table("none", List.of("a", "b"), List.of())))
                .isEqualTo("\ufeffa,b\r\n");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("x"))))
                .hasMessage("table t with the columns [a, b] and the row [x]");
        assertThatThrownBy(() -> new Table("t", List.of("a", "a"), List.of()))
                .hasMessage("table t has a column twice: [a, a]");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsWrittenIsReadBackToTheCharacter(long seed) {
        List<List<String>> rows = Stream.of(seed, seed + 1000, seed + 2000)
                .map(one -> List.of(NewsScraps.from(one), "=cmd|' /C calc'!A0" + one, "", "a\"\"b\r\n,\u202e🚢"))
                .toList();
        Table table = new Table("scraps", List.of("a", "b", "c", "d"), rows);

        assertThat(read(CsvFile.write(table))).isEqualTo(rows);
    }

    /** As a user would: without the mark, and with the apostrophes taken off again. */
    static List<List<String>> read(String csv) {
        assertThat(csv).startsWith(CsvFile.BYTE_ORDER_MARK);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try {
            return format.parse(new StringReader(csv.substring(1))).stream()
                    .map(CSVRecord::toList)
                    .map(row -> row.stream().map(Cells::original).toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
