package org.rapporteur.assembly.utterance;

import java.util.Arrays;

/** Adds up weights by the numbers of pieces, again and again: few of many have any. */
final class WeightsByPiece {
    private final double[] sums;
    private final boolean[] any;
    private int[] touched = new int[64];
    private int size;

    /** @param pieces how many there are */
    WeightsByPiece(int pieces) {
        sums = new double[pieces];
        any = new boolean[pieces];
    }

    /** What a piece has. */
    @FunctionalInterface
    interface Taker {
        void take(int piece, double sum);
    }

    void add(int piece, double weight) {
        if (!any[piece]) {
            any[piece] = true;
            if (size == touched.length) {
                touched = Arrays.copyOf(touched, 2 * size);
            }
            touched[size++] = piece;
        }
        sums[piece] += weight;
    }

    /** Tells the sums in the order of the pieces, and begins anew. */
    void drain(Taker taker) {
        Arrays.sort(touched, 0, size);
        for (int at = 0; at < size; at++) {
            int piece = touched[at];
            double sum = sums[piece];
            sums[piece] = 0;
            any[piece] = false;
            taker.take(piece, sum);
        }
        size = 0;
    }
}
