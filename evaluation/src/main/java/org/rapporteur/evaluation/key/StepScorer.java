package org.rapporteur.evaluation.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.evaluation.score.Score;

/**
 * Scores the steps found in a few articles against a key. A step of the key is found by the step whose announcements
 * share most with its words, or else with the words of one of its repeats; one found step stands for one of the key.
 */
public final class StepScorer {

    private final List<Article> articles;
    private final List<Step> found;
    private final Set<Step> taken = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();

    private StepScorer(List<Article> articles, List<Step> found) {
        this.articles = articles;
        this.found = found;
    }

    /**
     * Scores one key.
     *
     * @throws IllegalArgumentException if its words are not in their file
     */
    public static StepScore score(List<Article> articles, List<StepKey.Line> key, List<Step> found) {
        return new StepScorer(articles, found).score(key);
    }

    private StepScore score(List<StepKey.Line> key) {
        Map<StepKey.Line, Step> matched = new LinkedHashMap<>();
        key.forEach(line -> take(List.of(line.first())).ifPresent(step -> matched.put(line, step)));
        key.stream()
                .filter(line -> !matched.containsKey(line))
                .forEach(line -> take(line.again()).ifPresent(step -> matched.put(line, step)));
        List<Score> steps = new ArrayList<>();
        List<Score> fates = new ArrayList<>();
        List<Score> told = new ArrayList<>();
        List<Score> windows = new ArrayList<>();
        for (StepKey.Line line : key) {
            Optional<Step> step = Optional.ofNullable(matched.get(line));
            if (line.optional()) {
                continue;
            }
            boolean right =
                    step.filter(known -> line.fate().equals(name(known.fate()))).isPresent();
            steps.add(step.isPresent() ? Score.share(1, 1) : new Score(0, 0, 1, 0));
            told.add(Score.share(right ? 1 : 0, 1));
            if (step.isEmpty()) {
                remarks.add("missed: %s %s: %s"
                        .formatted(line.id(), line.first().file(), line.first().words()));
                continue;
            }
            boolean window = isRight(line, step.get().window());
            fates.add(Score.share(right ? 1 : 0, 1));
            windows.add(Score.share(window ? 1 : 0, 1));
            remark(line, step.get(), right, window);
        }
        for (Step step : found) {
            boolean beside =
                    key.stream().filter(StepKey.Line::optional).anyMatch(line -> shared(step, line.first()) > 0);
            if (!taken.contains(step) && !beside) {
                steps.add(new Score(1, 0, 0, 0));
                remarks.add("wrong: " + words(step));
            }
        }
        return new StepScore(steps, fates, told, windows, remarks);
    }

    private Optional<Step> take(List<StepKey.Words> places) {
        Optional<Step> best = found.stream()
                .filter(step -> !taken.contains(step) && most(step, places) > 0)
                .max(Comparator.comparingInt(step -> most(step, places)));
        best.ifPresent(taken::add);
        return best;
    }

    private int most(Step step, List<StepKey.Words> places) {
        return places.stream().mapToInt(place -> shared(step, place)).max().orElse(0);
    }

    /** How many characters of the place the step is announced by at once. */
    private int shared(Step step, StepKey.Words place) {
        Article article = articles.stream()
                .filter(known -> known.origin().endsWith(place.file()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no article " + place.file()));
        int begin = article.text().characters().indexOf(place.words());
        if (begin < 0) {
            throw new IllegalArgumentException("%s does not say: %s".formatted(place.file(), place.words()));
        }
        Span span = new Span(begin, begin + place.words().length());
        return step.announced().stream()
                .map(announcement -> announcement.telling().passage())
                .filter(passage -> passage.article().equals(article.id()))
                .mapToInt(passage -> Math.min(passage.span().end(), span.end())
                        - Math.max(passage.span().begin(), span.begin()))
                .max()
                .orElse(0);
    }

    private static boolean isRight(StepKey.Line line, Optional<Window> window) {
        Optional<LocalDate> from = window.flatMap(Window::firstDay);
        Optional<LocalDate> last = window.flatMap(Window::lastDay);
        return from.equals(line.from()) && last.equals(line.last());
    }

    private void remark(StepKey.Line line, Step step, boolean fate, boolean window) {
        if (!fate) {
            remarks.add("fate: %s is %s, not %s: %s".formatted(line.id(), line.fate(), name(step.fate()), words(step)));
        }
        if (!window) {
            remarks.add("window: %s is %s to %s, not %s: %s"
                    .formatted(
                            line.id(),
                            line.from().map(LocalDate::toString).orElse("-"),
                            line.last().map(LocalDate::toString).orElse("-"),
                            step.window(),
                            words(step)));
        }
    }

    private static String name(Fate fate) {
        return switch (fate) {
            case DONE -> "done";
            case MOVED -> "moved";
            case CANCELLED -> "cancelled";
            case OVERDUE -> "overdue";
            case NOT_MENTIONED -> "silent";
        };
    }

    private String words(Step step) {
        Stream<String> announced = step.announced().stream()
                .map(announcement -> "[" + text(announcement.telling().passage()) + "]");
        Stream<String> outcomes = step.outcomes().stream().map(this::words);
        return String.join(" ", Stream.concat(announced, outcomes).toList());
    }

    private String words(Outcome outcome) {
        return "%s [%s]".formatted(name(outcome.fate()), text(outcome.telling().passage()));
    }

    private String text(Passage passage) {
        return articles.stream()
                .filter(article -> article.id().equals(passage.article()))
                .map(article -> article.origin().replaceAll(".*/", "").substring(0, 2) + " "
                        + article.text().slice(passage.span()).replace('\n', ' '))
                .findFirst()
                .orElse("");
    }
}
