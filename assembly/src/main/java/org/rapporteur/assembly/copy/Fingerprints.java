package org.rapporteur.assembly.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses a few of a text's shingles such that any run of eight words or more which two texts share has
 * one chosen in both.
 *
 * @see <a href="https://doi.org/10.1145/872757.872770">Schleimer, Wilkerson and Aiken, Winnowing: Local
 *     Algorithms for Document Fingerprinting (SIGMOD 2003)</a>
 */
final class Fingerprints {

    /** Words in a shingle. */
    static final int SHINGLE = 5;

    /** Of so many shingles in a row one is chosen. */
    private static final int WINDOW = 4;

    private static final long PRIME = 1_099_511_628_211L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private Fingerprints() {}

    /** @param word the first of the shingle's */
    record Print(long hash, int word) {}

    /** In the order of the text. */
    static List<Print> of(CopyWords words) {
        int count = words.size() - SHINGLE + 1;
        List<Print> chosen = new ArrayList<>();
        if (count < 1) {
            return chosen;
        }
        long[] hashes = hashes(words, count);
        int last = -1;
        for (int from = 0; from == 0 || from + WINDOW <= count; from++) {
            int least = from;
            for (int at = from; at < Math.min(count, from + WINDOW); at++) {
                // Of equals the last, so that it is chosen once for as many windows as can be.
                least = hashes[at] <= hashes[least] ? at : least;
            }
            if (least != last && hashes[least] != Long.MAX_VALUE) {
                chosen.add(new Print(hashes[least], least));
            }
            last = least;
        }
        return chosen;
    }

    /** A shingle with a word of a rubric is never chosen. */
    private static long[] hashes(CopyWords words, int count) {
        long[] hashes = new long[count];
        for (int at = 0; at < count; at++) {
            long hash = BASIS;
            boolean rubric = false;
            for (int word = at; word < at + SHINGLE; word++) {
                hash = (hash ^ words.form(word)) * PRIME;
                hash ^= hash >>> 32;
                rubric |= words.form(word) == CopyWords.NO_FORM;
            }
            hashes[at] = rubric ? Long.MAX_VALUE : hash;
        }
        return hashes;
    }
}
