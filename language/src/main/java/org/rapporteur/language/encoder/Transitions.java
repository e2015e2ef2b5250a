package org.rapporteur.language.encoder;

import java.util.function.IntFunction;

/**
 * What a trained model adds to a row of scores for the tag before it: the transitions of a
 * linear-chain conditional random field. Tags are numbers, as their enumeration orders them; what
 * may not follow is negative infinity.
 *
 * @see <a href="https://dl.acm.org/doi/10.5555/645530.655813">Lafferty and others, 2001</a>
 */
public final class Transitions {

    private final float[] start;
    private final float[][] between;
    private final float[] end;

    /**
     * Copies what it is given.
     *
     * @param start for each tag, that a text begins with it
     * @param between {@code [from][to]}
     * @param end for each tag, that a text ends with it
     * @throws IllegalArgumentException if the sizes differ
     */
    public Transitions(float[] start, float[][] between, float[] end) {
        if (between.length != start.length || end.length != start.length) {
            throw new IllegalArgumentException(
                    "transitions of %d, %d and %d tags".formatted(start.length, between.length, end.length));
        }
        this.start = start.clone();
        this.between = new float[between.length][];
        for (int from = 0; from < between.length; from++) {
            if (between[from].length != start.length) {
                throw new IllegalArgumentException(
                        "transitions to %d tags of %d".formatted(between[from].length, start.length));
            }
            this.between[from] = between[from].clone();
        }
        this.end = end.clone();
    }

    /** How many tags there are. */
    public int tags() {
        return start.length;
    }

    /** For a text that begins with a tag. */
    public float start(int tag) {
        return start[tag];
    }

    /** For a tag right behind another. */
    public float between(int from, int to) {
        return between[from][to];
    }

    /** For a text that ends with a tag. */
    public float end(int tag) {
        return end[tag];
    }

    /**
     * The tags that together score best (Viterbi's search); of two that are equal the lower number.
     *
     * @param words how many there are
     * @param scores for each word, a score for each tag
     */
    public int[] bestPath(int words, IntFunction<float[]> scores) {
        if (words == 0) {
            return new int[0];
        }
        int[][] came = new int[words][tags()];
        double[] best = new double[tags()];
        float[] first = scores.apply(0);
        for (int tag = 0; tag < tags(); tag++) {
            best[tag] = (double) start[tag] + first[tag];
        }
        for (int word = 1; word < words; word++) {
            best = step(best, scores.apply(word), came[word]);
        }
        for (int tag = 0; tag < tags(); tag++) {
            best[tag] += end[tag];
        }
        int[] path = new int[words];
        path[words - 1] = greatest(best);
        for (int word = words - 1; word > 0; word--) {
            path[word - 1] = came[word][path[word]];
        }
        return path;
    }

    private double[] step(double[] before, float[] scores, int[] came) {
        double[] after = new double[tags()];
        for (int to = 0; to < tags(); to++) {
            double[] ways = new double[tags()];
            for (int from = 0; from < tags(); from++) {
                ways[from] = before[from] + between[from][to];
            }
            came[to] = greatest(ways);
            after[to] = ways[came[to]] + scores[to];
        }
        return after;
    }

    private static int greatest(double[] values) {
        int greatest = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[greatest]) {
                greatest = i;
            }
        }
        return greatest;
    }
}
