package org.rapporteur.assembly.negotiation.step;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.time.Window;

/** Whether two clauses can speak of one deed, and how much says that they do. */
final class Sameness {

    /** Two announcements are of one step from here on. */
    static final double ONE_STEP = 1.8;
    /** And if their windows differ, so that it was moved. */
    static final double ONE_MOVED = 2.2;
    /** A clause tells of a step from here on that it took place. */
    static final double DONE = 1.5;
    /** Or, with words that say so, what else became of it. */
    static final double FATE = 1.4;

    private static final double LEAST = 0.5;
    private static final double WHO = 0.4;
    private static final double DEED = 1.2;
    private static final double DEED_ASIDE = 0.7;
    private static final double ACTOR = 0.7;
    private static final double SIDE = 0.4;
    private static final double ENTITY = 0.3;
    private static final double ENTITIES_MAX = 0.9;
    private static final double NO_DEED = 1.3;
    static final double DAY = 1.1;
    private static final double ONE_DAY = 0.7;
    private static final double DAYS = 0.4;
    private static final double OTHERS = 1.2;
    private static final long SHORT_HOURS = 48;
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    private final Weights weights;
    private final Sides sides;

    Sameness(Weights weights, Sides sides) {
        this.weights = weights;
        this.sides = sides;
    }

    /** How much speaks for it; 0 where something speaks against. */
    double of(Deed one, Deed other) {
        Deed.Content ours = one.content();
        Deed.Content theirs = other.content();
        double deed = deed(ours, theirs);
        double words = words(ours, theirs);
        if (deed + what(ours, theirs) < LEAST || ordinalsDiffer(ours, theirs)) {
            return 0;
        }
        boolean named = deed > 0 || other.mood().isNews() && !Collections.disjoint(ours.words(), theirs.deeds());
        double score = deed + words + people(ours, theirs) - (named ? 0 : NO_DEED);
        boolean apart =
                areApart(ours.actors(), theirs.actors()) && Collections.disjoint(ours.subject(), theirs.subject());
        return Math.max(0, apart ? score - OTHERS : score);
    }

    static boolean isSameDeed(Deed one, Deed other) {
        return !Collections.disjoint(one.content().deeds(), other.content().deeds());
    }

    /** Whether both name what is done, and not the same: "send a map" and "send a list". */
    boolean isOfOtherThings(Deed one, Deed other) {
        Set<String> ours = things(one.content());
        Set<String> theirs = things(other.content());
        return common(one.content().deeds(), other.content().deeds()).size() < 2
                && !ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, theirs);
    }

    private static Set<String> things(Deed.Content content) {
        Set<String> things = new HashSet<>(content.words());
        things.removeAll(content.subject());
        things.removeAll(content.deeds());
        return things;
    }

    private double deed(Deed.Content ours, Deed.Content theirs) {
        Set<String> same = common(ours.deeds(), theirs.deeds());
        if (!same.isEmpty()) {
            double most = same.stream().mapToDouble(weights::of).max().orElse(0);
            return DEED * most + DEED_ASIDE * (weights.sum(same) - most);
        }
        Set<String> aside = common(ours.deeds(), theirs.words());
        aside.addAll(common(ours.words(), theirs.deeds()));
        aside.removeAll(common(ours.words(), theirs.words()));
        return DEED_ASIDE * aside.stream().mapToDouble(weights::of).max().orElse(0);
    }

    /** The words for who acts say less than those for what is done. */
    private double words(Deed.Content ours, Deed.Content theirs) {
        Set<String> same = common(ours.words(), theirs.words());
        Set<String> who = new HashSet<>(same);
        who.removeIf(word -> !ours.subject().contains(word) || !theirs.subject().contains(word));
        return weights.sum(same) - (1 - WHO) * weights.sum(who);
    }

    /** The words in common that are not for who acts. */
    private double what(Deed.Content ours, Deed.Content theirs) {
        Set<String> same = common(ours.words(), theirs.words());
        same.removeAll(ours.subject());
        return weights.sum(same);
    }

    private double people(Deed.Content ours, Deed.Content theirs) {
        double score = Math.min(
                ENTITIES_MAX,
                ENTITY * common(ours.entities(), theirs.entities()).size());
        if (!Collections.disjoint(ours.actors(), theirs.actors())) {
            return score + ACTOR;
        }
        return Collections.disjoint(sides.of(ours.actors()), sides.of(theirs.actors())) ? score : score + SIDE;
    }

    private boolean areApart(Set<EntityId> ours, Set<EntityId> theirs) {
        return !ours.isEmpty() && !theirs.isEmpty() && Collections.disjoint(sides.of(ours), sides.of(theirs));
    }

    private static boolean ordinalsDiffer(Deed.Content ours, Deed.Content theirs) {
        Set<String> mine = common(ORDINALS, ours.words());
        Set<String> yours = common(ORDINALS, theirs.words());
        return !mine.isEmpty() && !yours.isEmpty() && !mine.equals(yours);
    }

    /** The same with all times that the words of a clause name. */
    static double days(Optional<Window> one, Deed deed) {
        return deed.named().stream()
                .mapToDouble(named -> days(one, Optional.of(named)))
                .max()
                .orElse(0);
    }

    /** How much it says that two windows meet: more if both are short. */
    static double days(Optional<Window> one, Optional<Window> other) {
        if (one.isEmpty() || other.isEmpty() || !one.get().overlaps(other.get())) {
            return 0;
        }
        boolean day = isShort(one.get());
        return day && isShort(other.get()) ? DAY : day || isShort(other.get()) ? ONE_DAY : DAYS;
    }

    private static boolean isShort(Window window) {
        return window.from().isPresent()
                && window.until().isPresent()
                && ChronoUnit.HOURS.between(window.from().get(), window.until().get()) <= SHORT_HOURS;
    }

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> same = new HashSet<>(one);
        same.retainAll(other);
        return same;
    }
}
