package org.rapporteur.assembly.clustering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
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

    /** A word of both sides. */
    private record Common(SideWord one, SideWord other) {

        double weight() {
            return one.sum() * other.sum();
        }

        long term() {
            return one.term();
        }

        /** Empty if one side has it in titles only. */
        Optional<SharedWord> shown() {
            return one.place()
                    .flatMap(first -> other.place()
                            .map(second ->
                                    new SharedWord(first.kind(), first.written(), first.passage(), second.passage())));
        }
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
        Map<Long, SideWord> there = SideWord.of(others);
        return SideWord.of(some).values().stream()
                .flatMap(word ->
                        Optional.ofNullable(there.get(word.term())).map(other -> new Common(word, other)).stream())
                .sorted(Comparator.comparingDouble(Common::weight).reversed().thenComparingLong(Common::term))
                .flatMap(common -> common.shown().stream())
                .limit(WORDS)
                .toList();
    }
}
