package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.assembly.root.Twins;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * Finds what one article has and no other in hand. What others may tell in other words is left out: it is neither
 * known to be shared nor known not to be.
 */
final class Alone {

    /** Of what tells most in a sentence, others may have so much in one sentence of theirs. */
    private static final double SHARE_MAX = 0.5;
    /** And so much in a few that follow one another. */
    private static final double NEAR_SHARE_MAX = 0.5;

    private static final int SENTENCES = 3;
    /** In so many clauses of the story a name is rare. */
    private static final int RARE_MAX = 12;

    private static final int RARE_MIN = 2;
    /** A sentence that tells less is none to miss. */
    private static final double WEIGHT_MIN = 2.0;

    /** A short statement is one all the same. */
    private static final double STATEMENT_WEIGHT_MIN = 1.0;

    private final List<Clause> clauses;
    private final Weights weights;
    private final Twins twins;
    private final Map<String, List<Clause>> postings = new HashMap<>();

    Alone(List<Clause> clauses, Weights weights, Twins twins) {
        this.clauses = clauses;
        this.weights = weights;
        this.twins = twins;
        clauses.stream()
                .filter(Clause::whole)
                .forEach(clause -> clause.features()
                        .forEach(feature -> postings.computeIfAbsent(feature, unseen -> new ArrayList<>())
                                .add(clause)));
    }

    /**
     * In the articles' order, within one by place.
     *
     * @param shared the clauses that others tell too
     */
    List<Telling> find(Set<Clause> shared) {
        Set<List<Object>> sharedSentences = new HashSet<>();
        shared.forEach(clause -> sharedSentences.add(sentence(clause)));
        Map<StatementId, List<Clause>> spoken = new LinkedHashMap<>();
        List<Telling> found = new ArrayList<>();
        for (Clause clause : clauses) {
            if (clause.whole()) {
                boolean told = sharedSentences.contains(sentence(clause)) || isTold(clause);
                Optional<StatementId> statement = clause.statement().map(Statement::id);
                if (statement.isPresent()) {
                    spoken.computeIfAbsent(statement.get(), unseen -> new ArrayList<>())
                            .addAll(told ? List.of() : List.of(clause));
                } else if (!told && !clause.predicate().isNone() && weights.of(clause.features()) >= WEIGHT_MIN) {
                    found.add(clause.telling());
                }
            }
        }
        spoken.values().stream()
                .filter(sentences -> !sentences.isEmpty())
                .forEach(sentences -> found.addAll(tellings(sentences)));
        return apart(found, shared);
    }

    /** In order of place; none within another, and none that overlaps what others tell too. */
    private List<Telling> apart(List<Telling> found, Set<Clause> shared) {
        Map<ArticleId, Integer> order = new HashMap<>();
        clauses.forEach(clause -> order.putIfAbsent(clause.place().id(), order.size()));
        Map<ArticleId, List<Span>> taken = new HashMap<>();
        shared.forEach(clause -> taken.computeIfAbsent(clause.place().id(), unseen -> new ArrayList<>())
                .add(clause.place().span()));
        List<Telling> kept = new ArrayList<>();
        found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Telling telling) -> order.getOrDefault(telling.article(), 0))
                        .thenComparingInt(telling -> telling.passage().span().begin())
                        .thenComparingInt(telling -> -telling.passage().span().end()))
                .filter(telling -> taken.getOrDefault(telling.article(), List.of()).stream()
                        .noneMatch(telling.passage().span()::overlaps))
                .forEach(telling -> {
                    Telling last = kept.isEmpty() ? telling : kept.get(kept.size() - 1);
                    boolean within = !last.equals(telling)
                            && last.article().equals(telling.article())
                            && last.passage().span().contains(telling.passage().span());
                    if (!within) {
                        kept.add(telling);
                    }
                });
        return kept;
    }

    private static List<Object> sentence(Clause clause) {
        return List.of(
                clause.place().article(),
                clause.place().sentence(),
                clause.statement().map(Statement::id));
    }

    /** A statement of which others have nothing, whole; else the sentences that they do not have. */
    private List<Telling> tellings(List<Clause> sentences) {
        Statement statement = sentences.get(0).statement().orElseThrow();
        long all = clauses.stream()
                .filter(Clause::whole)
                .filter(clause -> clause.statement().filter(statement::equals).isPresent())
                .count();
        double weight = sentences.stream()
                .mapToDouble(clause -> weights.of(clause.features()))
                .sum();
        if (weight < STATEMENT_WEIGHT_MIN) {
            return List.of();
        }
        return sentences.size() == all
                ? List.of(new Telling(
                        new Passage(statement.article(), statement.attribution().extent()),
                        Optional.of(statement.id())))
                : sentences.stream()
                        .filter(clause -> weights.of(clause.features()) >= STATEMENT_WEIGHT_MIN)
                        .map(Clause::telling)
                        .toList();
    }

    /** Whether another article has it, or may have it, in one of its sentences. */
    private boolean isTold(Clause clause) {
        if (twins.isShared(clause.telling().passage())) {
            return true;
        }
        Map<Passing, Set<String>> common = new HashMap<>();
        for (String feature : clause.features()) {
            for (Clause other : postings.getOrDefault(feature, List.of())) {
                if (other.place().article() != clause.place().article()) {
                    common.computeIfAbsent(
                                    new Passing(
                                            other.place().article(),
                                            other.place().sentence()),
                                    unseen -> new TreeSet<>())
                            .add(feature);
                }
            }
        }
        double all = weights.of(clause.features());
        return common.entrySet().stream()
                .anyMatch(sentence -> weights.of(sentence.getValue()) >= SHARE_MAX * all
                        || weights.of(around(sentence.getKey(), common)) >= NEAR_SHARE_MAX * all
                        || isAnchored(sentence.getValue(), clause));
    }

    /** Two rare names or numbers, and the predicate if it is known. */
    private boolean isAnchored(Set<String> common, Clause clause) {
        long rare = common.stream()
                .filter(feature -> Feature.isAnchor(feature) && weights.count(feature) <= RARE_MAX)
                .count();
        return rare >= RARE_MIN
                && (!clause.predicate().isKnown()
                        || common.contains(clause.predicate().word()));
    }

    /** What a sentence and the next two have in common with the one that is asked about. */
    private static Set<String> around(Passing first, Map<Passing, Set<String>> common) {
        Set<String> together = new TreeSet<>();
        for (int next = 0; next < SENTENCES; next++) {
            together.addAll(common.getOrDefault(new Passing(first.article(), first.sentence() + next), Set.of()));
        }
        return together;
    }

    /** A sentence of an article. */
    private record Passing(int article, int sentence) {}
}
