package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.web.page.RevisionsShown.Piece.Kind;

/**
 * What a newer revision makes of the statements of the one before it. The same words by the same source are the same
 * statement, wherever they stand; the same words by another source were attributed anew; of the others those that
 * share most words were reworded, each with one; what is left was taken out or added.
 */
final class RevisionDiff {

    /** So large a share of the words of both must be the same, or they are two statements. */
    private static final double ALIKE = 0.5;

    private final StatedRevision older;
    private final StatedRevision newer;
    private final List<Statement> gone = new ArrayList<>();
    private final List<Statement> come = new ArrayList<>();
    private final List<RevisionsShown.Change> changes = new ArrayList<>();
    private int same;

    private RevisionDiff(StatedRevision older, StatedRevision newer) {
        this.older = older;
        this.newer = newer;
        older.statements().ifPresent(gone::addAll);
        newer.statements().ifPresent(come::addAll);
    }

    /** Those that are different, in the order of the newer revision, what was taken out at the end. */
    static RevisionsShown.Step of(StatedRevision older, StatedRevision newer) {
        return new RevisionDiff(older, newer).step();
    }

    private RevisionsShown.Step step() {
        Map<Statement, RevisionsShown.Change> byStatement = new HashMap<>();
        same = pairs((old, now) -> words(old, now) && sources(old, now)).size();
        pairs(this::words).forEach((now, old) -> byStatement.put(now, reattributed(old, now)));
        reworded().forEach((now, old) -> byStatement.put(now, reworded(old, now)));
        come.forEach(now -> byStatement.put(
                now, change("added", newer.source(now), "", List.of(piece(Kind.ADDED, newer.words(now))))));
        newer.statements().orElse(List.of()).stream()
                .flatMap(now -> Optional.ofNullable(byStatement.get(now)).stream())
                .forEach(changes::add);
        gone.forEach(old ->
                changes.add(change("taken out", "", older.source(old), List.of(piece(Kind.CUT, older.words(old))))));
        return new RevisionsShown.Step(
                older.number(), newer.number(), Moment.of(newer.kept()), same, changes, isRead());
    }

    private boolean isRead() {
        return older.statements().isPresent() && newer.statements().isPresent();
    }

    private boolean words(Statement old, Statement now) {
        return older.words(old).equals(newer.words(now));
    }

    private boolean sources(Statement old, Statement now) {
        return older.source(old).equals(newer.source(now));
    }

    /** The newer ones each with the first older one that fits; both are not asked for again. */
    private Map<Statement, Statement> pairs(BiPredicate<Statement, Statement> fit) {
        Map<Statement, Statement> pairs = new LinkedHashMap<>();
        for (Statement now : List.copyOf(come)) {
            gone.stream().filter(old -> fit.test(old, now)).findFirst().ifPresent(old -> {
                pairs.put(now, old);
                gone.remove(old);
                come.remove(now);
            });
        }
        return pairs;
    }

    private record Candidate(Statement old, Statement now, double alike) {}

    private Map<Statement, Statement> reworded() {
        List<Candidate> candidates = gone.stream()
                .flatMap(old -> come.stream().map(now -> new Candidate(old, now, alike(old, now))))
                .filter(candidate -> candidate.alike() >= ALIKE)
                .sorted(Comparator.comparingDouble(Candidate::alike).reversed())
                .toList();
        Map<Statement, Statement> pairs = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (gone.contains(candidate.old()) && come.contains(candidate.now())) {
                pairs.put(candidate.now(), candidate.old());
                gone.remove(candidate.old());
                come.remove(candidate.now());
            }
        }
        return pairs;
    }

    /** Twice the words that both have, of all that they have. */
    private double alike(Statement old, Statement now) {
        List<String> before = WordDiff.split(older.words(old));
        List<String> after = WordDiff.split(newer.words(now));
        long shared = WordDiff.of(before, after).stream()
                .filter(run -> run.kind() == Kind.SAME)
                .mapToLong(run -> WordDiff.split(run.text()).size())
                .sum();
        return 2.0 * shared / (before.size() + after.size());
    }

    private RevisionsShown.Change reattributed(Statement old, Statement now) {
        return change(
                "attributed anew", newer.source(now), older.source(old), List.of(piece(Kind.SAME, newer.words(now))));
    }

    private RevisionsShown.Change reworded(Statement old, Statement now) {
        String source = newer.source(now);
        String before = older.source(old);
        return change(
                source.equals(before) ? "reworded" : "reworded, and attributed anew",
                source,
                source.equals(before) ? "" : before,
                WordDiff.of(WordDiff.split(older.words(old)), WordDiff.split(newer.words(now))));
    }

    private static RevisionsShown.Change change(
            String what, String source, String before, List<RevisionsShown.Piece> words) {
        return new RevisionsShown.Change(what, source, before, words);
    }

    private static RevisionsShown.Piece piece(Kind kind, String text) {
        return new RevisionsShown.Piece(kind, text);
    }
}
