package org.rapporteur.evaluation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.utterance.Utterances;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.key.SpeechKey;
import org.rapporteur.evaluation.key.SpeechScore;
import org.rapporteur.evaluation.key.SpeechScorer;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.Reading;

/**
 * Which passages of several articles give the same words, and how each changes them. The sets of one half may be
 * looked at by whoever improves this; those of the other are only measured.
 */
final class UtterancesTask implements Task {

    /** So many first sets may be looked at; those behind are only measured. */
    private static final int TUNED = 20;

    private static final int ARTICLES = 4;
    private static final int DIGITS = 8;

    /** The articles of one speech, with what was found in them. */
    record Told(String set, List<Article> articles, List<Reading> readings, String key) {}

    @Override
    public String name() {
        return "utterances";
    }

    @Override
    public String about() {
        return "which passages of several articles give the same words, and how each changes them";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure(bench, "speeches-tune", 1, TUNED));
        int sets = sets();
        if (sets > TUNED) {
            figures.addAll(measure(bench, "speeches-held", TUNED + 1, sets));
        }
        return figures;
    }

    /** How many there are, numbered from 1 without a gap. */
    private static int sets() {
        int sets = TUNED;
        while (UtterancesTask.class.getResource(folder(sets + 1) + "key.tsv") != null) {
            sets++;
        }
        return sets;
    }

    private static String folder(int set) {
        return String.format(Locale.ROOT, "speeches/%02d/", set);
    }

    private List<Figure> measure(Bench bench, String name, int from, int to) throws IOException {
        StringBuilder all = new StringBuilder();
        List<SpeechScore> scores = new ArrayList<>();
        for (int set = from; set <= to; set++) {
            String folder = folder(set);
            List<Article> articles = new ArrayList<>();
            for (int number = 1; number <= ARTICLES; number++) {
                byte[] file = bytes(folder + number + ".txt");
                all.append(new String(file, StandardCharsets.UTF_8));
                articles.add(article(file));
            }
            String key = new String(bytes(folder + "key.tsv"), StandardCharsets.UTF_8);
            SpeechScore score = score(new Told(folder, articles, bench.each(articles, bench::read), key));
            if (set <= TUNED) {
                score.remarks().forEach(remark -> bench.list("  " + folder + " " + remark));
            }
            scores.add(score);
        }
        String digest = new SourceText(all.toString()).sha256().substring(0, DIGITS);
        return figures(bench, new Corpus<>(name, digest, List.of()), scores);
    }

    static SpeechScore score(Told told) {
        Dossier dossier = new DossierAssembler().assemble(told.readings(), List.of());
        List<Reading> ordered = dossier.articles().stream()
                .map(article -> told.readings().stream()
                        .filter(reading -> reading.article().equals(article))
                        .findFirst()
                        .orElseThrow())
                .toList();
        Material material = new Material(ordered, dossier.coverage(), dossier.entities(), dossier.statements());
        List<String> texts = told.articles().stream()
                .map(article -> article.text().characters())
                .toList();
        return SpeechScorer.score(
                told.articles(), SpeechKey.parse(told.key(), texts), dossier.statements(), Utterances.of(material));
    }

    private List<Figure> figures(Bench bench, Corpus<?> corpus, List<SpeechScore> scores) {
        List<Score> pairs = scores.stream().map(SpeechScore::pairs).toList();
        List<Score> read = scores.stream().map(SpeechScore::readPairs).toList();
        List<Score> quoted = scores.stream().map(SpeechScore::quotedPairs).toList();
        List<Score> differences = scores.stream().map(SpeechScore::differences).toList();
        return List.of(
                bench.figure(this, corpus, "alignment-f1", pairs, Score::f1),
                bench.figure(this, corpus, "alignment-precision", pairs, Score::precision),
                bench.figure(this, corpus, "alignment-recall", pairs, Score::recall),
                bench.figure(this, corpus, "recall-of-what-was-read", read, Score::recall),
                bench.figure(this, corpus, "quoted-f1", quoted, Score::f1),
                bench.figure(this, corpus, "quoted-precision", quoted, Score::precision),
                bench.figure(this, corpus, "quoted-recall", quoted, Score::recall),
                bench.figure(this, corpus, "differences-f1", differences, Score::f1));
    }

    private static Article article(byte[] file) throws IOException {
        List<Article> articles = new ArticleFiles(new ByteArrayInputStream(file))
                .read(List.of(ArticleFiles.STANDARD_INPUT), Overrides.NONE, Problems.IGNORED);
        if (articles.size() != 1) {
            throw new IOException("a speech could not be read as an article");
        }
        return articles.get(0);
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream stream = UtterancesTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + file);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            stream.transferTo(bytes);
            return bytes.toByteArray();
        }
    }
}
