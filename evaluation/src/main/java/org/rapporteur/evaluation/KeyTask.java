package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.key.KeyLine;
import org.rapporteur.evaluation.key.KeyScore;
import org.rapporteur.evaluation.key.KeyScorer;
import org.rapporteur.evaluation.key.KeyTable;
import org.rapporteur.evaluation.key.KeyedArticle;
import org.rapporteur.evaluation.score.AttributionSpans;
import org.rapporteur.evaluation.score.Part;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;

/** Who said what in a few articles, against a key made by hand. */
abstract class KeyTask implements Task {

    /** The key as a table; empty if it is not there. */
    abstract String key(Bench bench) throws IOException;

    /** Where its articles lie. */
    abstract Path folder(Bench bench);

    @Override
    public final List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(folder(bench))) {
            return List.of();
        }
        String key = key(bench);
        List<Path> files = new ArrayList<>();
        Map<String, List<Score>> measures = new LinkedHashMap<>();
        for (KeyedArticle keyed : KeyTable.parse(key)) {
            Path file = folder(bench).resolve(keyed.file());
            if (bench.has(file) && fits(bench, file, keyed)) {
                files.add(file);
                KeyScore score = score(bench, file, keyed);
                score.measures()
                        .forEach((measure, value) -> measures.computeIfAbsent(measure, name -> new ArrayList<>())
                                .add(value));
                score.remarks().forEach(remark -> bench.list("  " + keyed.file() + " " + remark));
            }
        }
        return figures(bench, files, measures);
    }

    private List<Figure> figures(Bench bench, List<Path> files, Map<String, List<Score>> measures) throws IOException {
        Corpus<String> corpus = new Corpus<>(name(), Corpus.digest(files), List.of());
        List<Figure> figures = new ArrayList<>();
        measures.forEach((measure, scores) -> {
            if (measure.equals("statement")) {
                figures.add(bench.figure(this, corpus, "statement-f1", scores, Score::f1));
                figures.add(bench.figure(this, corpus, "statement-precision", scores, Score::precision));
                figures.add(bench.figure(this, corpus, "statement-recall", scores, Score::recall));
            } else {
                figures.add(bench.figure(this, corpus, measure + "-right", scores, Score::recall));
            }
            Score sum = Score.sum(scores);
            bench.list("  %s: %d of %d".formatted(measure, sum.met(), sum.gold()));
        });
        return figures;
    }

    private static boolean fits(Bench bench, Path file, KeyedArticle keyed) throws IOException {
        boolean fits = keyed.sha256().isEmpty()
                || new SourceText(Files.readString(file)).sha256().equals(keyed.sha256());
        if (!fits) {
            bench.say("  skipped: %s is not the text that the key is about".formatted(file));
        }
        return fits;
    }

    private static KeyScore score(Bench bench, Path file, KeyedArticle keyed) throws IOException {
        List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                .read(List.of(file.toString()), Overrides.NONE, Problems.IGNORED);
        if (articles.size() != 1) {
            throw new IOException("%s could not be read as an article".formatted(file));
        }
        Article article = articles.get(0);
        int frontMatter =
                Files.readString(file).length() - article.text().characters().length();
        List<KeyLine> lines =
                keyed.lines().stream().map(line -> behind(line, frontMatter)).toList();
        return KeyScorer.score(bench.read(article), lines);
    }

    /** A key counts from the beginning of the file, a reading from behind its front matter. */
    private static KeyLine behind(KeyLine line, int frontMatter) {
        AttributionSpans spans = new AttributionSpans(
                behind(line.spans().part(Part.SOURCE), frontMatter),
                behind(line.spans().part(Part.CUE), frontMatter),
                behind(line.spans().part(Part.CONTENT), frontMatter));
        return new KeyLine(
                spans, line.form(), line.speakers(), line.hidden(), line.naming(), line.relay(), line.optional());
    }

    private static List<Span> behind(List<Span> spans, int units) {
        return spans.stream()
                .map(span -> new Span(span.begin() - units, span.end() - units))
                .toList();
    }
}
