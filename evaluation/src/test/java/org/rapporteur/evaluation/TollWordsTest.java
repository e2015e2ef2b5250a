package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.event.Events;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** How many a happening harmed, read with the shipped model: every line of the list, and small stories of several outlets. */
@Execution(ExecutionMode.SAME_THREAD)
class TollWordsTest {

    private static final String TUESDAY = "2031-05-13";
    private static final String SHELLS = "Shells struck the port of Pelm on Monday.";
    private static final Map<String, String> OTHERS = Map.of(
            "dead", "The shells killed 99 people.",
            "hurt", "The shells wounded 99 people.",
            "missing", "After the shelling 99 people are missing.",
            "none", "The shells killed 99 people.");

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    static Stream<List<String>> lines() {
        return TabbedLines.read(Events.class, "toll-words.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void exampleCountsWhomItSays(List<String> line) {
        String[] example = line.get(3).split(" = ", -1);
        String fate = example[1].replaceAll("\\d+ ", "");
        List<String> rows =
                rows(SHELLS + " " + example[0].replaceAll("[<>]", ""), SHELLS + " " + OTHERS.getOrDefault(fate, ""));

        assertThat(rows).hasSize(fate.equals("none") ? 0 : 1);
    }

    @Test
    void deadAndHurtAreTwoRowsAndEachHasEveryFigure() {
        assertThat(rows(
                        "Shells struck the port of Pelm on Monday, killing at least eleven people. About thirty were wounded.",
                        "Shells struck the port of Pelm on Monday. The mayor said nine people had died and 34 were hurt.",
                        "Shells struck the port of Pelm on Monday. The number of dead rose to 13."))
                .containsExactly(
                        "killing at least eleven | nine people had died | dead rose to 13",
                        "About thirty were wounded | 34 were hurt");
    }

    @Test
    void whatHarmedOthersBeforeIsNotCountedIn() {
        assertThat(rows(
                        "Shells struck the port of Pelm on Monday, killing eleven people."
                                + " Last year 200 people were killed in the town.",
                        "Shells struck the port of Pelm on Monday, killing nine people."))
                .containsExactly("killing eleven | killing nine");
    }

    @Test
    void anotherTownIsAnotherHappening() {
        assertThat(rows(
                        "Shells struck Pelm on Monday, killing eleven people.",
                        "Shells struck Corran on Monday, killing three people."))
                .isEmpty();
    }

    @Test
    void aPartOfACountIsNotTheCount() {
        assertThat(rows(
                        "Shells struck the port of Pelm on Monday, killing eleven people. Five of the dead were pilots.",
                        "Shells struck the port of Pelm on Monday, killing nine people."))
                .containsExactly("killing eleven | killing nine");
    }

    private static List<String> rows(String... texts) {
        List<Article> articles = Stream.iterate(0, number -> number + 1)
                .limit(texts.length)
                .map(number -> Articles.of("Outlet " + number, TUESDAY, "Story " + number, texts[number]))
                .toList();
        Dossier dossier = new DossierAssembler()
                .assemble(
                        articles.stream()
                                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                                .toList(),
                        List.of());
        return dossier.events().stream()
                .flatMap(event -> event.differences().stream())
                .filter(difference -> difference.slot() == Slot.NUMBER)
                .map(difference -> words(dossier, difference))
                .toList();
    }

    private static String words(Dossier dossier, Difference difference) {
        return String.join(
                " | ",
                difference.sides().stream()
                        .map(side -> side.tellings().get(0).passage())
                        .map(passage -> dossier.findArticle(passage.article())
                                .orElseThrow()
                                .text()
                                .slice(passage.span()))
                        .toList());
    }
}
