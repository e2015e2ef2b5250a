package org.rapporteur.encoder;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.Encoding;

/** Keeps the best of a row of logarithms of probabilities over the words of a window. */
final class Likeliest {

    private static final int ARCS_PER_WORD = 8;

    private Likeliest() {}

    /** Best first, of equal ones the earlier; what lies beyond {@link Encoding#FAR} is nothing. */
    static Arc[] of(FloatBuffer scores, int row, Window window) {
        int[] words = new int[ARCS_PER_WORD];
        float[] best = new float[ARCS_PER_WORD];
        int count = 0;
        float bar = Encoding.FAR;
        float[] values = scores.array(); // Asking the buffer for each would take most of the time.
        int first = row * window.size();
        for (int word = 0; word < window.size(); word++) {
            float score = values[first + word];
            if (score > bar) {
                int place = Math.min(count, ARCS_PER_WORD - 1);
                for (; place > 0 && best[place - 1] < score; place--) {
                    best[place] = best[place - 1];
                    words[place] = words[place - 1];
                }
                best[place] = score;
                words[place] = window.begin() + word;
                count = Math.min(count + 1, ARCS_PER_WORD);
                bar = count == ARCS_PER_WORD ? best[ARCS_PER_WORD - 1] : Encoding.FAR;
            }
        }
        Arc[] arcs = new Arc[count];
        Arrays.setAll(arcs, place -> new Arc(words[place], best[place]));
        return arcs;
    }
}
