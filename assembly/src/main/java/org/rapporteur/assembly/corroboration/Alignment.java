package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.entity.EntityId;

/**
 * Finds the clauses of different articles that are about one thing: by an index of what tells most of each, not by
 * holding each against each.
 */
final class Alignment {

    /** What stands in more clauses than this leads to too many. */
    private static final int POSTINGS_MAX = 80;
    /** By so many of its heaviest features a clause is looked up. */
    private static final int PROBES = 8;

    private static final double SAME_PREDICATE_LIKENESS = 0.5;
    private static final double SAME_PREDICATE_SHARED = 1.8;
    private static final double OTHER_PREDICATE_LIKENESS = 0.66;
    private static final double OTHER_PREDICATE_SHARED = 3.0;
    private static final double OTHER_NOUNS_LIKENESS = 0.7;
    private static final double DEED_CONTAINMENT = 0.75;
    private static final double DEED_SHARED = 1.2;
    private static final int DEED_COUNT_MAX = 8;
    private static final double SENTENCE_LIKENESS = 0.55;
    /** Of long sentences the one may tell more than the other. */
    private static final double LONG_SENTENCE_LIKENESS = 0.45;

    private static final double LONG_SENTENCE_SHARED = 3.9;
    /** Without a name, number or day that they share. */
    private static final double WORDS_LIKENESS = 0.6;

    private static final double SURE_LIKENESS_OF_TWO = 0.8;
    /** Two sentences so like each other tell the same, whatever word comes first in them. */
    private static final double SURE_LIKENESS = 0.65;

    private static final double SENTENCE_SHARED = 2.5;
    private static final int SHARED_MIN = 3;
    private static final double RELATED_LIKENESS = 0.33;

    /** With another predicate, less is neither the same nor related. */
    private static final double LIKENESS_MIN = LONG_SENTENCE_LIKENESS;

    private final List<Clause> clauses;
    private final Weights weights;
    private final WordFamilies families;
    private final double[] sums;
    private final List<Pair> candidates;

    Alignment(List<Clause> clauses, Weights weights, WordFamilies families) {
        this.families = families;
        this.clauses = clauses;
        this.weights = weights;
        this.sums = clauses.stream()
                .mapToDouble(clause -> weights.of(clause.features()))
                .toArray();
        this.candidates = candidates();
    }

    /** The likest first; of equals in order of place. */
    List<Pair> find() {
        return find(this::isAligned);
    }

    /**
     * Clauses that say one thing of somebody or something, however much more they tell: too little to be the same fact, and
     * enough for their numbers to be held against each other. In the same order.
     */
    List<Pair> findRelated() {
        return find(this::isRelated);
    }

    private boolean isRelated(Pair pair) {
        Clause one = pair.first();
        Clause other = pair.second();
        if (pair.likeness() < RELATED_LIKENESS || !one.predicate().isSameAs(other.predicate())) {
            return false;
        }
        Set<String> shared = new TreeSet<>(one.features());
        shared.retainAll(other.features());
        shared.removeIf(feature -> feature.charAt(0) == Feature.NUMBER);
        return !one.isSentence()
                && !other.isSentence()
                && shared.size() >= SHARED_MIN
                && weights.of(shared) >= SAME_PREDICATE_SHARED
                && fits(one.subjects(), other.subjects(), 0)
                && fits(one.objects(), other.objects(), 1);
    }

