package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.assembly.negotiation.issue.IssueMeanings;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.key.PositionKey;
import org.rapporteur.evaluation.key.PositionScorer;
import org.rapporteur.evaluation.score.Score;

/** What a party is said to want, offer, accept or refuse, in short passages. Those of one half are only measured. */
final class PositionsTask implements Task {

    private static final int DIGITS = 8;
    /** Those whose misses are shown; the others are only measured. */
    private static final List<String> SHOWN = List.of("tune", "tune-more");

    private static final String ISSUES = "issues-check";
    /** What a clause that somebody wants stands behind, as an article of its own. */
    private static final String WANTING = "Kestria wants %s.";

    @Override
    public String name() {
        return "positions";
    }

    @Override
    public String about() {
        return "what parties are said to hold in 336 short passages, against a key; and the issues of 66 clauses";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String half : List.of("tune", "tune-more", "tune-check", "tune-fresh", "held", ISSUES)) {
            try (InputStream stream = PositionsTask.class.getResourceAsStream("positions/" + half + ".tsv")) {
                if (stream == null) {
                    bench.say("  skipped: no positions/%s.tsv".formatted(half));
                } else {
                    String table = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
                    figures.addAll(half.equals(ISSUES) ? issues(bench, table) : measure(bench, half, table));
                }
            }
        }
        return figures;
    }

    /** The naming of issues alone, in clauses that are plainly wanted. */
    private List<Figure> issues(Bench bench, String table) {
        List<String> clauses = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        bench.encoder();
        DossierAssembler assembler = new DossierAssembler(IssueMeanings.of(bench.sentenceEncoder()));
        List<Score> scores = bench.each(clauses, clause -> issues(bench, assembler, clause.split("\t", 2)));
        Corpus<?> corpus = new Corpus<>("positions-" + ISSUES, digest(table), clauses);
        return List.of(
                bench.figure(this, corpus, "issue-f1", scores, Score::f1),
                bench.figure(this, corpus, "issue-precision", scores, Score::precision),
                bench.figure(this, corpus, "issue-recall", scores, Score::recall));
    }

    private static Score issues(Bench bench, DossierAssembler assembler, String... clause) {
        Article article = Article.identify(ISSUES, Imprint.UNKNOWN, new SourceText(WANTING.formatted(clause[0])));
        List<String> found =
                assembler.assemble(List.of(bench.read(article)), List.of()).negotiation().positions().stream()
                        .map(position -> position.issue().value())
                        .toList();
        return Score.exact(List.of(clause[1].split(",", -1)), found);
    }

    private static String digest(String table) {
        return new SourceText(table).sha256().substring(0, DIGITS);
    }

    private List<Figure> measure(Bench bench, String half, String table) {
        List<PositionKey.Passage> passages = PositionKey.parse(table);
        bench.encoder();
        DossierAssembler assembler = new DossierAssembler(IssueMeanings.of(bench.sentenceEncoder()));
        List<PositionScorer.Outcome> outcomes = bench.each(passages, passage -> outcome(bench, assembler, passage));
        if (SHOWN.contains(half)) {
            for (int number = 0; number < passages.size(); number++) {
                list(bench, passages.get(number), outcomes.get(number));
            }
        }
        Corpus<?> corpus = new Corpus<>("positions-" + half, digest(table), passages);
        List<Score> whole = outcomes.stream().map(PositionScorer.Outcome::whole).toList();
        List<Score> withoutIssue =
                outcomes.stream().map(PositionScorer.Outcome::withoutIssue).toList();
        return List.of(
                bench.figure(this, corpus, "f1", whole, Score::f1),
                bench.figure(this, corpus, "precision", whole, Score::precision),
                bench.figure(this, corpus, "recall", whole, Score::recall),
                bench.figure(this, corpus, "without-issue-f1", withoutIssue, Score::f1),
                share(
                        bench,
                        corpus,
                        "issue-right",
                        outcomes.stream().map(PositionScorer.Outcome::issue).toList()),
                share(
                        bench,
                        corpus,
                        "strength-right",
                        outcomes.stream().map(PositionScorer.Outcome::strength).toList()),
                share(
                        bench,
                        corpus,
                        "word-right",
                        outcomes.stream().map(PositionScorer.Outcome::word).toList()));
    }

    private Figure share(Bench bench, Corpus<?> corpus, String measure, List<Score> scores) {
        return bench.figure(this, corpus, measure, scores, Score::recall);
    }

    private static PositionScorer.Outcome outcome(
            Bench bench, DossierAssembler assembler, PositionKey.Passage passage) {
        Article article = Article.identify(passage.id(), Imprint.UNKNOWN, new SourceText(passage.text()));
        return PositionScorer.score(assembler.assemble(List.of(bench.read(article)), List.of()), passage);
    }

    private static void list(Bench bench, PositionKey.Passage passage, PositionScorer.Outcome outcome) {
        if (!outcome.remarks().isEmpty()) {
            bench.list("  %s: %s".formatted(passage.id(), passage.text()));
            outcome.remarks().forEach(remark -> bench.list("      " + remark));
        }
    }
}
