package org.rapporteur.assembly.event;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.Occurrence.Known;
import org.rapporteur.assembly.event.Occurrence.Who;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventKind;

/**
 * Whether two mentions can speak of one event, and how much says that they do. Nothing may contradict: kind, window,
 * place, who takes part. What speaks for it are people, days, places and words in common.
 */
final class Sameness {

    /** Two mentions of two articles are one from here on. */
    static final double ENOUGH = 3;
    /** Of two kinds that are but kin it takes more. */
    private static final double KIN = -1;

    private static final double KIN_MIN = 4;

    private static final double PERSON = 2;
    private static final double SIDE = 1;
    private static final double PEOPLE_MAX = 4;
    private static final double DAY = 2;
    private static final double DAYS = 1;
    private static final double ROUND = 1;
    private static final double HINT = 1;
    private static final double PLACE = 2;
    private static final double BESIDE = 0.7;
    private static final double NEARBY = 0.5;
    private static final double ONCE = 2;
    private static final double SELDOM = 0.7;
    private static final double WORD = 0.7;
    private static final double NAME = 1.5;
    private static final double COMMON = 0.3;
    private static final double ORDINAL = 3;
    private static final double WORDS_MAX = 3;
    private static final double KNOWN = 2;
    private static final double POINTED_AT = 3;
    private static final double FAR = 1;
    /** In sentences. */
    private static final int JUST = 1;

    private static final int NEAR = 6;
    private static final double PART = 4;
    private static final double OTHERS = -2;
    private static final double SAME_FORM = 1.5;
    /** A word that mentions in more than this share of the articles have tells little. */
    private static final double OFTEN = 0.2;

    private static final int FEW = 4;
    private static final int TWO = 2;

    private final KindTraits kinds;
    private final Map<String, Integer> counts = new HashMap<>();
    private final int often;

    /** How alike two mentions are; whether they tell two times, so that they are one only if it was moved. */
    record Likeness(double score, boolean moved) {}

    Sameness(KindTraits kinds, List<Occurrence> occurrences) {
        this.kinds = kinds;
        Map<String, Set<Integer>> articles = new HashMap<>();
        Set<Integer> all = new HashSet<>();
        for (Occurrence occurrence : occurrences) {
            all.add(occurrence.article());
            occurrence
                    .words()
                    .own()
                    .forEach(word -> articles.computeIfAbsent(word, unseen -> new HashSet<>())
                            .add(occurrence.article()));
        }
        articles.forEach((word, in) -> counts.put(word, in.size()));
        this.often = (int) Math.max(FEW, OFTEN * all.size());
    }

    boolean isOfOneFamily(Occurrence one, Occurrence other) {
        return kinds.isOfOneFamily(one.kind(), other.kind());
    }

    /** How much speaks for it; empty if something speaks against. */
    Optional<Likeness> of(Occurrence one, Occurrence other) {
        boolean family = isOfOneFamily(one, other);
        boolean kin = kinds.isKin(one.kind(), other.kind());
        When.Relation time = time(one, other);
        if (!family && !kin
                || time == When.Relation.APART
                || placesDiffer(one, other)
                || areCountedApart(one, other)
                || formsDiffer(one, other)
                || mayBeAnother(one, other, time)
                || peopleDiffer(one, other)) {
            return Optional.empty();
        }
        double people = people(one.all(), other.all());
        double days = days(one, other, time);
        double places = places(one, other);
        if (!family && !areKin(one, other, people, days + places)) {
            return Optional.of(new Likeness(0, time == When.Relation.PERHAPS_MOVED));
        }
        boolean others = people == 0 && (areOthers(one, other) || areOthers(other, one));
        double score = (others || haveOtherPersons(one, other) ? OTHERS : 0)
                + people
                + days
                + places
                + words(one, other)
                + names(one, other)
                + (family ? 0 : KIN);
        return Optional.of(new Likeness(score, time == When.Relation.PERHAPS_MOVED));
    }

    /** Whether the one is of people who are described and are none of those who the other says take part. */
    private boolean areOthers(Occurrence one, Occurrence other) {
        return kindsAreMutual(one, other)
                && one.manner().ofOthers()
                && (other.manner().round() || !other.all().isNobody());
    }

