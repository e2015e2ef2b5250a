package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.ParsedText;
import org.rapporteur.evaluation.gold.Treebank;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.SyntaxScore;
import org.rapporteur.evaluation.score.SyntaxScorer;
import org.rapporteur.evaluation.score.SyntaxWord;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Parts of speech, dictionary forms and trees from raw text, as the shared task of CoNLL 2018 scored them. */
final class SyntaxTask implements Task {

    private static final Tokenizer TOKENIZER = new Tokenizer();

    @Override
    public String name() {
        return "syntax";
    }

    @Override
    public String about() {
        return "part, lemma, head and relation of each word, from raw text";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path gum = bench.options().data().resolve("gum");
        Path ewt = bench.options().data().resolve("ud-ewt");
        List<Figure> figures = new ArrayList<>();
        if (bench.has(gum)) {
            measure(bench, Treebank.gumDev("gum-dev", gum, ""), figures);
            measure(bench, Treebank.gumDev("gum-news-dev", gum, "news"), figures);
        }
        if (bench.has(ewt)) {
            measure(bench, Treebank.ewtDev("ewt-dev", ewt), figures);
        }
        return figures;
    }

    private void measure(Bench bench, Corpus<ParsedText> corpus, List<Figure> figures) {
        List<SyntaxScore> scores = bench.each(corpus.texts(), text -> score(bench, text));
        figures.add(figure(bench, corpus, "word-f1", scores, SyntaxScore::words));
        figures.add(figure(bench, corpus, "upos-f1", scores, SyntaxScore::parts));
        figures.add(figure(bench, corpus, "lemma-f1", scores, SyntaxScore::lemmas));
        figures.add(figure(bench, corpus, "uas-f1", scores, SyntaxScore::heads));
        figures.add(figure(bench, corpus, "las-f1", scores, SyntaxScore::relations));
    }

    private Figure figure(
            Bench bench,
            Corpus<ParsedText> corpus,
            String measure,
            List<SyntaxScore> scores,
            Function<SyntaxScore, Score> of) {
        return bench.figure(this, corpus, measure, scores.stream().map(of).toList(), Score::f1);
    }

    private static SyntaxScore score(Bench bench, ParsedText text) {
        Encoding encoding = bench.encoder().encode(text.text());
        Tokens tokens = TOKENIZER.tokenize(text.text());
        Grammar grammar = Grammar.read(tokens, encoding);
        return SyntaxScorer.score(
                text.words(),
                tokens.list().stream().map(token -> word(grammar, token)).toList());
    }

    private static SyntaxWord word(Grammar grammar, Token token) {
        int index = token.index();
        return new SyntaxWord(
                token.span(),
                token.form().toLowerCase(Locale.ROOT),
                grammar.lemma(index),
                grammar.part(index).name(),
                grammar.head(index),
                grammar.relation(index).universal().label());
    }
}
