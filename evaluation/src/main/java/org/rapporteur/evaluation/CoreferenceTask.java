package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.Bench.Measure;
import org.rapporteur.evaluation.gold.ChainedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.OntoGum;
import org.rapporteur.evaluation.score.ChainScore;
import org.rapporteur.evaluation.score.ChainScorer;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.Shares;
import org.rapporteur.language.coreference.Chain;
import org.rapporteur.language.coreference.Mention;

/** Chains from raw text; those of one mention left out on both sides. */
final class CoreferenceTask implements Task {

    @Override
    public String name() {
        return "coreference";
    }

    @Override
    public String about() {
        return "chains of mentions: MUC, B-cubed, CEAF-e and their mean; spans exact";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("gum");
        if (!bench.has(folder)) {
            return List.of();
        }
        Corpus<ChainedText> corpus = OntoGum.read("ontogum-dev", folder, "dev");
        ChainReader reader = new ChainReader(bench.encoder());
        List<List<List<Span>>> found = bench.each(
                corpus.texts(),
                text -> chains(reader.chains(text.name(), text.text()).list()));
        List<ChainScore> scores = new ArrayList<>();
        List<Score> mentions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            ChainedText text = corpus.texts().get(i);
            scores.add(new ChainScorer<>(text.chains(), found.get(i)).score());
            mentions.add(Score.exact(flat(text.chains()), flat(found.get(i))));
            bench.list("%s %.3f of mentions %.3f"
                    .formatted(
                            text.name(),
                            scores.get(i).average(),
                            mentions.get(i).f1()));
            list(bench, text, found.get(i));
        }
        List<Figure> figures = new ArrayList<>();
        figures.add(bench.figure(new Measure(this, corpus, "conll-f1"), scores, ChainScore::plus, ChainScore::average));
        figures.add(f1(bench, corpus, "muc-f1", scores, ChainScore::muc));
        figures.add(f1(bench, corpus, "b-cubed-f1", scores, ChainScore::bCubed));
        figures.add(f1(bench, corpus, "ceaf-e-f1", scores, ChainScore::ceaf));
        figures.add(bench.figure(this, corpus, "chained-mention-f1", mentions, Score::f1));
        return figures;
    }

    private Figure f1(
            Bench bench, Corpus<?> corpus, String measure, List<ChainScore> scores, Function<ChainScore, Shares> part) {
        return bench.figure(
                new Measure(this, corpus, measure), scores.stream().map(part).toList(), Shares::plus, Shares::f1);
    }

    private static List<List<Span>> chains(List<Chain> chains) {
        return chains.stream()
                .filter(chain -> !chain.isAlone())
                .map(chain -> chain.mentions().stream().map(Mention::span).toList())
                .toList();
    }

    private static Set<Span> flat(List<List<Span>> chains) {
        Set<Span> mentions = new HashSet<>();
        chains.forEach(mentions::addAll);
        return mentions;
    }

    private static void list(Bench bench, ChainedText text, List<List<Span>> found) {
        text.chains().forEach(chain -> bench.list("GOLD  " + line(text, chain)));
        found.forEach(chain -> bench.list("FOUND " + line(text, chain)));
    }

    private static String line(ChainedText text, List<Span> chain) {
        return text.name() + " "
                + String.join(
                        " | ",
                        chain.stream()
                                .map(span -> text.text().slice(span).replaceAll("\\s+", " ") + " " + span.begin())
                                .toList());
    }
}
