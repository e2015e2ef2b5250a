package org.rapporteur.assembly.clustering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.Likeness;
import org.rapporteur.core.story.SharedWord;

/** Says by what two sides are alike. */
final class Evidence {

    private static final int WORDS = 8;

    private final double bound;

    /** @param bound from which likeness on two sides are one story */
    Evidence(double bound) {
        this.bound = bound;
    }

    /** A word as the first article of a side has it that shows it in its text. */
    private record Place(Known article, Profile.Entry entry) {
        Passage passage() {
            return new Passage(article.id(), entry.first());
        }
    }

    /** What a word comes to on one side. */
    private static final class Weight {
        private double sum;
        private List<Place> places = new ArrayList<>();
    }

    /** Of two sides, both by arrival; no side may be empty. */
    Likeness of(List<Known> some, List<Known> others) {
        List<Known> one = OpenStory.compared(some);
        List<Known> other = OpenStory.compared(others);
        return new Likeness(Known.likeness(one, other), bound, shared(one, other), days(one, other));
    }

    private static OptionalLong days(List<Known> some, List<Known> others) {
        return some.stream()
                .flatMapToLong(one -> others.stream().flatMapToLong(other -> one.daysTo(other).stream()))
                .min();
    }

    private static List<SharedWord> shared(List<Known> some, List<Known> others) {
        TreeMap<Long, Weight> one = weights(some);
        TreeMap<Long, Weight> other = weights(others);
        one.keySet().retainAll(other.keySet());
        return one.keySet().stream()
                .sorted(Comparator.<Long>comparingDouble(term -> one.get(term).sum * other.get(term).sum)
                        .reversed()
                        .thenComparing(term -> term))
                .filter(term -> !one.get(term).places.isEmpty()
                        && !other.get(term).places.isEmpty())
                .limit(WORDS)
                .map(term -> shared(
                        one.get(term).places.get(0), other.get(term).places.get(0)))
                .toList();
    }

    private static SharedWord shared(Place first, Place second) {
        return new SharedWord(first.entry().kind(), first.entry().written(), first.passage(), second.passage());
    }

    private static TreeMap<Long, Weight> weights(List<Known> side) {
        TreeMap<Long, Weight> weights = new TreeMap<>();
        for (Known article : side) {
            for (Profile.Entry entry : article.profile().entries()) {
                Weight weight = weights.computeIfAbsent(entry.term(), unseen -> new Weight());
                weight.sum += entry.share();
                if (!entry.first().isEmpty()) {
                    weight.places.add(new Place(article, entry));
                }
            }
        }
        return weights;
    }
}