    /** Whether those who come for one party are others. */
    private boolean haveOtherPersons(Occurrence one, Occurrence other) {
        Map<String, Set<EntityId>> ours = one.all().persons();
        Map<String, Set<EntityId>> theirs = other.all().persons();
        return kindsAreMutual(one, other)
                && ours.entrySet().stream()
                        .anyMatch(entry -> theirs.containsKey(entry.getKey())
                                && Collections.disjoint(entry.getValue(), theirs.get(entry.getKey())));
    }

    /** Who travels to where talks are held that day travels to them; else who travels and who meets is one. */
    private static boolean areKin(Occurrence one, Occurrence other, double people, double daysAndPlaces) {
        if (isPart(one, other)) {
            return true;
        }
        boolean toTalks = (one.manner().round() || other.manner().round()) && daysAndPlaces >= DAY + PLACE;
        return toTalks || people >= PERSON && daysAndPlaces >= DAYS && people + daysAndPlaces >= KIN_MIN;
    }

    /** Rounds of talks last; two named persons whose meeting was planned met a day later. */
    private static When.Relation time(Occurrence one, Occurrence other) {
        When.Relation time = one.when().to(other.when());
        if (time != When.Relation.NEXT_DAY) {
            return time;
        }
        boolean rounds = one.manner().round() && other.manner().round();
        boolean planned = one.when().isPlan(other.when());
        Set<EntityId> same = new HashSet<>(one.all().entities());
        same.retainAll(other.all().entities());
        boolean two = planned && same.size() >= TWO;
        return rounds || two ? time : planned ? When.Relation.PERHAPS_MOVED : When.Relation.APART;
    }

    /** "The first round", "the second round". */
    private static boolean areCountedApart(Occurrence one, Occurrence other) {
        return one.ordinal().isPresent()
                && other.ordinal().isPresent()
                && !one.ordinal().equals(other.ordinal());
    }

    /** A breakfast is no walk, and neither is a round of talks. */
    private static boolean formsDiffer(Occurrence one, Occurrence other) {
        Optional<String> ours = one.manner().form();
        Optional<String> theirs = other.manner().form();
        if (ours.isPresent() && theirs.isPresent()) {
            return !ours.equals(theirs);
        }
        return ours.isPresent() && other.kind() == EventKind.TALKS && !isSitting(one)
                || theirs.isPresent() && one.kind() == EventKind.TALKS && !isSitting(other);
    }

    /** That they spoke at a place may be told of talks. */
    private static boolean isSitting(Occurrence spoken) {
        return spoken.kind() == EventKind.TALKS && spoken.place().isPresent();
    }

    /** An attack that may come is none that came, unless the day says so. */
    private boolean mayBeAnother(Occurrence one, Occurrence other, When.Relation time) {
        boolean recurs = !kinds.of(one.kind()).mutual()
                && !kinds.of(one.kind()).once()
                && !kinds.of(one.kind()).seldom();
        return recurs && time != When.Relation.SAME_DAY && (isOpen(one) != isOpen(other));
    }

    private static boolean isOpen(Occurrence occurrence) {
        return switch (occurrence.mention().standing().status()) {
            case POSSIBLE, CONDITIONAL -> true;
            case HAPPENED, PLANNED, DENIED, ALLEGED -> false;
        };
    }

    private static boolean placesDiffer(Occurrence one, Occurrence other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().isApartFrom(other.place().get());
    }

    private static boolean isAtOnePlace(Occurrence one, Occurrence other) {
        return one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().isOneWith(other.place().get());
    }

    private boolean kindsAreMutual(Occurrence one, Occurrence other) {
        return kinds.of(one.kind()).mutual() && kinds.of(other.kind()).mutual();
    }

    private boolean peopleDiffer(Occurrence one, Occurrence other) {
        if (!isOfOneFamily(one, other)) {
            return false;
        }
        if (kindsAreMutual(one, other)) {
            Set<String> mine = one.all().parties();
            Set<String> yours = other.all().parties();
            boolean partly =
                    !mine.isEmpty() && !yours.isEmpty() && !mine.containsAll(yours) && !yours.containsAll(mine);
            boolean round = isAtOnePlace(one, other) && !Collections.disjoint(mine, yours);
            return partly
                    && !round
                    && !one.manner().partial()
                    && !other.manner().partial();
        }
        return areApart(one.actors(), other.actors()) || areApart(one.targets(), other.targets());
    }

    private static boolean areApart(Who ours, Who theirs) {
        return !ours.parties().isEmpty()
                && !theirs.parties().isEmpty()
                && Collections.disjoint(ours.parties(), theirs.parties())
                && Collections.disjoint(ours.entities(), theirs.entities());
    }

