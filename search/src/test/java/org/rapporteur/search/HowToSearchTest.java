package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.UnreadableQueryException;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;

/** What the page says of the query language is so: its examples are run over the statements that it lists. */
class HowToSearchTest {
    private static final Path PAGE =
            Path.of(System.getProperty("rapporteur.root", ".."), "docs", "how-to", "search.md");
    private static final String NONE = "–";

    @TestFactory
    List<DynamicTest> everyExampleFindsWhatThePageSays() throws IOException {
        Map<String, String> numbers = new HashMap<>();
        List<FiledArticle> articles = new ArrayList<>();
        for (List<String> row : rows(9)) {
            FiledArticle filed = filed(row);
            numbers.put(filed.article().id().value(), row.get(0));
            articles.add(filed);
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> row : rows(4)) {
            String query = code(row.get(2));
            tests.add(DynamicTest.dynamicTest(query, () -> {
                try (Found found = new Found(articles.toArray(FiledArticle[]::new))) {
                    assertThat(found.index().find(Search.statements(Query.parse(query))).list().stream()
                                    .map(hit ->
                                            numbers.getOrDefault(hit.article().value(), "?"))
                                    .sorted((one, other) ->
                                            Integer.compare(Integer.parseInt(one), Integer.parseInt(other)))
                                    .collect(Collectors.joining(", ")))
                            .isEqualTo(row.get(3));
                }
            }));
        }
        assertThat(articles).hasSize(10);
        assertThat(tests).hasSizeGreaterThan(15);
        return tests;
    }

    @TestFactory
    List<DynamicTest> everyQueryThatCannotBeReadIsAnsweredSo() throws IOException {
        List<DynamicTest> tests = rows(2).stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0),
                        () -> assertThatThrownBy(() -> Query.parse(code(row.get(0))))
                                .isInstanceOf(UnreadableQueryException.class)
                                .hasMessage(row.get(1))))
                .toList();
        assertThat(tests).hasSizeGreaterThan(3);
        return tests;
    }

    private static FiledArticle filed(List<String> row) {
        boolean isNamed = Character.isUpperCase(row.get(3).charAt(0));
        return Filed.article(
                        row.get(1), row.get(2), "Number " + row.get(0), "<%s|%s>".formatted(row.get(3), row.get(8)))
                .statement(
                        Form.valueOf(row.get(4).toUpperCase(Locale.ROOT)),
                        isNamed ? Naming.NAMED : Naming.UNNAMED,
                        list(row.get(5)).stream()
                                .map(channel -> ChannelKind.valueOf(
                                        channel.toUpperCase(Locale.ROOT).replace('-', '_')))
                                .findFirst(),
                        list(row.get(6)),
                        Optional.empty())
                .about(list(row.get(7)).toArray(String[]::new))
                .done();
    }

    private static List<String> list(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split(", "));
    }

    private static String code(String cell) {
        assertThat(cell).startsWith("`").endsWith("`");
        return cell.substring(1, cell.length() - 1);
    }

    /** The rows, without the heads, of the table with so many columns. */
    private static List<List<String>> rows(int columns) throws IOException {
        Predicate<List<String>> isRow =
                cells -> cells.size() == columns && !cells.get(0).matches("-+");
        return Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.substring(1).split("\\|"))
                        .map(String::strip)
                        .toList())
                .filter(isRow)
                .skip(1)
                .toList();
    }
}
