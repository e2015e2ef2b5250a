package org.rapporteur.assembly.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.assembly.event.Sameness.Likeness;
import org.rapporteur.core.event.EventKind;

/**
 * Joins mentions to groups. The most telling come first, so that a bare "they met on Sunday" finds the meeting of two
 * named people in a named place wherever it stands; a mention joins the group one of whose mentions says most for it and
 * none of which contradicts. Then groups are joined in the same way; a mention that takes its event for known
 * joins the only one that it can mean; and last come those that tell nothing: "the meeting".
 */
final class Joining {

    /** What plans told twice, of two days, cost. */
    private static final double MOVED = -1;
    /** An event that is told so often takes up "the talks" of other articles. */
    private static final int DOMINANT_MIN = 4;

    private static final int BARE_WORDS_MAX = 3;
    /** What a mention that can mean but one event needs to be it. */
    private static final double ALONE = 1.5;
    /** What another needs, if there is but one. */
    private static final double NEARLY = 2.6;

    private final List<Occurrence> occurrences;
    private final Sameness sameness;
    private final Map<Integer, Integer> copied;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Joining(List<Occurrence> occurrences, Sameness sameness, Map<Integer, Integer> copied) {
        this.occurrences = occurrences;
        this.sameness = sameness;
        this.copied = copied;
    }

    /**
     * The groups.
     *
     * @param copied by the place of a copied mention that of its first
     * @return each in order, in order of the first
     */
    static List<List<Integer>> of(List<Occurrence> occurrences, Sameness sameness, Map<Integer, Integer> copied) {
        Joining joining = new Joining(occurrences, sameness, copied);
        joining.join();
        return joining.groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .toList();
    }

    private void join() {
        List<Integer> own = IntStream.range(0, occurrences.size())
                .filter(place -> !copied.containsKey(place))
                .boxed()
                .toList();
        own.stream()
                .filter(place -> !isBare(place))
                .sorted(Comparator.comparing(
                                (Integer place) -> occurrences.get(place).telling())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(this::put);
        joinGroups();
        own.stream().filter(place -> !isBare(place)).forEach(this::putAlone);
        own.stream().filter(this::isBare).forEach(this::takeUp);
        copied.forEach((copy, first) -> groupOf(first).add(copy));
    }

    private boolean isBare(int place) {
        Occurrence occurrence = occurrences.get(place);
        return occurrence.telling() == 0
                && occurrence.definite()
                && occurrence.words().own().size() <= BARE_WORDS_MAX;
    }

    private List<Integer> groupOf(int place) {
        int first = copied.getOrDefault(place, place);
        return groups.stream()
                .filter(group -> group.contains(first))
                .findFirst()
                .orElseThrow();
    }

    private void put(int place) {
        best(List.of(place), Sameness.ENOUGH)
                .ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place))));
    }

    private Optional<List<Integer>> best(List<Integer> group, double enough) {
        Optional<List<Integer>> best = Optional.empty();
        double most = 0;
        for (List<Integer> other : groups) {
            OptionalDouble score = other == group ? OptionalDouble.empty() : score(group, other);
            if (score.isPresent() && score.getAsDouble() > most) {
                best = Optional.of(other);
                most = score.getAsDouble();
            }
        }
        return most >= enough ? best : Optional.empty();
    }

    /** A mention that came late may tell that two groups are one. */
    private void joinGroups() {
        for (int number = 1; number < groups.size(); number++) {
            List<Integer> group = groups.get(number);
            Optional<List<Integer>> other = best(group, Sameness.ENOUGH);
            if (other.isPresent()) {
                other.get().addAll(group);
                groups.remove(number);
                number--;
            }
        }
    }

    /** One that takes its event for known, and can mean only one. */
    private void putAlone(int place) {
        List<Integer> group = groupOf(place);
        if (group.size() > 1) {
            return;
        }
        double enough = occurrences.get(place).definite() ? ALONE : NEARLY;
        List<List<Integer>> candidates = groups.stream()
                .filter(other -> other != group)
                .filter(other -> score(group, other).orElse(0) >= enough)
                .toList();
        if (candidates.size() == 1) {
            groups.remove(group);
            candidates.get(0).add(place);
        }
    }

    /** The best that any two mentions say for it; empty if two contradict. */
    private OptionalDouble score(List<Integer> group, List<Integer> others) {
        double best = 0;
        Set<Integer> moving = new HashSet<>();
        boolean moved = false;
        for (int one : group) {
            if (isMoving(one)) {
                moving.add(one);
            }
            for (int other : others) {
                if (isMoving(other)) {
                    moving.add(other);
                }
                Optional<Likeness> likeness = sameness.of(occurrences.get(one), occurrences.get(other));
                if (likeness.isEmpty()) {
                    return OptionalDouble.empty();
                }
                moved |= likeness.get().moved();
                best = Math.max(best, likeness.get().score() + (likeness.get().moved() ? MOVED : 0));
            }
        }
        return moved && moving.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(best);
    }

    /** Whether it tells from which day or to which its event is moved. */
    private boolean isMoving(int place) {
        When when = occurrences.get(place).when();
        return when.moving() && !when.told().isEmpty();
    }

    /** To the event of its family that the article spoke of last, or else speaks of next. */
    private void takeUp(int place) {
        Occurrence bare = occurrences.get(place);
        List<Integer> candidates = IntStream.range(0, occurrences.size())
                .filter(member -> member != place && !isBare(member))
                .filter(member -> isHere(bare, occurrences.get(member)))
                .boxed()
                .filter(member -> score(List.of(place), groupOf(member)).isPresent())
                .sorted(Comparator.comparing((Integer member) -> member > place)
                        .thenComparing(member -> Math.abs(member - place)))
                .toList();
        candidates.stream()
                .filter(member -> occurrences.get(member).kind() == bare.kind())
                .findFirst()
                .or(() -> candidates.stream().findFirst())
                .map(this::groupOf)
                .or(() -> dominant(place))
                .ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place))));
    }

    /** In one article what happened is taken up as what happened; and "the talks" are not that two persons spoke. */
    private boolean isHere(Occurrence bare, Occurrence other) {
        boolean said = bare.manner().round()
                && other.kind() == EventKind.TALKS
                && !other.manner().round();
        return other.article() == bare.article()
                && !said
                && sameness.isOfOneFamily(bare, other)
                && (!bare.when().firm() || other.when().firm());
    }

    /** The event of its family that the articles of those days speak of most. */
    private Optional<List<Integer>> dominant(int place) {
        Occurrence bare = occurrences.get(place);
        List<List<Integer>> most = groups.stream()
                .filter(group -> group.size() >= DOMINANT_MIN
                        && score(List.of(place), group).isPresent())
                .filter(group -> group.stream()
                        .map(occurrences::get)
                        .anyMatch(member -> member.manner().round()
                                && sameness.isOfOneFamily(bare, member)
                                && member.when().isOfTheseDays(bare.when())))
                .sorted(Comparator.comparing((List<Integer> group) -> group.size())
                        .reversed())
                .toList();
        boolean clear = !most.isEmpty()
                && (most.size() == 1 || most.get(0).size() > most.get(1).size());
        return clear ? Optional.of(most.get(0)) : Optional.empty();
    }
}
