package org.rapporteur.assembly.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins clauses that tell the same, pair by pair, the likest first: two groups become one if half of their clauses agree. */
final class Fellows {

    private static final double AGREED_MIN = 0.5;

    private final Set<List<Integer>> agreed = new HashSet<>();
    private final Map<Integer, List<Clause>> groups = new HashMap<>();

    private Fellows(List<Pair> pairs) {
        for (Pair pair : pairs) {
            agreed.add(List.of(pair.first().number(), pair.second().number()));
            groups.computeIfAbsent(pair.first().number(), unseen -> new ArrayList<>(List.of(pair.first())));
            groups.computeIfAbsent(pair.second().number(), unseen -> new ArrayList<>(List.of(pair.second())));
        }
    }

    /** In order of place, the clauses of each likewise. */
    static List<List<Clause>> of(List<Pair> pairs) {
        Fellows fellows = new Fellows(pairs);
        pairs.forEach(fellows::join);
        return new LinkedHashSet<>(fellows.groups.values())
                .stream()
                        .filter(group -> group.size() > 1)
                        .sorted(Comparator.comparing(group -> group.get(0).number()))
                        .map(List::copyOf)
                        .toList();
    }

    private void join(Pair pair) {
        List<Clause> ones = groups.getOrDefault(pair.first().number(), List.of());
        List<Clause> others = groups.getOrDefault(pair.second().number(), List.of());
        if (ones.equals(others)) {
            return;
        }
        int across = 0;
        int agreeing = 0;
        for (Clause one : ones) {
            for (Clause other : others) {
                if (one.place().article() != other.place().article()) {
                    across++;
                    agreeing += isAgreed(one, other) ? 1 : 0;
                }
            }
        }
        if (agreeing >= AGREED_MIN * across) {
            List<Clause> joined = new ArrayList<>(ones);
            joined.addAll(others);
            joined.sort(Comparator.comparingInt(Clause::number));
            joined.forEach(clause -> groups.put(clause.number(), joined));
        }
    }

    private boolean isAgreed(Clause one, Clause other) {
        return agreed.contains(List.of(Math.min(one.number(), other.number()), Math.max(one.number(), other.number())));
    }
}
