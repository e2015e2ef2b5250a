package org.rapporteur.assembly.corroboration;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a feature tells: by what it is, how common it is in news, and in how many clauses of the story it stands. */
final class Weights {

    private static final double ENTITY = 1.2;
    private static final double NUMBER = 0.8;
    /** That two count a hundred things or more is seldom chance. */
    private static final double LARGE = 100;

    private static final double LARGE_NUMBER = 1.5;
    private static final double DAY = 0.7;
    private static final double WORD = 1.0;
    private static final double COMMON = 0.35;
    /** How much of its weight a feature loses that every clause has. */
    private static final double FADING = 0.6;

    /** In a story of fewer clauses a word fades no faster than in one of so many. */
    private static final int CLAUSES_MIN = 100;

    private final Map<String, Integer> clauses = new HashMap<>();

    /** Of features that were weighed before. */
    private final Map<String, Double> known = new HashMap<>();

    private final WordFamilies families;
    private final int size;

    Weights(List<Clause> all, WordFamilies families) {
        this.families = families;
        this.size = all.size();
        all.forEach(clause -> clause.features().forEach(feature -> clauses.merge(feature, 1, Integer::sum)));
    }

    double of(String feature) {
        return known.computeIfAbsent(feature, this::weigh);
    }

    private double weigh(String feature) {
        double base = switch (feature.charAt(0)) {
            case Feature.ENTITY -> ENTITY;
            case Feature.NUMBER -> Feature.number(feature) >= LARGE ? LARGE_NUMBER : NUMBER;
            case Feature.DAY -> DAY;
            default -> families.isCommon(feature) ? COMMON : WORD;
        };
        int count = clauses.getOrDefault(feature, 1);
        return base * (1 - FADING * Math.log(count) / Math.log(Math.max(CLAUSES_MIN, size)));
    }

    double of(Collection<String> features) {
        return features.stream().sorted().mapToDouble(this::of).sum();
    }

    double ofShared(Set<String> one, Set<String> other) {
        return of(one.stream().filter(other::contains).toList());
    }

    /** In how many clauses it stands. */
    int count(String feature) {
        return clauses.getOrDefault(feature, 0);
    }
}