    private List<Pair> find(Predicate<Pair> wanted) {
        List<Pair> pairs = new ArrayList<>();
        candidates.stream().filter(wanted).forEach(pairs::add);
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(pair -> pair.first().number())
                .thenComparing(pair -> pair.second().number()));
        return List.copyOf(pairs);
    }

    /** Pairs so like each other that one of the two findings may want them. */
    private List<Pair> candidates() {
        Map<String, List<Clause>> postings = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (Clause clause : clauses) {
            for (Clause other : candidates(clause, postings)) {
                double likeness = likeness(other, clause);
                if (likeness >= LIKENESS_MIN || isDeed(other, clause)) {
                    pairs.add(new Pair(other, clause, likeness));
                }
            }
            clause.features()
                    .forEach(feature -> postings.computeIfAbsent(feature, unseen -> new ArrayList<>())
                            .add(clause));
        }
        return pairs;
    }

    /** What one does in few words may be the same deed as in many, unlike as the two are. */
    private static boolean isDeed(Clause one, Clause other) {
        return one.predicate().isKnown()
                && one.predicate().word().equals(other.predicate().word());
    }

    /** Earlier clauses of other articles that share one of what tells most of this one. */
    private List<Clause> candidates(Clause clause, Map<String, List<Clause>> postings) {
        Map<Integer, Clause> candidates = new TreeMap<>();
        clause.features().stream()
                .sorted(Comparator.comparingInt(weights::count).thenComparing(Comparator.naturalOrder()))
                .limit(PROBES)
                .map(feature -> postings.getOrDefault(feature, List.of()))
                .filter(places -> places.size() <= POSTINGS_MAX)
                .flatMap(List::stream)
                .filter(other -> other.place().article() != clause.place().article())
                .forEach(other -> candidates.put(other.number(), other));
        return List.copyOf(candidates.values());
    }

    private double likeness(Clause one, Clause other) {
        double all = sums[one.number()] + sums[other.number()];
        return all == 0 ? 0 : 2 * weights.ofShared(one.features(), other.features()) / all;
    }

    private boolean isAligned(Pair pair) {
        Clause one = pair.first();
        Clause other = pair.second();
        if (!mayTellTheSame(one, other, pair.likeness())) {
            return false;
        }
        Set<String> shared = new TreeSet<>(one.features());
        shared.retainAll(other.features());
        if (isVague(pair, shared)) {
            return false;
        }
        double weight = weights.of(shared);
        if (areOthers(one.subjects(), other.subjects()) || areOthers(one.objects(), other.objects())) {
            return false;
        }
        if (one.whole() && other.whole() && isLikeSentence(pair.likeness(), weight, shared.size())) {
            return true;
        }
        if (one.isSentence() || other.isSentence()) {
            return false;
        }
        if (!one.hasParticipant() || !other.hasParticipant()) {
            return false;
        }
        boolean fits = fits(one.subjects(), other.subjects(), pair.likeness())
                && fits(one.objects(), other.objects(), pair.likeness());
        boolean samePredicate = one.predicate().isKnown()
                && one.predicate().word().equals(other.predicate().word());
        if (samePredicate) {
            return fits && (isLike(pair.likeness(), weight, shared.size()) || isSameDeed(one, other, shared));
        }
        return fits
                && shared.size() > SHARED_MIN
                && pair.likeness() >= OTHER_PREDICATE_LIKENESS
                && weight >= OTHER_PREDICATE_SHARED;
    }

    /** A phrase without a predicate tells no more than another such; of two that have one, each names the other's. */
    private static boolean mayTellTheSame(Clause one, Clause other, double likeness) {
        if (one.whole() && other.whole() && likeness >= SURE_LIKENESS) {
            return true;
        }
        if (one.predicate().isKnown() && other.predicate().isKnown()) {
            return one.features().contains(other.predicate().word())
                    && other.features().contains(one.predicate().word());
        }
        boolean phrase = one.predicate().isNone();
        boolean alsoPhrase = other.predicate().isNone();
        return phrase == alsoPhrase && (!phrase || one.whole() && other.whole());
    }

    /**
     * Whether words alone join them, and not so many: no name, number or day. What two different speakers say so is of each
     * of them.
     */
    private static boolean isVague(Pair pair, Set<String> shared) {
        boolean anchored = shared.stream().anyMatch(Feature::isAnchor);
        boolean oneVoice =
                pair.first().statement().isEmpty() == pair.second().statement().isEmpty();
        double least = areOfTwo(pair) ? SURE_LIKENESS_OF_TWO : oneVoice ? WORDS_LIKENESS : OTHER_NOUNS_LIKENESS;
        return !anchored && pair.likeness() < least;
    }

    private static boolean areOfTwo(Pair pair) {
        List<EntityId> ones = speakers(pair.first());
        List<EntityId> others = speakers(pair.second());
        return !ones.isEmpty() && !others.isEmpty() && Collections.disjoint(ones, others);
    }

    private static List<EntityId> speakers(Clause clause) {
        return clause.statement()
                .map(statement -> statement.speaker().entities())
                .orElse(List.of());
    }

    private static boolean isLikeSentence(double likeness, double weight, int shared) {
        return shared > SHARED_MIN
                && (likeness >= SENTENCE_LIKENESS && weight >= SENTENCE_SHARED
                        || likeness >= LONG_SENTENCE_LIKENESS && weight >= LONG_SENTENCE_SHARED);
    }

    private static boolean isLike(double likeness, double weight, int shared) {
        return likeness >= SAME_PREDICATE_LIKENESS && weight >= SAME_PREDICATE_SHARED && shared >= SHARED_MIN;
    }

    /** "Lisk, who resigned on Thursday": somebody does it or undergoes it in both, and the one says little besides. */
    private boolean isSameDeed(Clause one, Clause other, Set<String> shared) {
        Set<String> somebody = entities(one.subjects(), one.objects());
        somebody.retainAll(entities(other.subjects(), other.objects()));
        double weight = weights.of(shared);
        double least = Math.min(sums[one.number()], sums[other.number()]);
        boolean telling = shared.size() >= SHARED_MIN
                || weights.count(one.predicate().word()) <= DEED_COUNT_MAX
                        && !families.isCommon(one.predicate().word());
        return !somebody.isEmpty() && telling && weight >= DEED_SHARED && weight >= DEED_CONTAINMENT * least;
    }

    /** Both are named, and none is the same. */
    private static boolean areOthers(Set<String> ones, Set<String> others) {
        Set<String> here = entities(ones, Set.of());
        Set<String> there = entities(others, Set.of());
        return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
    }

    private static Set<String> entities(Set<String> subjects, Set<String> objects) {
        return Stream.concat(subjects.stream(), objects.stream())
                .filter(Feature::isEntity)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Others who do it, or to whom it is done, make it another thing; other words for them may not. */
    private static boolean fits(Set<String> ones, Set<String> others, double likeness) {
        if (areOthers(ones, others)) {
            return false;
        }
        return ones.isEmpty()
                || others.isEmpty()
                || !Collections.disjoint(ones, others)
                || likeness >= OTHER_NOUNS_LIKENESS;
    }
}
