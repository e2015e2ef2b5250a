package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.assembly.framing.FramingFinder;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.framing.LoadedWording;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Babe;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;
import org.rapporteur.language.token.Token;
import org.rapporteur.language.token.Tokenizer;

/** Whether a sentence has loaded wording in the outlet's own voice, and which words these are. */
final class LoadedTask implements Task {

    private final FramingFinder finder = new FramingFinder();
    private final Tokenizer tokenizer = new Tokenizer();

    /** What is right of a sentence, and of its words. */
    private record Scored(Babe.Sentence sentence, List<String> found, Score asWhole, Score words) {}

    @Override
    public String name() {
        return "loaded";
    }

    @Override
    public String about() {
        return "which sentences are biased by their wording, and by which words; each read as an article";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(Babe.file(bench.options().data()))) {
            return List.of();
        }
        List<Figure> figures = new ArrayList<>();
        for (Corpus<Babe.Sentence> corpus : Babe.read(bench.options().data())) {
            List<Scored> scored = bench.each(corpus.texts(), sentence -> score(bench, sentence));
            figures(
                    bench,
                    corpus,
                    "sentence",
                    scored.stream().map(Scored::asWhole).toList(),
                    figures);
            figures(bench, corpus, "word", scored.stream().map(Scored::words).toList(), figures);
            if (corpus.name().endsWith("tune")) {
                scored.forEach(one -> bench.list(line(one)));
            }
        }
        return figures;
    }

    private void figures(Bench bench, Corpus<?> corpus, String what, List<Score> scores, List<Figure> figures) {
        figures.add(bench.figure(this, corpus, what + "-f1", scores, Score::f1));
        figures.add(bench.figure(this, corpus, what + "-precision", scores, Score::precision));
        figures.add(bench.figure(this, corpus, what + "-recall", scores, Score::recall));
    }

    private Scored score(Bench bench, Babe.Sentence sentence) {
        Reading reading = bench.read(Article.identify("sentence", Imprint.UNKNOWN, sentence.text()));
        Material material = new Material(List.of(reading), Coverage.NONE, reading.entities(), reading.statements());
        List<LoadedWording> loaded = finder.of(material, List.of()).loaded();
        List<String> found = loaded.stream()
                .map(wording -> sentence.text().slice(wording.words().span()))
                .toList();
        int right = !found.isEmpty() && sentence.biased() ? 1 : 0;
        return new Scored(
                sentence,
                found,
                new Score(found.isEmpty() ? 0 : 1, right, sentence.biased() ? 1 : 0, right),
                Score.exact(words(sentence.words()), words(found)));
    }

    /** In small letters, each once; words that stand twice in a sentence are rare and told apart by nobody. */
    private Set<String> words(List<String> phrases) {
        Set<String> words = new HashSet<>();
        for (String phrase : phrases) {
            words.addAll(tokenizer.tokenize(new SourceText(phrase)).list().stream()
                    .map(Token::form)
                    .filter(form -> form.chars().anyMatch(Character::isLetterOrDigit))
                    .map(form -> form.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet()));
        }
        return words;
    }

    private static String line(Scored one) {
        boolean found = !one.found().isEmpty();
        String verdict = one.sentence().biased() ? (found ? "MET" : "MISSED") : found ? "WRONG" : "clear";
        return "  %s %s gold %s :: %s"
                .formatted(
                        verdict,
                        one.found(),
                        one.sentence().words(),
                        one.sentence().text().characters());
    }
}
