package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Those whom words may mean, and what speaks for each. For use by one thread. */
final class Contest {

    private final Map<List<Figure>, Map<Clue, Double>> clues = new LinkedHashMap<>();

    /** Everybody who may be meant, in the order in which they were found; an empty list is nobody known. */
    Set<List<Figure>> contenders() {
        return clues.keySet();
    }

    Map<Clue, Double> cluesOf(List<Figure> contender) {
        return clues.getOrDefault(contender, Map.of());
    }

    boolean holds(List<Figure> contender) {
        return clues.containsKey(contender);
    }

    void add(List<Figure> contender, Clue clue, double value) {
        clues.computeIfAbsent(contender, key -> new EnumMap<>(Clue.class)).merge(clue, value, Double::sum);
    }

    void mark(List<Figure> contender, Clue clue) {
        clues.computeIfAbsent(contender, key -> new EnumMap<>(Clue.class)).put(clue, 1.0);
    }

    void markIf(boolean there, List<Figure> contender, Clue clue) {
        if (there) {
            mark(contender, clue);
        }
    }

    void remove(List<Figure> contender) {
        clues.remove(contender);
    }

    /** How likely each is, the likeliest first; together 1. */
    List<Share> shares(ClueWeights weights, ClueWeights.Sort sort) {
        List<Share> shares = new ArrayList<>();
        double total = 0;
        for (Map.Entry<List<Figure>, Map<Clue, Double>> entry : clues.entrySet()) {
            double share = Math.exp(weights.sum(sort, entry.getValue()));
            shares.add(new Share(entry.getKey(), share));
            total += share;
        }
        double all = total;
        return shares.stream()
                .map(share -> new Share(share.figures(), share.likelihood() / all))
                .sorted(Comparator.comparingDouble(Share::likelihood).reversed())
                .toList();
    }

    /** The likeliest, if likely enough to be sure; else those who may be, at most so many. */
    Findings decide(ClueWeights weights, ClueWeights.Sort sort, int candidatesMax) {
        List<Share> shares = shares(weights, sort);
        if (shares.isEmpty()) {
            return Findings.NOBODY;
        }
        Share first = shares.get(0);
        if (first.likelihood() >= weights.sure(sort)) {
            return first.figures().isEmpty() ? Findings.NOBODY : Findings.sure(first.figures());
        }
        return Findings.open(shares.stream()
                .flatMap(share -> share.figures().stream())
                .distinct()
                .limit(candidatesMax)
                .toList());
    }

    /** @param likelihood 0 to 1 */
    record Share(List<Figure> figures, double likelihood) {}
}