    private static double people(Who one, Who other) {
        Set<EntityId> same = new HashSet<>(one.entities());
        same.retainAll(other.entities());
        Set<String> sameSides = new HashSet<>(one.parties());
        sameSides.retainAll(other.parties());
        double more = Math.max(0, sameSides.size() - same.size());
        return Math.min(PEOPLE_MAX, PERSON * same.size() + SIDE * more);
    }

    /** Two sides hold one round of talks a day. */
    private static double days(Occurrence one, Occurrence other, When.Relation time) {
        boolean rounds = one.manner().round() && other.manner().round();
        return switch (time) {
            case SAME_DAY -> DAY + (rounds ? ROUND : 0);
            case NEXT_DAY -> DAYS + (rounds ? ROUND / 2 : 0);
            case OVERLAP -> DAYS;
            case OPEN -> isHinted(one.when(), other.when()) || isHinted(other.when(), one.when()) ? HINT : 0;
            case WITHIN, PERHAPS_MOVED, APART -> 0;
        };
    }

    private static boolean isHinted(When one, When other) {
        return one.hinted().isPresent()
                && other.told().stream()
                        .anyMatch(window -> When.isShort(window)
                                && window.overlaps(one.hinted().get()));
    }

    private static double places(Occurrence one, Occurrence other) {
        if (isAtOnePlace(one, other)) {
            return PLACE;
        }
        boolean beside = one.place().isPresent()
                        && other.words().beside().contains(one.place().get().words())
                || other.place().isPresent()
                        && one.words().beside().contains(other.place().get().words());
        boolean both = !Collections.disjoint(one.words().beside(), other.words().beside());
        return beside ? BESIDE : both ? NEARBY : 0;
    }

    private double words(Occurrence one, Occurrence other) {
        double weight = 0;
        for (String word : one.words().own()) {
            if (other.words().own().contains(word)) {
                boolean common = counts.getOrDefault(word, 0) > often;
                weight += common ? COMMON : isTelling(word) ? NAME : WORD;
            }
        }
        return Math.min(WORDS_MAX, weight);
    }

    /** "Killing six" of "struck the town", "for talks" of "flew there". */
    private static boolean isPart(Occurrence one, Occurrence other) {
        return one.article() == other.article() && (isIn(one, other) || isIn(other, one));
    }

    private static boolean isIn(Occurrence one, Occurrence other) {
        return one.manner().part().filter(other.mention().trigger()::overlaps).isPresent();
    }

    private static boolean areOfOthers(Who one, Who other) {
        return !one.isNobody() && !other.isNobody() && Collections.disjoint(one.entities(), other.entities());
    }

    /** "The meeting" where its article spoke of one before. */
    private static double takenUp(Occurrence one, Occurrence other) {
        if (one.article() != other.article()) {
            return 0;
        }
        boolean inOrder = one.mention().trigger().compareTo(other.mention().trigger()) < 0;
        Occurrence earlier = inOrder ? one : other;
        Occurrence later = inOrder ? other : one;
        int away = later.manner().sentence() - earlier.manner().sentence();
        if (!later.takesUp(earlier)) {
            return 0;
        }
        return later.manner().known() == Known.JUST_NAMED && away <= JUST ? POINTED_AT : away <= NEAR ? KNOWN : FAR;
    }

    /** A name, a number, or several words. */
    private static boolean isTelling(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || word.contains(" ");
    }

    /** What the words call it. */
    private double names(Occurrence one, Occurrence other) {
        double score = 0;
        if (one.ordinal().isPresent() && one.ordinal().equals(other.ordinal())) {
            score += ORDINAL;
        }
        if (one.manner().form().isPresent()
                && one.manner().form().equals(other.manner().form())) {
            score += SAME_FORM;
        }
        if (isPart(one, other)) {
            score += PART;
        }
        if (kinds.of(one.kind()).once() && areOfOthers(one.all(), other.all())) {
            score += OTHERS;
        }
        boolean shared = !Collections.disjoint(one.all().entities(), other.all().entities());
        if (kinds.of(one.kind()).once() && isOfOneFamily(one, other) && shared) {
            score += ONCE;
        }
        return score + (kinds.of(one.kind()).seldom() && isOfOneFamily(one, other) ? SELDOM : 0) + takenUp(one, other);
    }
}
