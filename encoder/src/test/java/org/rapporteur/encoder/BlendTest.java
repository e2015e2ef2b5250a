package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Arc;

class BlendTest {

    /** Words 0 to 5 and 4 to 7: word 4 weighs 2 in the first window and 1 in the second, word 5 the other way round. */
    private static final Window FIRST = new Window(0, 6, true, false);

    private static final Window SECOND = new Window(4, 8, false, true);

    @Test
    void scoresAreMeansByWeight() {
        Blend blend = blended();
        assertThat(blend.attribution[0]).containsOnly(1);
        assertThat(blend.attribution[4]).containsOnly((2 * 1 + 4) / 3f);
        assertThat(blend.grammar.parts[5]).containsOnly((1 + 2 * 4) / 3f);
        assertThat(blend.grammar.relations[7]).containsOnly(4);
        assertThat(blend.grammar.kinds[4]).containsOnly((2 * 1 + 4) / 3f);
    }

    @Test
    void headsAndAntecedentsAreThoseOfTheWindowOfGreatestWeight() {
        Blend blend = blended();
        assertThat(blend.grammar.heads[4]).containsExactly(new Arc(3, -0.1f), new Arc(4, -0.2f));
        assertThat(blend.grammar.heads[5]).containsExactly(new Arc(4, -0.1f), new Arc(5, -0.2f));
        assertThat(blend.grammar.heads[6]).containsExactly(new Arc(5, -0.1f), new Arc(6, -0.2f));
        assertThat(blend.arcs[4]).isEqualTo(blend.grammar.heads[4]);
        assertThat(blend.grammar.antecedents.none(4)).isEqualTo(1);
        assertThat(blend.grammar.antecedents.none(5)).isEqualTo(4);
        assertThat(blend.grammar.antecedents.score(6, 1)).isCloseTo((float) (4 * 1 * Math.sqrt(96) + 4), within(1e-4f));
    }

    @Test
    void aRowBecomesProbabilities() {
        Blend blend = blended().normalise();
        assertThat(blend.grammar.parts[3]).containsOnly((float) -Math.log(17));
        assertThat(blend.grammar.kinds[3]).containsOnly((float) -Math.log(8));
    }

    @Test
    void ofManyArcsTheEightBestAreKept() {
        Window window = new Window(10, 30, true, true);
        float[] row = new float[20];
        for (int word = 0; word < row.length; word++) {
            row[word] = word % 2 == 0 ? -30 : -(word % 7) - 1;
        }
        assertThat(Likeliest.of(FloatBuffer.wrap(row), 0, window))
                .extracting(Arc::word)
                .containsExactly(17, 11, 25, 19, 13, 27, 21, 15);
    }

    private static Blend blended() {
        Blend blend = new Blend(new int[] {0, 1, 2, 3, 4, 5, 6, 7});
        blend.add(FIRST, output(FIRST, 1));
        blend.add(SECOND, output(SECOND, 4));
        return blend.mean();
    }

    /** Every score the same; every word hangs on the one before it, or else on itself. */
    private static ModelOutput output(Window window, float score) {
        int words = window.size();
        float[] arcs = filled(words * words, -30);
        for (int word = 0; word < words; word++) {
            arcs[word * words + word] = -0.2f;
            if (word > 0) {
                arcs[word * words + word - 1] = -0.1f;
            }
        }
        FloatBuffer rows = FloatBuffer.wrap(filled(words * 100, score));
        FloatBuffer links = FloatBuffer.wrap(arcs);
        return new ModelOutput(rows, rows, rows, links, new GrammarOutput(rows, links, rows, rows, rows, rows, rows));
    }

    private static float[] filled(int size, float value) {
        float[] array = new float[size];
        Arrays.fill(array, value);
        return array;
    }
}
