package org.rapporteur.encoder;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.AttributionTag;
import org.rapporteur.language.encoder.Encoding;
import org.rapporteur.language.encoder.NameTag;
import org.rapporteur.language.encoder.RoleTag;

/**
 * Joins the windows of a text: scores are weighted means over the windows of a word, arcs are those
 * of the window that may best be trusted for it. For use by one thread.
 */
final class Blend {

    private static final int ARCS_PER_WORD = 8;
    private static final Arc[] NO_ARCS = {};

    final float[][] attribution;
    final float[][] names;
    final float[][] roles;
    final Arc[][] arcs;
    private final int[] weights;
    private final int[] best;

    Blend(int words) {
        attribution = new float[words][AttributionTag.values().length];
        names = new float[words][NameTag.values().length];
        roles = new float[words][RoleTag.values().length];
        arcs = new Arc[words][];
        Arrays.fill(arcs, NO_ARCS);
        weights = new int[words];
        best = new int[words];
    }

    /** Takes in the next window; in reading order. */
    void add(Window window, ModelOutput output) {
        for (int word = window.begin(); word < window.end(); word++) {
            int weight = window.weight(word);
            int row = word - window.begin();
            addRow(attribution[word], output.attribution(), row, weight);
            addRow(names[word], output.names(), row, weight);
            addRow(roles[word], output.roles(), row, weight);
            weights[word] += weight;
            if (weight > best[word]) {
                best[word] = weight;
                arcs[word] = likeliest(output.links(), row, window);
            }
        }
    }

    private static void addRow(float[] sums, FloatBuffer scores, int row, int weight) {
        for (int tag = 0; tag < sums.length; tag++) {
            sums[tag] += weight * scores.get(row * sums.length + tag);
        }
    }

    /** Best first, of equal ones the earlier; what lies beyond {@link Encoding#FAR} is nothing. */
    private static Arc[] likeliest(FloatBuffer links, int row, Window window) {
        Arc[] found = new Arc[ARCS_PER_WORD];
        int count = 0;
        for (int word = 0; word < window.size(); word++) {
            float link = links.get(row * window.size() + word);
            int place = count;
            while (place > 0 && found[place - 1].logProbability() < link) {
                place--;
            }
            if (link > Encoding.FAR && place < ARCS_PER_WORD) {
                int kept = Math.min(count, ARCS_PER_WORD - 1);
                System.arraycopy(found, place, found, place + 1, kept - place);
                found[place] = new Arc(window.begin() + word, link);
                count = kept + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** Ends the sums: makes them means, the scores as the model gives them. To be called once. */
    Blend mean() {
        for (float[][] rows : List.of(attribution, names, roles)) {
            for (int word = 0; word < rows.length; word++) {
                for (int tag = 0; tag < rows[word].length; tag++) {
                    rows[word][tag] /= weights[word];
                }
            }
        }
        return this;
    }

    /** Makes the means logarithms of probabilities that add up to one. To be called once. */
    Blend normalise() {
        for (float[][] rows : List.of(attribution, names, roles)) {
            for (float[] row : rows) {
                normalise(row);
            }
        }
        return this;
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
