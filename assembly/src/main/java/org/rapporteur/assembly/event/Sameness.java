package org.rapporteur.assembly.event;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.KindTraits.Traits;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.time.Window;

/**
 * Whether two mentions can speak of one event, and how much says that they do. Nothing may contradict: kind, window,
 * place, who takes part. What speaks for it are people, days, places and words in common.
 */
final class Sameness {

    /** Two mentions of two articles are one from here on. */
    static final double ENOUGH = 3;

    private static final double PERSON = 2;
    private static final double SIDE = 1;
    private static final double PEOPLE_MAX = 4;
    private static final double DAY = 2;
    private static final double DAYS = 1;
    private static final double PLACE = 2;
    private static final double ONCE = 2;
    private static final double WORD = 0.7;
    private static final double NAME = 1.5;
    private static final double ORDINAL = 3;
    private static final double WORDS_MAX = 3;
    private static final double KNOWN = 2;
    private static final long SHORT_HOURS = 48;

    private final KindTraits kinds;
    private final Sides sides;

    Sameness(KindTraits kinds, Sides sides) {
        this.kinds = kinds;
        this.sides = sides;
    }

    boolean isOfOneFamily(Occurrence one, Occurrence other) {
        return kinds.of(one.mention().kind())
                .family()
                .equals(kinds.of(other.mention().kind()).family());
    }

    /** How much speaks for it; empty if something speaks against. */
    Optional<Double> of(Occurrence one, Occurrence other) {
        Traits traits = kinds.of(one.mention().kind());
        if (!isOfOneFamily(one, other)
                || !windowsMeet(one, other)
                || placesDiffer(one, other)
                || areCountedApart(one, other)
                || peopleDiffer(one, other, traits)) {
            return Optional.empty();
        }
        double score = people(one, other) + days(one, other) + words(one, other);
        if (one.place().isPresent() && other.place().isPresent()) {
            score += PLACE;
        }
        if (one.ordinal().isPresent() && one.ordinal().equals(other.ordinal())) {
            score += ORDINAL;
        }
        boolean shared = !Collections.disjoint(one.all(), other.all());
        if (traits.once() && shared) {
            score += ONCE;
        }
        if (one.article() == other.article() && (one.definite() || other.definite())) {
            score += KNOWN;
        }
        return Optional.of(score);
    }

    /** "The first round", "the second round". */
    private static boolean areCountedApart(Occurrence one, Occurrence other) {
        return one.ordinal().isPresent()
                && other.ordinal().isPresent()
                && !one.ordinal().equals(other.ordinal());
    }

    private static boolean windowsMeet(Occurrence one, Occurrence other) {
        return meet(one.told(), other.told())
                && meet(one.told(), other.allowed())
                && meet(one.allowed(), other.told())
                && (one.told().isPresent() || other.told().isPresent() || meet(one.allowed(), other.allowed()));
    }

    private static boolean meet(Optional<Window> one, Optional<Window> other) {
        return one.isEmpty() || other.isEmpty() || one.get().overlaps(other.get());
    }

    private static boolean placesDiffer(Occurrence one, Occurrence other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().isApartFrom(other.place().get());
    }

    private boolean peopleDiffer(Occurrence one, Occurrence other, Traits traits) {
        if (traits.mutual()) {
            Set<EntityId> ours = sides.of(one.actors());
            Set<EntityId> theirs = sides.of(other.actors());
            return !ours.isEmpty() && !theirs.isEmpty() && !ours.containsAll(theirs) && !theirs.containsAll(ours);
        }
        return areApart(one.actors(), other.actors()) || areApart(one.targets(), other.targets());
    }

    private boolean areApart(Set<EntityId> ours, Set<EntityId> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(sides.of(ours), sides.of(theirs));
    }

    private double people(Occurrence one, Occurrence other) {
        Set<EntityId> same = new HashSet<>(one.all());
        same.retainAll(other.all());
        Set<EntityId> sameSides = new HashSet<>(sides.of(one.all()));
        sameSides.retainAll(sides.of(other.all()));
        double more = Math.max(0, sameSides.size() - same.size());
        return Math.min(PEOPLE_MAX, PERSON * same.size() + SIDE * more);
    }

    private static double days(Occurrence one, Occurrence other) {
        if (one.told().isEmpty() || other.told().isEmpty()) {
            return 0;
        }
        return isShort(one.told().get()) && isShort(other.told().get()) ? DAY : DAYS;
    }

    private static boolean isShort(Window window) {
        return window.from().isPresent()
                && window.until().isPresent()
                && ChronoUnit.HOURS.between(window.from().get(), window.until().get()) <= SHORT_HOURS;
    }

    private static double words(Occurrence one, Occurrence other) {
        double weight = 0;
        for (String word : one.words()) {
            if (other.words().contains(word)) {
                weight += Character.isUpperCase(word.codePointAt(0)) ? NAME : WORD;
            }
        }
        return Math.min(WORDS_MAX, weight);
    }
}
