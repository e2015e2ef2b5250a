package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.GoldTimex;
import org.rapporteur.evaluation.gold.TimeBank;
import org.rapporteur.evaluation.gold.TimedSeeds;
import org.rapporteur.evaluation.gold.TimedText;
import org.rapporteur.evaluation.gold.WikiWars;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.TimexScore;
import org.rapporteur.evaluation.score.TimexScorer;
import org.rapporteur.evaluation.score.TimexSpan;

/** Time expressions and their values, as TempEval-3 scored them. */
final class TimexTask implements Task {

    @Override
    public String name() {
        return "timex";
    }

    @Override
    public String about() {
        return "time expressions: words exactly right; type and value right, the words at least overlapping";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path timeBank = bench.options().data().resolve("temporal/TBAQ-cleaned");
        Path wikiWars = bench.options().data().resolve("temporal/WikiWars");
        List<Figure> figures = new ArrayList<>();
        if (bench.has(timeBank)) {
            measure(bench, TimeBank.tune(timeBank), true, figures);
            measure(bench, TimeBank.held(timeBank), false, figures);
        }
        if (bench.has(wikiWars)) {
            measure(bench, WikiWars.tune(wikiWars), true, figures);
            measure(bench, WikiWars.held(wikiWars), false, figures);
        }
        if (bench.has(bench.options().seeds())) {
            Corpus<TimedText> seeds = TimedSeeds.read(bench.options().seeds());
            if (seeds.texts().isEmpty()) {
                bench.say("  skipped: no text in %s that the key is about"
                        .formatted(bench.options().seeds()));
            } else {
                measure(bench, seeds, true, figures);
            }
        }
        new CoverageTimes(this).measure(bench, figures);
        return figures;
    }

    /** @param seen whether its misses may be listed */
    private void measure(Bench bench, Corpus<TimedText> corpus, boolean seen, List<Figure> figures) {
        List<List<TimexSpan>> found = bench.each(corpus.texts(), text -> found(bench, text));
        List<TimexScore> scores = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            TimedText text = corpus.texts().get(i);
            List<TimexSpan> gold = text.times().stream().map(TimexTask::span).toList();
            scores.add(TimexScorer.score(gold, found.get(i)));
            if (seen) {
                list(bench, text, TimexScorer.pairs(gold, found.get(i)));
            }
        }
        figures.add(figure(bench, corpus, "strict-f1", scores, TimexScore::strict));
        figures.add(figure(bench, corpus, "relaxed-f1", scores, TimexScore::relaxed));
        boolean typed = corpus.texts().stream()
                .flatMap(text -> text.times().stream())
                .anyMatch(time -> !time.type().isEmpty());
        if (typed) {
            figures.add(figure(bench, corpus, "type-f1", scores, TimexScore::type));
        }
        figures.add(figure(bench, corpus, "value-f1", scores, TimexScore::value));
    }

    private Figure figure(
            Bench bench,
            Corpus<TimedText> corpus,
            String measure,
            List<TimexScore> scores,
            Function<TimexScore, Score> of) {
        return bench.figure(this, corpus, measure, scores.stream().map(of).toList(), Score::f1);
    }

    private static List<TimexSpan> found(Bench bench, TimedText text) {
        return bench
                .read(Article.identify(text.name(), CoverageTimes.imprint(text.published()), text.text()))
                .timexes()
                .stream()
                .map(timex -> new TimexSpan(timex.span(), timex.type().name(), timex.value()))
                .toList();
    }

    private static TimexSpan span(GoldTimex time) {
        return new TimexSpan(time.span(), time.type(), time.value());
    }

    private static void list(Bench bench, TimedText text, List<TimexScorer.Pair> pairs) {
        for (TimexScorer.Pair pair : pairs) {
            if (!pair.isStrict() || !pair.hasValue()) {
                bench.list("%s: wanted %s, found %s"
                        .formatted(text.name(), told(text, pair.gold()), told(text, pair.found())));
            }
        }
    }

    private static String told(TimedText text, Optional<TimexSpan> timex) {
        return timex.map(known ->
                        "[%s] %s %s %s".formatted(words(text, known.span()), known.span(), known.type(), known.value()))
                .orElse("nothing");
    }

    private static String words(TimedText text, Span span) {
        return text.text().slice(span).replace('\n', ' ');
    }
}
