package org.rapporteur.assembly.material;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.rapporteur.core.article.Passage;

/**
 * What is known before anything is joined: things at the passages of one group are one; those of two groups are not.
 *
 * @param groups one that belongs together, or several that do not; of these the first stays what it was
 */
public record Grouping(List<List<Passage>> groups) {

    /** What stands where. */
    @FunctionalInterface
    public interface Places<T> {
        /** None if nothing does. What is joined may be the surest only; what is parted is all of it. */
        List<T> at(Passage passage, boolean parting);
    }

    /** @throws IllegalArgumentException if there is no group, or one is empty */
    public Grouping {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("no groups: " + groups);
        }
    }

    /**
     * Regroups sets of things, one grouping after the other; sets of which none speaks stay as they are.
     *
     * @param sets apart from each other, in the order of their first members
     * @param order of a thing among all, by which sets and members are put in order again
     * @param places what stands at a passage
     */
    public static <T> List<List<T>> regroup(
            List<List<T>> sets, List<Grouping> groupings, ToIntFunction<T> order, Places<T> places) {
        List<Set<T>> regrouped = new ArrayList<>();
        sets.forEach(set -> regrouped.add(new LinkedHashSet<>(set)));
        for (Grouping grouping : groupings) {
            boolean parting = grouping.groups().size() > 1;
            List<List<T>> groups = grouping.groups().stream()
                    .map(group -> group.stream()
                            .flatMap(passage -> places.at(passage, parting).stream())
                            .distinct()
                            .toList())
                    .toList();
            if (!parting) {
                unite(regrouped, groups.get(0));
            } else {
                part(regrouped, groups);
            }
        }
        return regrouped.stream()
                .filter(set -> !set.isEmpty())
                .map(set -> set.stream().sorted(Comparator.comparingInt(order)).toList())
                .sorted(Comparator.comparingInt(set -> order.applyAsInt(set.get(0))))
                .toList();
    }

    private static <T> void unite(List<Set<T>> sets, List<T> same) {
        List<Set<T>> meant = sets.stream()
                .filter(set -> same.stream().anyMatch(set::contains))
                .toList();
        for (Set<T> set : meant) {
            if (set != meant.get(0)) {
                meant.get(0).addAll(set);
                set.clear();
            }
        }
    }

    /** Whoever is in one set with another group leaves it, together with those of its own group that leave. */
    private static <T> void part(List<Set<T>> sets, List<List<T>> groups) {
        for (int at = 1; at < groups.size(); at++) {
            List<T> group = groups.get(at);
            List<T> others = others(groups, at);
            Set<T> leaving = new LinkedHashSet<>();
            for (Set<T> set : sets) {
                if (others.stream().anyMatch(set::contains)) {
                    group.stream().filter(set::contains).forEach(leaving::add);
                    set.removeAll(leaving);
                }
            }
            sets.add(leaving);
        }
    }

    private static <T> List<T> others(List<List<T>> groups, int own) {
        List<T> others = new ArrayList<>();
        for (int at = 0; at < groups.size(); at++) {
            if (at != own) {
                others.addAll(groups.get(at));
            }
        }
        others.removeAll(groups.get(own));
        return others;
    }
}
