package org.rapporteur.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.LakesideTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.Drawing;
import org.rapporteur.testkit.Golden;

class TablesTest {

    private static final Dossier EMPTY = new Dossier(List.of(), List.of(), List.of(), List.of());

    static Stream<Dossier> dossiers() {
        return Stream.of(FerryTalks.compared(), BridgeTalks.dossier(), LakesideTalks.dossier(), hostile(), EMPTY);
    }

    @Test
    void readAsTheyDid() {
        Golden.check("table/ferry-talks.txt", written(FerryTalks.compared()));
        Golden.check("table/bridge-talks.txt", written(BridgeTalks.dossier()));
        Golden.check("table/lakeside-talks.txt", written(LakesideTalks.dossier()));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void theWordsAreTheArticlesAtThatPlace(Dossier dossier) {
        for (Table table : Tables.of(dossier)) {
            for (String before : List.of("", "other_", "beside_", "not_in_hand_", "comes_of_")) {
                if (table.columns().contains(before + "words")
                        && table.columns().contains(before + "article")) {
                    places(dossier, table, before);
                }
            }
        }
    }

    private static void places(Dossier dossier, Table table, String before) {
        List<String> columns = table.columns();
        for (List<String> row : table.rows()) {
            String begin = row.get(columns.indexOf(before + "begin"));
            if (!begin.isEmpty()) {
                int end = Integer.parseInt(row.get(columns.indexOf(before + "end")));
                String article = row.get(columns.indexOf(before + "article"));
                assertThat(dossier.findArticle(ArticleId.parse(article))
                                .orElseThrow()
                                .text())
                        .extracting(text -> text.slice(new Span(Integer.parseInt(begin), end)))
                        .as(table.name())
                        .isEqualTo(row.get(columns.indexOf(before + "words")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void asManyAreWrittenAsTheDossierHasAndTheBriefShows(Dossier dossier) {
        Map<String, Table> tables =
                Tables.of(dossier).stream().collect(Collectors.toMap(Table::name, Function.identity()));
        Brief brief = Brief.of(dossier);

        assertThat(tables.get("articles").rows()).hasSameSizeAs(brief.articles());
        assertThat(tables.get("statements").rows()).hasSize(brief.heading().statements());
        assertThat(tables.get("entities").rows()).hasSameSizeAs(dossier.entities());
        assertThat(tables.get("problems").rows()).hasSameSizeAs(brief.problems());
        assertThat(distinct(tables.get("utterances"), "utterance"))
                .isEqualTo(brief.comparison().utterances().size());
        assertThat(distinct(tables.get("facts"), "fact"))
                .isEqualTo(brief.comparison().facts().size());
        assertThat(distinct(tables.get("differences"), "difference"))
                .isEqualTo(brief.comparison().differences().size());
        assertThat(distinct(tables.get("silences"), "silence"))
                .isEqualTo(brief.comparison().silences().size());
        assertThat(distinct(tables.get("copies"), "copy"))
                .isEqualTo(brief.comparison().copies().size());
        assertThat(distinct(tables.get("events"), "event"))
                .isEqualTo(dossier.events().size());
        assertThat(tables.get("timexes").rows()).hasSameSizeAs(dossier.account().timexes());
        assertThat(tables.get("places").rows()).hasSameSizeAs(dossier.account().places());
        assertThat(tables.get("parties").rows())
                .hasSameSizeAs(brief.negotiation().parties());
        assertThat(tables.get("positions").rows())
                .hasSize(brief.negotiation().issues().stream()
                        .mapToInt(issue -> issue.positions().size())
                        .sum());
        assertThat(distinct(tables.get("proposals"), "number"))
                .isEqualTo(brief.negotiation().proposals().size());
        assertThat(distinct(tables.get("steps"), "number"))
                .isEqualTo(brief.negotiation().steps().size());
        assertThat(distinct(tables.get("rounds"), "round"))
                .isEqualTo(dossier.negotiation().rounds().size());
        assertThat(distinct(tables.get("loaded-wordings"), "wording"))
                .isEqualTo(dossier.framing().loaded().size());
        assertThat(tables.get("word-shares").rows())
                .hasSameSizeAs(dossier.framing().shares());
    }

    private static int distinct(Table table, String column) {
        int at = table.columns().indexOf(column);
        return (int) table.rows().stream().map(row -> row.get(at)).distinct().count();
    }

    @Test
    void anEmptyDossierHasEveryTableWithoutRows() {
        assertThat(Tables.of(EMPTY).stream().map(Table::file))
                .containsExactlyElementsOf(Tables.of(BridgeTalks.dossier()).stream()
                        .map(Table::file)
                        .toList())
                .doesNotHaveDuplicates();
        assertThat(Tables.of(EMPTY)).allMatch(table -> table.rows().isEmpty());
    }

    @Test
    void hostileNamesAndWordsComeBackToTheCharacter() {
        Dossier dossier = hostile();

        for (Table table : Tables.of(dossier)) {
            String csv = CsvFile.write(table);
            assertThat(CsvFileTest.read(csv)).as(table.name()).isEqualTo(table.rows());
            assertThat(csv.lines())
                    .noneMatch(line -> line.startsWith("=") || line.contains(",=") || line.contains(",\"="));
        }
    }

    private static Dossier hostile() {
        Article article = BridgeTalks.article(
                "=cmd|' /C calc'!A0",
                "2031-05-12",
                "@evil\r\n,\"x\"",
                "=SUM(A1), “said”\r\n+Mira\t\"So\u0007len\",\n'@Anton\u202e Varga 🚢 -1 and spoke.\n");
        Drawing drawing = Drawing.of(article);
        EntityId solen = drawing.person("+Mira\t\"So\u0007len\"", "+Mira\t\"So\u0007len\"");
        drawing.entity(EntityKind.ORGANISATION, "'@Anton\u202e Varga 🚢", "'@Anton\u202e Varga 🚢");
        drawing.role(solen, "spoke");
        drawing.statement("=SUM(A1),").by("+Mira", solen);
        return Drawing.dossier(List.of(drawing), List.of());
    }

    /** All tables that have rows, one behind the other, with line feeds. */
    private static String written(Dossier dossier) {
        List<String> written = new ArrayList<>();
        for (Table table : Tables.of(dossier)) {
            if (!table.rows().isEmpty()) {
                written.add("== " + table.file() + "\n"
                        + CsvFile.write(table).substring(1).replace("\r\n", "\n"));
            }
        }
        return String.join("\n", written);
    }
}
