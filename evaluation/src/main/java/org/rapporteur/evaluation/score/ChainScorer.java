package org.rapporteur.evaluation.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scores chains of mentions against others. Mentions are the same if they are equal; those that only
 * one side has count as wrong or as missed.
 *
 * @param <M> mentions; each is in one chain of a side at most
 * @see <a href="https://aclanthology.org/P14-2006/">Pradhan and others, Scoring coreference partitions
 *     of predicted mentions, 2014</a>
 */
public final class ChainScorer<M> {

    private final List<Set<M>> gold;
    private final List<Set<M>> found;
    private final Map<M, Integer> goldChain;
    private final Map<M, Integer> foundChain;

    /** Takes the chains of both sides; a mention that stands twice in a side counts where it stands first. */
    public ChainScorer(Collection<? extends Collection<M>> gold, Collection<? extends Collection<M>> found) {
        this.goldChain = new HashMap<>();
        this.foundChain = new HashMap<>();
        this.gold = apart(gold, goldChain);
        this.found = apart(found, foundChain);
    }

    private static <M> List<Set<M>> apart(Collection<? extends Collection<M>> chains, Map<M, Integer> chainOf) {
        List<Set<M>> apart = new ArrayList<>();
        for (Collection<M> chain : chains) {
            Set<M> kept = new HashSet<>();
            for (M mention : chain) {
                if (chainOf.putIfAbsent(mention, apart.size()) == null) {
                    kept.add(mention);
                }
            }
            apart.add(kept);
        }
        return apart;
    }

    public ChainScore score() {
        return new ChainScore(muc(), bCubed(), ceaf());
    }

    /**
     * Of the links that hold a chain together, those that hold on the other side.
     *
     * @see <a href="https://aclanthology.org/M95-1005/">Vilain and others, 1995</a>
     */
    public Shares muc() {
        return new Shares(links(found), linksKept(found, goldChain), links(gold), linksKept(gold, foundChain));
    }

    private static <M> double links(List<Set<M>> chains) {
        return chains.stream().mapToInt(chain -> Math.max(0, chain.size() - 1)).sum();
    }

    private static <M> double linksKept(List<Set<M>> chains, Map<M, Integer> others) {
        double kept = 0;
        for (Set<M> chain : chains) {
            Set<Integer> met = new HashSet<>();
            int parts = 0;
            for (M mention : chain) {
                Integer other = others.get(mention);
                if (other == null || met.add(other)) {
                    parts++;
                }
            }
            kept += Math.max(0, chain.size() - parts);
        }
        return kept;
    }

    /**
     * For each mention, how much of its chain is in its chain on the other side.
     *
     * @see <a href="https://aclanthology.org/P98-1012/">Bagga and Baldwin, 1998</a>
     */
    public Shares bCubed() {
        return new Shares(
                foundChain.size(), mentionsKept(found, goldChain), goldChain.size(), mentionsKept(gold, foundChain));
    }

    private static <M> double mentionsKept(List<Set<M>> chains, Map<M, Integer> others) {
        double kept = 0;
        for (Set<M> chain : chains) {
            for (int count : overlaps(chain, others).values()) {
                kept += (double) count * count / chain.size();
            }
        }
        return kept;
    }

    private static <M> Map<Integer, Integer> overlaps(Set<M> chain, Map<M, Integer> others) {
        Map<Integer, Integer> overlaps = new HashMap<>();
        for (M mention : chain) {
            Integer other = others.get(mention);
            if (other != null) {
                overlaps.merge(other, 1, Integer::sum);
            }
        }
        return overlaps;
    }

    /**
     * How far chains that are paired as well as may be agree, by twice their common mentions over all
     * their mentions (CEAF-e, phi 4).
     *
     * @see <a href="https://aclanthology.org/H05-1004/">Luo, 2005</a>
     */
    public Shares ceaf() {
        double[][] likeness = new double[gold.size()][found.size()];
        for (int row = 0; row < gold.size(); row++) {
            int size = gold.get(row).size();
            int of = row;
            overlaps(gold.get(row), foundChain)
                    .forEach((column, count) -> likeness[of][column] =
                            2.0 * count / (size + found.get(column).size()));
        }
        double both = Assignment.greatest(likeness);
        return new Shares(found.size(), both, gold.size(), both);
    }
}
