package org.rapporteur.language.grammar;

import java.util.Arrays;

/**
 * Finds the tree of the greatest sum of scores, with one root.
 *
 * @see <a href="https://aclanthology.org/H05-1066/">McDonald and others, Non-projective Dependency
 *     Parsing using Spanning Tree Algorithms (2005)</a>, for Chu and Liu's and Edmonds' method
 * @see <a href="https://aclanthology.org/2020.emnlp-main.390/">Zmigrod and others, Please Mind the
 *     Root (2020)</a>, for why a root must be kept single
 */
final class TreeDecoder {

    private TreeDecoder() {}

    /**
     * The best tree over words 0 to n-1. Of two that are equal, always the same.
     *
     * @param scores for each word and each other word, how readily the one hangs on the other; on the
     *     diagonal, how readily it is the root; all finite
     * @return for each word the one that it hangs on, for the root itself; empty if there are no words
     */
    static int[] best(double[][] scores) {
        int words = scores.length;
        if (words == 0) {
            return new int[0];
        }
        int[] heads = Arborescence.of(withRoot(scores));
        int[] tree = new int[words];
        for (int word = 0; word < words; word++) {
            int head = heads[word + 1];
            tree[word] = head == 0 ? word : head - 1;
        }
        return tree;
    }

    /**
     * As numbered from 1, with the place above the root as 0. To hang there costs more than any
     * difference that two trees can have elsewhere, so the best tree has one root.
     */
    private static double[][] withRoot(double[][] scores) {
        int words = scores.length;
        double least =
                Arrays.stream(scores).flatMapToDouble(Arrays::stream).min().orElseThrow();
        double most =
                Arrays.stream(scores).flatMapToDouble(Arrays::stream).max().orElseThrow();
        double cost = (most - least + 1) * (words + 1);
        double[][] graph = new double[words + 1][words + 1];
        Arrays.fill(graph[0], Double.NEGATIVE_INFINITY);
        for (int word = 0; word < words; word++) {
            System.arraycopy(scores[word], 0, graph[word + 1], 1, words);
            graph[word + 1][word + 1] = Double.NEGATIVE_INFINITY;
            graph[word + 1][0] = scores[word][word] - cost;
        }
        return graph;
    }
}
