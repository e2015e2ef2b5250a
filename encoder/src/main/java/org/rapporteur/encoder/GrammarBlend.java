package org.rapporteur.encoder;

import java.util.Arrays;
import java.util.List;
import org.rapporteur.language.encoder.Arc;
import org.rapporteur.language.encoder.MentionKind;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;

/**
 * What {@link Blend} is for attributions, for grammar and antecedents: scores are weighted means over
 * the windows of a word; heads, queries and keys are those of the window that may best be trusted for
 * it. For use by one thread.
 */
final class GrammarBlend {

    private static final Arc[] NO_ARCS = {};

    final float[][] parts;
    final float[][] relations;
    final float[][] kinds;
    final Arc[][] heads;
    final Antecedents antecedents;

    /**
     * Nothing is known yet.
     *
     * @param forms for each word a number, the same for words that are written alike
     */
    GrammarBlend(int[] forms) {
        parts = new float[forms.length][PartOfSpeech.values().length];
        relations = new float[forms.length][Relation.values().length];
        kinds = new float[forms.length][MentionKind.values().length];
        heads = new Arc[forms.length][];
        Arrays.fill(heads, NO_ARCS);
        antecedents = new Antecedents(forms);
    }

    /** Adds to the sums of a word of a window. */
    void add(int word, Window window, GrammarOutput output) {
        int row = word - window.begin();
        int weight = window.weight(word);
        Rows.add(parts[word], output.parts(), row, weight);
        Rows.add(relations[word], output.relations(), row, weight);
        Rows.add(kinds[word], output.kinds(), row, weight);
    }

    /** Takes over what is not summed, from the best window of a word so far. */
    void set(int word, Window window, GrammarOutput output) {
        int row = word - window.begin();
        heads[word] = Likeliest.of(output.heads(), row, window);
        antecedents.set(word, output, row);
    }

    void mean(int[] weights) {
        for (float[][] rows : List.of(parts, relations, kinds)) {
            Rows.divide(rows, weights);
        }
    }

    void normalise() {
        for (float[][] rows : List.of(parts, relations, kinds)) {
            Rows.normalise(rows);
        }
    }
}
