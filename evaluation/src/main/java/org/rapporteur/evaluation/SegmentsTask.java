package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Segmented;
import org.rapporteur.evaluation.gold.SegmentedText;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.token.Sentence;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Sentences and tokens, right where both their edges are. */
final class SegmentsTask implements Task {

    private static final List<String> GUM_NEWS_DEV = List.of("GUM_news_homeopathic", "GUM_news_iodine");

    @Override
    public String name() {
        return "segments";
    }

    @Override
    public String about() {
        return "sentences and tokens: both edges right";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path gum = bench.options().data().resolve("gum");
        Path ewt = bench.options().data().resolve("ud-ewt");
        List<Figure> figures = new ArrayList<>();
        if (bench.has(gum)) {
            measure(bench, Segmented.gum("gum-news-dev", gum, GUM_NEWS_DEV), figures);
            measure(bench, Segmented.gumNews("gum-news", gum), figures);
        }
        if (bench.has(ewt)) {
            measure(bench, Segmented.ewt("ewt-newsgroup-dev", ewt, "newsgroup"), figures);
            measure(bench, Segmented.ewt("ewt-weblog-dev", ewt, "weblog"), figures);
        }
        return figures;
    }

    private void measure(Bench bench, Corpus<SegmentedText> corpus, List<Figure> figures) {
        Tokenizer tokenizer = new Tokenizer();
        List<Score> sentences = new ArrayList<>();
        List<Score> tokens = new ArrayList<>();
        for (SegmentedText text : corpus.texts()) {
            Tokens found = tokenizer.tokenize(text.text());
            List<Span> foundSentences =
                    found.sentences().stream().map(Sentence::span).toList();
            List<Span> foundTokens = found.list().stream().map(Token::span).toList();
            sentences.add(Score.exact(text.sentences(), foundSentences));
            tokens.add(Score.exact(text.tokens(), foundTokens));
            list(bench, "sentence", text, text.sentences(), foundSentences);
            list(bench, "token", text, text.tokens(), foundTokens);
        }
        figures.add(bench.figure(this, corpus, "sentence-f1", sentences, Score::f1));
        figures.add(bench.figure(this, corpus, "token-f1", tokens, Score::f1));
    }

    private static void list(Bench bench, String what, SegmentedText text, List<Span> gold, List<Span> found) {
        Set<Span> right = new HashSet<>(gold);
        Set<Span> ours = new HashSet<>(found);
        gold.stream()
                .filter(span -> !ours.contains(span))
                .forEach(span -> bench.list("MISSED " + line(what, text, span)));
        found.stream()
                .filter(span -> !right.contains(span))
                .forEach(span -> bench.list("EXTRA  " + line(what, text, span)));
    }

    private static String line(String what, SegmentedText text, Span span) {
        return "%s %s %s [%s]"
                .formatted(what, text.name(), span, text.text().slice(span).replaceAll("\\s+", " "));
    }
}
