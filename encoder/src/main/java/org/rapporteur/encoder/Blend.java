package org.rapporteur.encoder;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.AttributionTag;
import org.rapporteur.language.encoder.NameTag;
import org.rapporteur.language.encoder.RoleTag;

/**
 * Joins the windows of a text: scores are weighted means over the windows of a word, arcs are those
 * of the window that may best be trusted for it. For use by one thread.
 */
final class Blend {

    private static final Arc[] NO_ARCS = {};

    final float[][] attribution;
    final float[][] names;
    final float[][] roles;
    final Arc[][] arcs;
    final GrammarBlend grammar;

    private final int[] weights;
    private final int[] best;

    /**
     * Nothing is known yet.
     *
     * @param forms for each word a number, the same for words that are written alike
     */
    Blend(int[] forms) {
        int words = forms.length;
        attribution = new float[words][AttributionTag.values().length];
        names = new float[words][NameTag.values().length];
        roles = new float[words][RoleTag.values().length];
        arcs = new Arc[words][];
        Arrays.fill(arcs, NO_ARCS);
        grammar = new GrammarBlend(forms);
        weights = new int[words];
        best = new int[words];
    }

    /** Takes in the next window; in reading order. */
    Blend add(Window window, ModelOutput output) {
        for (int word = window.begin(); word < window.end(); word++) {
            int weight = window.weight(word);
            int row = word - window.begin();
            Rows.add(attribution[word], output.attribution(), row, weight);
            Rows.add(names[word], output.names(), row, weight);
            Rows.add(roles[word], output.roles(), row, weight);
            weights[word] += weight;
            grammar.add(word, window, output.grammar());
            if (weight > best[word]) {
                best[word] = weight;
                arcs[word] = Likeliest.of(output.links(), row, window);
                grammar.set(word, window, output.grammar());
            }
        }
        return this;
    }

    /** Ends the sums: makes them means, the scores as the model gives them. To be called once. */
    Blend mean() {
        for (float[][] rows : List.of(attribution, names, roles)) {
            Rows.divide(rows, weights);
        }
        grammar.mean(weights);
        return this;
    }

    /** Makes the means logarithms of probabilities that add up to one. To be called once. */
    Blend normalise() {
        for (float[][] rows : List.of(attribution, names, roles)) {
            Rows.normalise(rows);
        }
        grammar.normalise();
        return this;
    }
}
