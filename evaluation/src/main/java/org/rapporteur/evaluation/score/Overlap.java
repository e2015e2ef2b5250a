package org.rapporteur.evaluation.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.core.text.Span;

/** How far spans, and lists of spans, cover each other. */
public final class Overlap {

    /** A finding and what it meets, as places in their lists. */
    public record Pair(int gold, int found, double share) {}

    private Overlap() {}

    public static boolean any(List<Span> some, List<Span> others) {
        return some.stream().anyMatch(span -> others.stream().anyMatch(span::overlaps));
    }

    /** The characters in both, as a share of those in either; 0 if there are none. */
    public static double share(List<Span> some, List<Span> others) {
        int both = 0;
        for (Span span : some) {
            for (Span other : others) {
                both += Math.max(0, Math.min(span.end(), other.end()) - Math.max(span.begin(), other.begin()));
            }
        }
        int either = length(some) + length(others) - both;
        return either == 0 ? 0 : (double) both / either;
    }

    /** Each gold with at most one finding, the closest first; those that share less than a half stay single. */
    public static List<Pair> pairs(List<List<Span>> gold, List<List<Span>> found) {
        List<Pair> pairs = new ArrayList<>();
        for (int g = 0; g < gold.size(); g++) {
            for (int f = 0; f < found.size(); f++) {
                double share = share(gold.get(g), found.get(f));
                if (share >= 0.5) {
                    pairs.add(new Pair(g, f, share));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair pair) -> -pair.share())
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::found));
        Set<Integer> goldTaken = new HashSet<>();
        Set<Integer> foundTaken = new HashSet<>();
        List<Pair> kept = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!goldTaken.contains(pair.gold()) && !foundTaken.contains(pair.found())) {
                goldTaken.add(pair.gold());
                foundTaken.add(pair.found());
                kept.add(pair);
            }
        }
        return kept;
    }

    /** Right is a finding that shares a character with a gold span. */
    public static Score score(List<Span> gold, List<Span> found) {
        int right = (int) found.stream()
                .filter(span -> gold.stream().anyMatch(span::overlaps))
                .count();
        int met = (int) gold.stream()
                .filter(span -> found.stream().anyMatch(span::overlaps))
                .count();
        return new Score(found.size(), right, gold.size(), met);
    }

    private static int length(List<Span> spans) {
        return spans.stream().mapToInt(Span::length).sum();
    }
}
