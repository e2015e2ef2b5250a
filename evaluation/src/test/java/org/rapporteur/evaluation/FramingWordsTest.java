package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.assembly.framing.FramingFinder;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.framing.LoadedWording.Reason;
import org.rapporteur.core.framing.Portrayal;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.language.Reading;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.testkit.Articles;

/**
 * Every line of the tables of framing, read with the shipped model: its example holds with each of its words in the
 * place of the marked one, and nothing is found in its near miss.
 */
@Execution(ExecutionMode.SAME_THREAD)
class FramingWordsTest {

    private static final Pattern MARKED = Pattern.compile("<([^>]+)>");

    @RegisterExtension
    private static final ShippedModel MODEL = new ShippedModel();

    private static final FramingFinder FINDER = new FramingFinder();

    static Stream<List<String>> loadedWords() {
        return TabbedLines.read(FramingFinder.class, "loaded-words.tsv", 8).stream();
    }

    static Stream<List<String>> judgements() {
        return TabbedLines.read(FramingFinder.class, "judgements.tsv", 4).stream();
    }

    static Stream<List<String>> plainAdjectives() {
        return TabbedLines.read(FramingFinder.class, "plain-adjectives.tsv", 2).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loadedWords")
    void loadedWordsCountInTheirExample(List<String> line) {
        boolean always = line.get(3).equals("always");
        List<String> lost = new ArrayList<>();
        for (String word : words(line)) {
            String example = MARKED.matcher(line.get(6)).replaceFirst(Matcher.quoteReplacement(word));
            Framing alone = framing(example);
            boolean found = always
                    ? entries(alone).contains(word)
                    : alone.loaded().stream().noneMatch(loaded -> loaded.reason() == Reason.CONTRAST)
                            && contrasts(example, plainer(line)).contains(word);
            if (!found) {
                lost.add(word);
            }
        }
        assertThat(lost).as(line.get(6)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("loadedWords")
    void nothingOfTheLineCountsInItsNearMiss(List<String> line) {
        if (!line.get(7).equals("-")) {
            assertThat(entries(framing(line.get(7)))).as(line.get(7)).doesNotContainAnyElementsOf(words(line));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("judgements")
    void clausesJudgeByTheirWordsOrTheLexiconHasThem(List<String> line) {
        List<String> lost = new ArrayList<>();
        for (String word : words(line)) {
            String written = line.get(2).startsWith("<")
                    ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                    : word;
            String example = MARKED.matcher(line.get(2)).replaceFirst(Matcher.quoteReplacement(written));
            Framing framing = framing(example);
            if (!hasJudgement(framing) && !entries(framing).contains(word)) {
                lost.add(word);
            }
        }
        assertThat(lost).as(line.get(2)).isEmpty();
        if (!line.get(3).equals("-")) {
            assertThat(hasJudgement(framing(line.get(3)))).as(line.get(3)).isFalse();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plainAdjectives")
    void plainAdjectivesDescribeNobody(List<String> line) {
        for (String word : words(line)) {
            String example = MARKED.matcher(line.get(1)).replaceFirst(Matcher.quoteReplacement(word));
            assertThat(framing(example).portrayals())
                    .filteredOn(portrayal -> portrayal.kind() == Portrayal.Kind.DESCRIPTION)
                    .as(example)
                    .isEmpty();
        }
    }

    private static List<String> words(List<String> line) {
        return List.of(line.get(line.size() == 4 ? 1 : 0).split(", ", -1));
    }

    /** The example with the first of the plainer words in place of the marked one. */
    private static String plainer(List<String> line) {
        return MARKED.matcher(line.get(6)).replaceFirst(line.get(4).split(", ", -1)[0]);
    }

    private static List<String> entries(Framing framing) {
        return framing.loaded().stream()
                .flatMap(loaded -> loaded.entry().stream())
                .toList();
    }

    private static boolean hasJudgement(Framing framing) {
        return framing.loaded().stream().anyMatch(loaded -> loaded.reason() == Reason.JUDGEMENT);
    }

    private static Framing framing(String text) {
        return framing(List.of(Articles.saying(text)));
    }

    private static List<String> contrasts(String text, String other) {
        Article first = Articles.of("Halden Wire", "2031-05-12", "One", text);
        Article second = Articles.of("Strait Post", "2031-05-12", "Two", other);
        return framing(List.of(first, second)).loaded().stream()
                .filter(loaded -> loaded.reason() == Reason.CONTRAST)
                .filter(loaded -> loaded.words().article().equals(first.id()))
                .map(LoadedWording::words)
                .map(words -> first.text().slice(words.span()).toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Framing framing(List<Article> articles) {
        List<Reading> readings = articles.stream()
                .map(article -> MODEL.reader().read(article, Problems.IGNORED))
                .toList();
        Material material = new Material(
                readings,
                Coverage.NONE,
                Optional.of(readings).filter(all -> all.size() == 1).stream()
                        .flatMap(List::stream)
                        .flatMap(reading -> reading.entities().stream())
                        .toList(),
                readings.stream()
                        .flatMap(reading -> reading.statements().stream())
                        .toList());
        return FINDER.of(material, List.of());
    }
}
