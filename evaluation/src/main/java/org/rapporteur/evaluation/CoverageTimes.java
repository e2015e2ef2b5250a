package org.rapporteur.evaluation;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.KeyedTimex;
import org.rapporteur.evaluation.gold.TimedCoverage;
import org.rapporteur.evaluation.gold.TimedCoverage.KeyedText;
import org.rapporteur.evaluation.score.Score;

/** Time expressions of invented coverage that nobody tuned on, their values, and the days of their windows. */
final class CoverageTimes {

    private final Task task;

    CoverageTimes(Task task) {
        this.task = task;
    }

    private record Scores(Score found, Score value, Score holds, Score window) {}

    void measure(Bench bench, List<Figure> figures) throws IOException {
        Corpus<KeyedText> corpus = TimedCoverage.read("steps-held", "steps/held");
        List<Scores> scores = bench.each(corpus.texts(), text -> score(bench, text));
        figures.add(bench.figure(
                task, corpus, "relaxed-f1", scores.stream().map(Scores::found).toList(), Score::f1));
        figures.add(bench.figure(
                task, corpus, "value-f1", scores.stream().map(Scores::value).toList(), Score::f1));
        figures.add(bench.figure(
                task, corpus, "window-holds", scores.stream().map(Scores::holds).toList(), Score::recall));
        figures.add(bench.figure(
                task,
                corpus,
                "window-right",
                scores.stream().map(Scores::window).toList(),
                Score::recall));
    }

    static Imprint imprint(PublicationTime published) {
        return new Imprint(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Scores score(Bench bench, KeyedText text) {
        List<Timex> free =
                new ArrayList<>(bench.read(Article.identify(text.name(), imprint(text.published()), text.text()))
                        .timexes());
        int gold = 0;
        int met = 0;
        int values = 0;
        int days = 0;
        int holds = 0;
        int windows = 0;
        for (KeyedTimex keyed : text.times()) {
            Optional<Timex> found = free.stream()
                    .filter(timex -> timex.span().overlaps(keyed.span()))
                    .findFirst();
            found.ifPresent(free::remove);
            if (!keyed.optional()) {
                gold++;
                met += found.isPresent() ? 1 : 0;
                values += found.filter(timex -> keyed.values().contains(timex.value()))
                                .isPresent()
                        ? 1
                        : 0;
                days += found.isPresent() && keyed.hasDays() ? 1 : 0;
                holds += found.filter(timex -> keyed.hasDays() && holdsDays(timex, keyed))
                                .isPresent()
                        ? 1
                        : 0;
                windows += found.filter(timex -> keyed.hasDays() && hasDays(timex, keyed))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        int all = met + free.size();
        return new Scores(
                new Score(all, met, gold, met),
                new Score(all, values, gold, values),
                Score.share(holds, days),
                Score.share(windows, days));
    }

    /** Whether the days meant lie in the window. */
    private static boolean holdsDays(Timex timex, KeyedTimex keyed) {
        return timex.window()
                .filter(window -> keyed.from()
                                .map(day -> window.firstDay()
                                        .map(first -> !first.isAfter(day))
                                        .orElse(true))
                                .orElse(true)
                        && keyed.until()
                                .map(day -> window.lastDay()
                                        .map(last -> !last.isBefore(day))
                                        .orElse(true))
                                .orElse(true))
                .isPresent();
    }

    /** Whether the window begins and ends on the days meant, where the key names them. */
    private static boolean hasDays(Timex timex, KeyedTimex keyed) {
        Optional<LocalDate> first = timex.window().flatMap(Window::firstDay);
        Optional<LocalDate> last = timex.window().flatMap(Window::lastDay);
        return (keyed.from().isEmpty() || keyed.from().equals(first))
                && (keyed.until().isEmpty() || keyed.until().equals(last));
    }
}
