package org.rapporteur.encoder;

import java.nio.FloatBuffer;

/** Rows of scores, one a word: first sums over the windows, then means, then logarithms of probabilities. */
final class Rows {

    private Rows() {}

    /** Adds a word's scores in one window to its sums. */
    static void add(float[] sums, FloatBuffer scores, int row, int weight) {
        float[] values = scores.array();
        int first = row * sums.length;
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] += weight * values[first + tag];
        }
    }

    /** Makes the sums means. */
    static void divide(float[][] rows, int[] weights) {
        for (int word = 0; word < rows.length; word++) {
            for (int tag = 0; tag < rows[word].length; tag++) {
                rows[word][tag] /= weights[word];
            }
        }
    }

    /** Makes scores logarithms of probabilities that add up to one. */
    static void normalise(float[][] rows) {
        for (float[] row : rows) {
            normalise(row);
        }
    }

    private static void normalise(float[] row) {
        float greatest = row[0];
        for (float score : row) {
            greatest = Math.max(greatest, score);
        }
        double sum = 0;
        for (float score : row) {
            sum += Math.exp(score - greatest);
        }
        float norm = (float) (greatest + Math.log(sum));
        for (int tag = 0; tag < row.length; tag++) {
            row[tag] -= norm;
        }
    }
}
