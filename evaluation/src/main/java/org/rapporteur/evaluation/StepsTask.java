package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.key.StepKey;
import org.rapporteur.evaluation.key.StepScore;
import org.rapporteur.evaluation.key.StepScorer;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.ingest.plain.ArticleFiles;
import org.rapporteur.ingest.plain.Overrides;
import org.rapporteur.language.Reading;

/**
 * What is announced in a story, and what became of it. The story that ships as an example and those of this room whose
 * name begins with "tune" may be looked at by whoever improves this; the one that is held is only measured.
 */
final class StepsTask implements Task {

    private static final String EXAMPLE = "ombrey-pass";
    private static final String HELD = "steps/held/";
    private static final List<String> TUNE = List.of("tune-ferry", "tune-river");
    private static final String TABLE = "articles.csv";
    private static final String KEY = "steps.tsv";
    private static final List<String> ENDINGS = List.of("txt", "md");
    private static final int DIGITS = 8;

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public String about() {
        return "what is announced in a story, when it is to be, and what became of it";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        Path folder = bench.options().examples().resolve(EXAMPLE);
        if (bench.has(folder)) {
            List<Article> articles = new ArticleFiles(InputStream.nullInputStream())
                    .read(List.of(folder.toString()), Overrides.NONE, Problems.IGNORED);
            String key = Files.readString(bench.options().examples().resolve("keys/" + EXAMPLE + "-steps.tsv"));
            figures.addAll(measure(bench, "steps-" + EXAMPLE, articles, key, true));
        }
        for (String name : TUNE) {
            String story = "steps/" + name + "/";
            figures.addAll(measure(bench, "steps-" + name, story(story), text(story + KEY), true));
        }
        figures.addAll(measure(bench, "steps-held", story(HELD), text(HELD + KEY), false));
        return figures;
    }

    private List<Figure> measure(Bench bench, String name, List<Article> articles, String key, boolean tuned) {
        List<Step> steps = steps(bench.each(articles, bench::read));
        StepScore score = StepScorer.score(articles, StepKey.parse(key), steps);
        if (tuned) {
            score.remarks().forEach(remark -> bench.list("  " + remark));
        }
        StringBuilder all = new StringBuilder(key);
        articles.forEach(article -> all.append(article.text().characters()));
        String digest = new SourceText(all.toString()).sha256().substring(0, DIGITS);
        Corpus<?> corpus = new Corpus<>(name, digest, List.of());
        return List.of(
                bench.figure(this, corpus, "step-recall", score.found(), Score::recall),
                bench.figure(this, corpus, "step-precision", score.found(), Score::precision),
                bench.figure(this, corpus, "fate-right-of-found", score.fates(), Score::precision),
                bench.figure(this, corpus, "found-with-fate-right", score.told(), Score::recall),
                bench.figure(this, corpus, "window-right-of-found", score.windows(), Score::precision));
    }

    private static List<Step> steps(List<Reading> readings) {
        return new DossierAssembler()
                .assemble(readings, List.of())
                .negotiation()
                .steps();
    }

    /** Laid out in a folder of their own, for a table beside them says when they were published. */
    private static List<Article> story(String name) throws IOException {
        Path folder = Files.createTempDirectory("rapporteur-steps");
        List<Path> files = new ArrayList<>();
        try {
            files.add(Files.writeString(folder.resolve(TABLE), text(name + TABLE)));
            Optional<String> file = file(name, 1);
            for (int number = 2; file.isPresent(); number++) {
                files.add(Files.writeString(folder.resolve(file.get()), text(name + file.get())));
                file = file(name, number);
            }
            return new ArticleFiles(InputStream.nullInputStream())
                    .read(List.of(folder.toString()), Overrides.NONE, Problems.IGNORED);
        } finally {
            for (Path written : files) {
                Files.delete(written);
            }
            Files.delete(folder);
        }
    }

    /** Numbered from 01 without a gap. */
    private static Optional<String> file(String story, int number) {
        return ENDINGS.stream()
                .map(ending -> "%02d.%s".formatted(number, ending))
                .filter(file -> StepsTask.class.getResource(story + file) != null)
                .findFirst();
    }

    private static String text(String file) throws IOException {
        try (InputStream stream = StepsTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
