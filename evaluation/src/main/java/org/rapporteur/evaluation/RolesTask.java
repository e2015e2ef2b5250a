package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.key.RoleKey;
import org.rapporteur.evaluation.key.RoleScorer;
import org.rapporteur.evaluation.score.Score;

/** Who holds which role, in PolNeAR's training part, against a key made in two passes and a third that judged. */
final class RolesTask implements Task {

    @Override
    public String name() {
        return "roles";
    }

    @Override
    public String about() {
        return "who holds which role in 34 reports, against a key";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear/train/text");
        if (!bench.has(folder)) {
            return List.of();
        }
        List<RoleKey.File> files = new ArrayList<>();
        for (RoleKey.File file : RoleKey.parse(key())) {
            if (bench.has(folder.resolve(file.name())) && fits(bench, folder, file)) {
                files.add(file);
            }
        }
        bench.encoder();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(figures(
                bench,
                "seen",
                folder,
                files.stream().filter(file -> !file.held()).toList()));
        figures.addAll(figures(
                bench, "held", folder, files.stream().filter(RoleKey.File::held).toList()));
        return figures;
    }

    private List<Figure> figures(Bench bench, String part, Path folder, List<RoleKey.File> files) throws IOException {
        List<Path> paths =
                files.stream().map(file -> folder.resolve(file.name())).toList();
        List<SourceText> texts = new ArrayList<>();
        for (Path path : paths) {
            texts.add(new SourceText(Files.readString(path)));
        }
        Corpus<SourceText> corpus = new Corpus<>("polnear-" + part, Corpus.digest(paths), texts);
        List<RoleScorer.Outcome> outcomes = outcomes(bench, files, texts);
        for (int number = 0; number < files.size(); number++) {
            String file = files.get(number).name();
            outcomes.get(number).remarks().forEach(remark -> bench.list("  " + part + " " + file + ": " + remark));
        }
        List<Score> pairs = outcomes.stream().map(RoleScorer.Outcome::pairs).toList();
        List<Score> statuses =
                outcomes.stream().map(RoleScorer.Outcome::statuses).toList();
        return List.of(
                bench.figure(this, corpus, "pair-f1", pairs, Score::f1),
                bench.figure(this, corpus, "pair-precision", pairs, Score::precision),
                bench.figure(this, corpus, "pair-recall", pairs, Score::recall),
                bench.figure(this, corpus, "status-right", statuses, Score::recall));
    }

    private static List<RoleScorer.Outcome> outcomes(Bench bench, List<RoleKey.File> files, List<SourceText> texts) {
        return bench.each(
                IntStream.range(0, files.size()).boxed().toList(),
                number -> RoleScorer.score(
                        bench.read(Article.identify(files.get(number).name(), Imprint.UNKNOWN, texts.get(number))),
                        files.get(number).pairs()));
    }

    private static boolean fits(Bench bench, Path folder, RoleKey.File file) throws IOException {
        SourceText text = new SourceText(Files.readString(folder.resolve(file.name())));
        boolean fits = text.sha256().equals(file.sha256());
        if (!fits) {
            bench.say("  skipped: %s is not the text that the key is about".formatted(file.name()));
        }
        return fits;
    }

    private static String key() throws IOException {
        try (InputStream stream = RolesTask.class.getResourceAsStream("roles-key.tsv")) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its roles-key.tsv");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
