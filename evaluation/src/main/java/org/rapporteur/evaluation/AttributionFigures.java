package org.rapporteur.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.score.AttributionScorer;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.evaluation.score.Overlap;
import org.rapporteur.evaluation.score.Part;
import org.rapporteur.evaluation.score.Score;

/** The figures of whoever finds attributions, and a list of what was missed. */
final class AttributionFigures {

    private AttributionFigures() {}

    /** @param found of each text, in the order of the corpus */
    static List<Figure> of(Task task, Bench bench, Corpus<AttributedText> corpus, List<List<AttributionSpans>> found) {
        List<AttributionScorer> scorers = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            AttributedText gold = corpus.texts().get(i);
            scorers.add(new AttributionScorer(gold.text().characters(), gold.attributions(), found.get(i)));
            list(bench, gold, scorers.get(i));
        }
        List<Figure> figures = new ArrayList<>();
        for (Part part : List.of(Part.SOURCE, Part.CUE, Part.CONTENT)) {
            String name = part.name().toLowerCase(Locale.ROOT);
            figures.add(f1(task, bench, corpus, name + "-exact", scores(scorers, scorer -> scorer.exact(part))));
            figures.add(f1(task, bench, corpus, name + "-overlap", scores(scorers, scorer -> scorer.overlap(part))));
        }
        figures.add(f1(task, bench, corpus, "whole", scores(scorers, AttributionScorer::whole)));
        List<Score> whole = scores(scorers, AttributionScorer::whole);
        figures.add(bench.figure(task, corpus, "whole-precision", whole, Score::precision));
        figures.add(bench.figure(task, corpus, "whole-recall", whole, Score::recall));
        figures.add(f1(task, bench, corpus, "whole-whatever-source", scores(scorers, AttributionScorer::contents)));
        return figures;
    }

    private static Figure f1(Task task, Bench bench, Corpus<?> corpus, String measure, List<Score> scores) {
        return bench.figure(task, corpus, measure + "-f1", scores, Score::f1);
    }

    private static List<Score> scores(List<AttributionScorer> scorers, Function<AttributionScorer, Score> score) {
        return scorers.stream().map(score).toList();
    }

    private static void list(Bench bench, AttributedText gold, AttributionScorer scorer) {
        List<AttributionSpans> wanted = scorer.gold();
        List<AttributionSpans> found = scorer.found();
        List<Overlap.Pair> pairs = scorer.pairs();
        for (int i = 0; i < wanted.size(); i++) {
            int index = i;
            if (pairs.stream().noneMatch(pair -> pair.gold() == index)) {
                bench.list("MISSED " + gold.name() + " " + words(gold.text(), wanted.get(i)));
            }
        }
        for (int i = 0; i < found.size(); i++) {
            int index = i;
            if (pairs.stream().noneMatch(pair -> pair.found() == index)) {
                bench.list("EXTRA  " + gold.name() + " " + words(gold.text(), found.get(i)));
            }
        }
        for (Overlap.Pair pair : pairs) {
            AttributionSpans right = wanted.get(pair.gold());
            AttributionSpans wrong = found.get(pair.found());
            if (!AttributionScorer.sourcesAgree(right, wrong)) {
                bench.list("SOURCE " + gold.name() + " wanted " + words(gold.text(), right.source()) + " found "
                        + words(gold.text(), wrong));
            }
        }
    }

    /** On one line: source, cue, content. */
    static String words(SourceText text, AttributionSpans spans) {
        return words(text, spans.source()) + " " + words(text, spans.cue()) + " " + words(text, spans.content());
    }

    private static String words(SourceText text, List<Span> spans) {
        return "["
                + String.join(
                        " … ",
                        spans.stream()
                                .map(span -> text.slice(span).replaceAll("\\s+", " "))
                                .toList())
                + "]";
    }
}
