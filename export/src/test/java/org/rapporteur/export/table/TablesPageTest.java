package org.rapporteur.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;

/** docs/reference/tables.md has every table with its columns, in their order. */
class TablesPageTest {

    private static final Path PAGE = Path.of(System.getProperty("rapporteur.root", ".."), "docs/reference/tables.md");

    @Test
    void hasEveryTableWithItsColumns() throws IOException {
        List<String> rows = Files.readString(PAGE)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.replaceFirst(" \\| .* \\| ", " | "))
                .toList();

        assertThat(rows)
                .containsExactlyElementsOf(Tables.of(new Dossier(List.of(), List.of(), List.of(), List.of())).stream()
                        .map(TablesPageTest::row)
                        .toList());
    }

    /** The line of Python that gives the words again: its pattern means the same here. */
    @Test
    void itsPatternTakesTheApostrophesOffAgain() throws IOException {
        Matcher line = Pattern.compile("re\\.sub\\(r\"(.*)\", \"\", cell\\)").matcher(Files.readString(PAGE));
        assertThat(line.find()).isTrue();
        Pattern apostrophe = Pattern.compile(line.group(1));

        assertThat(LongStream.range(0, 2000).mapToObj(CellsTest::drawn))
                .allSatisfy(
                        text -> assertThat(apostrophe.matcher(Cells.safe(text)).replaceFirst(""))
                                .isEqualTo(text));
    }

    private static String row(Table table) {
        return table.columns().stream().collect(Collectors.joining("`, `", "| `" + table.file() + "` | `", "` |"));
    }
}
