package org.rapporteur.assembly.copy;

import java.util.Arrays;

/** Where in a text each run of a few words stands: a table that is made once for all comparisons with it. */
final class Shingles {

    /** Words in one: of two that are known to share text the short runs count too. */
    static final int LENGTH = 4;

    /** A phrase that a text repeats is known by its first few places alone. */
    private static final int PLACES_MAX = 6;

    private static final int END = -1;
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private final CopyWords words;
    private final int[] slots;
    /** Behind each place the next of the same slot. */
    private final int[] next;

    Shingles(CopyWords words) {
        this.words = words;
        int size = Math.max(2, Integer.highestOneBit(Math.max(1, words.size())) << 2);
        slots = new int[size];
        Arrays.fill(slots, END);
        next = new int[Math.max(0, words.size() - LENGTH + 1)];
        for (int at = next.length - 1; at >= 0; at--) {
            long hash = hash(words, at);
            if (hash != CopyWords.NO_FORM) {
                int slot = slot(hash);
                next[at] = slots[slot];
                slots[slot] = at;
            }
        }
    }

    /** The places, at most a few, where the words stand that stand at one place of another text. */
    int[] places(CopyWords other, int at) {
        long hash = hash(other, at);
        int[] places = new int[0];
        if (hash == CopyWords.NO_FORM) {
            return places;
        }
        for (int place = slots[slot(hash)]; place != END && places.length < PLACES_MAX; place = next[place]) {
            if (isSame(other, at, place)) {
                places = Arrays.copyOf(places, places.length + 1);
                places[places.length - 1] = place;
            }
        }
        return places;
    }

    private boolean isSame(CopyWords other, int at, int place) {
        for (int word = 0; word < LENGTH; word++) {
            if (!words.isSame(place + word, other, at + word)) {
                return false;
            }
        }
        return true;
    }

    private int slot(long hash) {
        return (int) (hash >>> Integer.SIZE) & slots.length - 1;
    }

    private static long hash(CopyWords words, int from) {
        long hash = 1;
        for (int word = from; word < from + LENGTH; word++) {
            long form = words.form(word);
            if (form == CopyWords.NO_FORM) {
                return CopyWords.NO_FORM;
            }
            hash = (hash + form) * PRIME;
        }
        return hash;
    }
}
