package org.rapporteur.assembly.copy;

import java.util.Arrays;

/**
 * Which articles have a shingle, and where: of each shingle the first few and the last few. In arrays, as there
 * are millions: an open hash table whose slots hold the one place that most shingles have.
 */
final class Postings {

    /** Of those that have a shingle, so many of the first and so many of the last are known by it. */
    private static final int FIRST_KEPT = 4;

    private static final int LAST_KEPT = 12;
    private static final int KEPT = FIRST_KEPT + LAST_KEPT;
    private static final int SIZE = 1 << 12;
    private static final double LOAD_MAX = 0.6;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long[] NONE = new long[0];

    private long[] shingles = new long[SIZE];
    private int[] counts = new int[SIZE];
    /** Each place as article and word; one slot's is null until a shingle stands there. */
    private long[][] places = new long[SIZE][];

    private int size;

    static int article(long place) {
        return (int) (place >>> Integer.SIZE);
    }

    static int word(long place) {
        return (int) place;
    }

    /** Places that are known, in no order that matters; to be read only. */
    long[] of(long shingle) {
        int slot = slot(shingle);
        return counts[slot] == 0 ? NONE : places[slot];
    }

    void add(long shingle, int article, int word) {
        if (size > LOAD_MAX * shingles.length) {
            grow();
        }
        int slot = slot(shingle);
        long place = (long) article << Integer.SIZE | word;
        int count = counts[slot]++;
        if (count == 0) {
            size++;
            shingles[slot] = shingle;
            places[slot] = new long[] {place};
        } else if (count < KEPT) {
            places[slot] = Arrays.copyOf(places[slot], count + 1);
            places[slot][count] = place;
        } else {
            places[slot][FIRST_KEPT + (count - FIRST_KEPT) % LAST_KEPT] = place;
        }
    }

    private int slot(long shingle) {
        int mask = shingles.length - 1;
        int slot = (int) (shingle * SPREAD >>> Integer.SIZE) & mask;
        while (counts[slot] != 0 && shingles[slot] != shingle) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] old = shingles;
        int[] oldCounts = counts;
        long[][] oldPlaces = places;
        shingles = new long[2 * old.length];
        counts = new int[2 * old.length];
        places = new long[2 * old.length][];
        for (int i = 0; i < old.length; i++) {
            if (oldCounts[i] != 0) {
                int slot = slot(old[i]);
                shingles[slot] = old[i];
                counts[slot] = oldCounts[i];
                places[slot] = oldPlaces[i];
            }
        }
    }
}
