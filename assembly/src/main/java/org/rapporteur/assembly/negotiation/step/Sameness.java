package org.rapporteur.assembly.negotiation.step;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.core.entity.EntityId;

/** Whether two clauses can speak of one deed, and how much says that they do. */
final class Sameness {

    private static final double LEAST = 0.1;
    private static final double WHO = 0.4;
    private static final double DEED = 1.2;
    private static final double DEED_ASIDE = 0.7;
    private static final double OUTCOME = 0.4;
    private static final double PLACES_APART = 0.8;
    private static final double ACTOR = 0.7;
    private static final double SIDE = 0.4;
    private static final double ENTITY = 0.3;
    private static final double ENTITIES_MAX = 0.9;
    private static final double NO_DEED = 0.9;
    private static final double OTHERS = 1.8;
    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** Of meetings the other words say how, not what. */
    private static final String MEETING = "meet";

    private final Weights weights;
    private final Sides sides;
    private final StepWords words;

    Sameness(Weights weights, Sides sides, StepWords words) {
        this.weights = weights;
        this.sides = sides;
        this.words = words;
    }

    /** The most that any of some deeds says for another. */
    Signs most(List<Deed> ours, Deed deed) {
        return ours.stream()
                .map(own -> of(own, deed))
                .max(Comparator.comparingDouble(Signs::sum))
                .orElse(Signs.NONE);
    }

    /** What one clause, the announcement, has in common with another. */
    Signs of(Deed one, Deed other) {
        Deed.Content ours = one.content();
        Deed.Content theirs = other.content();
        double kind = kind(ours, theirs);
        double said = words(ours, theirs);
        if (kind + what(ours, theirs) < LEAST || ordinalsDiffer(ours, theirs)) {
            return Signs.NONE;
        }
        boolean named = kind > 0 || other.mood().isNews() && !Collections.disjoint(ours.words(), theirs.deeds());
        double where = weights.sum(common(ours.places(), theirs.places()));
        boolean elsewhere = !ours.places().isEmpty() && !theirs.places().isEmpty() && where == 0;
        boolean outcome = Collections.disjoint(ours.deeds(), theirs.deeds()) && isOutcome(ours, theirs);
        boolean apart = !outcome
                && areApart(ours.actors(), theirs.actors())
                && Collections.disjoint(ours.subject(), theirs.subject());
        return new Signs(
                named ? kind : kind - NO_DEED,
                said - where,
                elsewhere ? -PLACES_APART : where,
                people(ours, theirs) - (apart ? OTHERS : 0),
                false);
    }

    static boolean isSameDeed(Deed one, Deed other) {
        return !Collections.disjoint(one.content().deeds(), other.content().deeds());
    }

    /** Whether the news names what the announcement is about: "no brief" of one that was to be filed. */
    static boolean isNamed(Deed one, Deed news) {
        return !Collections.disjoint(one.content().words(), news.content().deeds());
    }

    /** Whether both name what is done, and not the same: "send a map" and "send a list". */
    boolean isOfOtherThings(Deed one, Deed other) {
        if (isDoneToOthers(one.content(), other.content()) || isOfOtherNouns(one.content(), other.content())) {
            return true;
        }
        boolean meeting = one.content().objects().isEmpty()
                && other.content().objects().isEmpty()
                && one.content().deeds().contains(MEETING)
                && other.content().deeds().contains(MEETING);
        if (meeting) {
            return false;
        }
        Set<String> ours = things(one.content());
        Set<String> theirs = things(other.content());
        return common(one.content().deeds(), other.content().deeds()).size() < 2
                && !ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, theirs);
    }

    /** Whether what is called off is named, and is neither the deed nor anything of it: "suspended two stewards". */
    static boolean isOfAnother(Deed deed, Deed news) {
        Set<String> objects = news.content().objects();
        return !objects.isEmpty()
                && Collections.disjoint(objects, deed.content().deeds())
                && Collections.disjoint(objects, deed.content().words());
    }

    /** "Sent a map to Solen", "sent a note to Solen". */
    private static boolean isDoneToOthers(Deed.Content one, Deed.Content other) {
        return !one.objects().isEmpty()
                && !other.objects().isEmpty()
                && !Collections.disjoint(one.deeds(), other.deeds())
                && Collections.disjoint(one.objects(), other.words())
                && Collections.disjoint(one.words(), other.objects());
    }

    /** "The strike starts", "the line starts": of two words for one deed each, only the lighter is the same. */
    private static boolean isOfOtherNouns(Deed.Content one, Deed.Content other) {
        Set<String> same = common(one.deeds(), other.deeds());
        Set<String> ours = new HashSet<>(one.deeds());
        ours.removeAll(same);
        Set<String> theirs = new HashSet<>(other.deeds());
        theirs.removeAll(same);
        return !same.isEmpty()
                && !ours.isEmpty()
                && !theirs.isEmpty()
                && Collections.disjoint(ours, other.words())
                && Collections.disjoint(theirs, one.words());
    }

    private static Set<String> things(Deed.Content content) {
        Set<String> things = new HashSet<>(content.words());
        things.removeAll(content.subject());
        things.removeAll(content.deeds());
        things.removeAll(content.places());
        return things;
    }

    private double kind(Deed.Content ours, Deed.Content theirs) {
        Set<String> same = common(ours.deeds(), theirs.deeds());
        if (!same.isEmpty()) {
            double most = same.stream().mapToDouble(weights::of).max().orElse(0);
            return DEED * most + DEED_ASIDE * (weights.sum(same) - most);
        }
        Set<String> aside = common(ours.deeds(), theirs.words());
        aside.addAll(common(ours.words(), theirs.deeds()));
        aside.removeAll(common(ours.words(), theirs.words()));
        double beside =
                DEED_ASIDE * aside.stream().mapToDouble(weights::of).max().orElse(0);
        return Math.max(beside, isOutcome(ours, theirs) ? OUTCOME : 0);
    }

    /** Whether the words of a report tell what comes of a deed: "approved" of a vote, if of the same thing or by the same. */
    private boolean isOutcome(Deed.Content ours, Deed.Content theirs) {
        boolean near = what(ours, theirs) > 0 || !Collections.disjoint(ours.actors(), theirs.entities());
        return near
                && ours.deeds().stream()
                        .flatMap(family -> words.outcomes(family).stream())
                        .anyMatch(theirs.named()::contains);
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

    private static <T> Set<T> common(Set<T> one, Set<T> other) {
        Set<T> same = new HashSet<>(one);
        same.retainAll(other);
        return same;
    }
}
