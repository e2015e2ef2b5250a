package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.negotiation.step.Steps;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Reading;
import org.rapporteur.language.grammar.SentenceTree;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/** Every line of the table of steps, read with the shipped model; and small stories of what was announced. */
@Execution(ExecutionMode.SAME_THREAD)
class StepWordsTest {

    private static final String MONDAY = "2031-05-12";
    private static final String TUESDAY = "2031-05-13";
    private static final String NEXT_MONDAY = "2031-05-19";

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private final List<Article> articles = new ArrayList<>();

    static Stream<List<String>> lines() {
        return TabbedLines.read(Steps.class, "step-words.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void exampleHolds(List<String> line) {
        String[] example = line.get(3).replaceAll("[<>]", "").split(" = ", -1);
        switch (line.get(0)) {
            case "announce" -> {
                article(MONDAY, example[0]);
                assertThat(steps())
                        .singleElement()
                        .satisfies(step -> assertThat(
                                        step.announced().get(0).status().name().toLowerCase(Locale.ROOT))
                                .isEqualTo(line.get(2)));
            }
            case "promised", "set" -> {
                article(MONDAY, example[0]);
                assertThat(steps()).hasSize(1);
            }
            case "told" -> {
                article(MONDAY, example[0]);
                article(NEXT_MONDAY, example[1]);
                assertThat(fates()).first().isEqualTo(Fate.DONE);
            }
            case "state" -> {
                article(MONDAY, example[0]);
                assertThat(steps()).isEmpty();
            }
            case "same", "thing" -> assertThat(family(line)).containsAll(marked(line.get(3)));
            default -> {
                article(MONDAY, example[0]);
                article(line.get(0).equals("missed") ? NEXT_MONDAY : TUESDAY, example[1]);
                assertThat(fates()).containsExactly(fate(line.get(0)));
            }
        }
    }

    private static Fate fate(String sort) {
        return switch (sort) {
            case "moved" -> Fate.MOVED;
            case "cancelled" -> Fate.CANCELLED;
            default -> Fate.OVERDUE;
        };
    }

    private static Set<String> family(List<String> line) {
        Set<String> family = new TreeSet<>(List.of(line.get(2).replace('_', ' ').split(" ", -1)));
        family.add(line.get(1));
        return family;
    }

    /** The dictionary forms of the marked words. */
    private static List<String> marked(String example) {
        List<String> lemmas = new ArrayList<>();
        for (String sentence : example.split(" = ", -1)) {
            int begin = sentence.indexOf('<');
            Reading reading = MODEL.reader().read(Articles.saying(sentence.replaceAll("[<>]", "")), Problems.IGNORED);
            int token = reading.wording().tokens().at(begin);
            SentenceTree tree = reading.wording().grammar().orElseThrow().treeOf(token);
            lemmas.add(tree.lemma(token).toLowerCase(Locale.ROOT));
        }
        assertThat(example).matches(Pattern.compile(".*<.*> .*= .*<.*>.*|.*<.*>.*= .*<.*>.*"));
        return lemmas;
    }

    static Stream<List<String>> windows() {
        return TabbedLines.read(StepWordsTest.class, "step-windows.tsv", 4).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("windows")
    void whatIsAnnouncedHasItsDays(List<String> line) {
        article(MONDAY, line.get(0));

        assertThat(steps()).hasSize(Integer.parseInt(line.get(1)));
        assertThat(steps().get(0).window()).as("the days of the first").isEqualTo(window(line.get(2), line.get(3)));
    }

    private static Optional<Window> window(String first, String last) {
        Optional<LocalDateTime> from = day(first).map(LocalDate::atStartOfDay);
        Optional<LocalDateTime> until = day(last).map(day -> day.plusDays(1).atStartOfDay());
        return from.isEmpty() && until.isEmpty() ? Optional.empty() : Optional.of(new Window(from, until));
    }

    private static Optional<LocalDate> day(String cell) {
        return cell.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    static Stream<List<String>> stories() {
        return TabbedLines.read(StepWordsTest.class, "step-fates.tsv", 3).stream();
    }

    @ParameterizedTest(name = "{0} | {1}")
    @MethodSource("stories")
    void newsTellsWhatBecameOfIt(List<String> line) {
        article(MONDAY, line.get(0));
        article(NEXT_MONDAY, line.get(1));

        assertThat(steps().get(0).fate())
                .isIn(Stream.of(line.get(2).split(",", -1))
                        .map(StepWordsTest::fateOf)
                        .toList());
    }

    private static Fate fateOf(String word) {
        return switch (word) {
            case "done" -> Fate.DONE;
            case "moved" -> Fate.MOVED;
            case "cancelled" -> Fate.CANCELLED;
            default -> Fate.OVERDUE;
        };
    }

    @Test
    void whatWasToBeAndIsToBeAnotherDayIsMoved() {
        article(MONDAY, "The launch of the ferry, which was to be held on Tuesday, will take place on Friday.");

        assertThat(fates()).containsExactly(Fate.MOVED);
        assertThat(steps().get(0).window().orElseThrow().firstDay().orElseThrow())
                .hasToString("2031-05-13");
        assertThat(steps().get(0).due().orElseThrow().firstDay().orElseThrow()).hasToString("2031-05-16");
    }

    @Test
    void aReportGoesToTheStepThatItFitsBest() {
        article(
                MONDAY,
                "Kestria promised to deliver a map of the zone by Friday."
                        + " Kestria promised to deliver a list of the engineers by Friday.");
        article(NEXT_MONDAY, "Kestria delivered the list of the engineers on Friday.");

        assertThat(fates()).containsExactly(Fate.OVERDUE, Fate.DONE);
    }

    @Test
    void whatIsAnnouncedTwiceIsOneStep() {
        article(MONDAY, "Mira Solen will fly to Dunmarrow on Friday.");
        article(TUESDAY, "Mira Solen is due in Dunmarrow on Friday.");

        assertThat(steps()).singleElement().satisfies(step -> {
            assertThat(step.announced()).hasSize(2);
            assertThat(step.window().orElseThrow().firstDay().orElseThrow()).hasToString("2031-05-16");
            assertThat(step.fate()).isEqualTo(Fate.NOT_MENTIONED);
        });
    }

    @Test
    void twoListsAreTwoSteps() {
        article(MONDAY, "Kestria promised to deliver a map of the zone by Friday.");
        article(TUESDAY, "Kestria has agreed to deliver a list of the engineers by Friday.");

        assertThat(steps()).hasSize(2);
    }

    @Test
    void whatIsToldAfterwardsIsDone() {
        article(MONDAY, "The two primary schools will open again on Friday.");
        article(NEXT_MONDAY, "Both primary schools opened on Friday.");

        assertThat(fates()).containsExactly(Fate.DONE);
    }

    @Test
    void anotherDayMovesIt() {
        article(MONDAY, "The court will rule on the harbour case on Thursday.");
        article(TUESDAY, "The court will rule on the harbour case on Saturday.");

        assertThat(fates()).containsExactly(Fate.MOVED);
        assertThat(steps().get(0).due().orElseThrow().firstDay().orElseThrow()).hasToString("2031-05-17");
    }

    @Test
    void whatIsPutOffFromOneDayToAnotherIsDueOnTheSecond() {
        article(MONDAY, "The board will hold the vote on Wednesday.");
        article(TUESDAY, "The board put off the vote from Wednesday to Friday.");

        assertThat(fates()).containsExactly(Fate.MOVED);
        assertThat(steps().get(0).due().orElseThrow().firstDay().orElseThrow()).hasToString("2031-05-16");
    }

    @Test
    void whatWasCalledOffIsNotDoneByAnotherDeedOfTheSameDay() {
        article(MONDAY, "Mira Solen will fly to Dunmarrow on Friday.");
        article(TUESDAY, "Mira Solen will not fly to Dunmarrow on Friday.");
        article(NEXT_MONDAY, "Mira Solen spoke to the mayor of Dunmarrow by telephone on Friday.");

        assertThat(fates()).containsExactly(Fate.CANCELLED);
    }

    @Test
    void aStrikeThatStartsIsNoLineThatStarts() {
        article(MONDAY, "A strike of the deckhands will start on Friday.");
        article(TUESDAY, "A telephone line for travellers will start on Friday.");

        assertThat(steps()).hasSize(2);
    }

    @Test
    void whatNobodyTellsIsOverdueWhenItsTimeIsOver() {
        article(MONDAY, "Kestria has promised to deliver a map by Friday.");
        article(NEXT_MONDAY, "It rained in Dunmarrow.");

        assertThat(fates()).containsExactly(Fate.OVERDUE);
        assertThat(steps().get(0).outcomes()).isEmpty();
    }

    @Test
    void guessesAndRefusalsAreNoSteps() {
        article(MONDAY, "Kestria may send a convoy on Friday. Varga will not go to Dunmarrow. Would he go on Friday?");

        assertThat(steps()).isEmpty();
    }

    private void article(String day, String text) {
        articles.add(Articles.of("Outlet " + articles.size(), day, "Title " + articles.size(), text));
    }

    private List<Fate> fates() {
        return steps().stream().map(Step::fate).toList();
    }

    private List<Step> steps() {
        List<Reading> readings = articles.stream()
                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                .toList();
        return new DossierAssembler()
                .assemble(readings, List.of())
                .negotiation()
                .steps();
    }
}
