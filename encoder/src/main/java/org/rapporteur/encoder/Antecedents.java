package org.rapporteur.encoder;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which earlier mention a mention may be the same as, over a whole text. Of each word is kept what it
 * asks for and what it answers with, not a score for each pair: a long article would have millions.
 * For use by one thread until it is filled.
 */
final class Antecedents {

    /** Length of a query and a key. */
    static final int WIDTH = 96;

    /** In words; where each step ends. */
    private static final int[] DISTANCES = {1, 2, 3, 5, 8, 12, 20, 32, 64, 128, 256};

    private static final int SAME_FORM = DISTANCES.length + 1;
    private static final int NONE = DISTANCES.length + 2;

    /** How many scores a word has that depend on how near the other is and how it is written. */
    static final int NEAR = NONE + 1;

    private static final float SCALE = (float) (1 / Math.sqrt(WIDTH));

    final float[][] queries;
    final float[][] keys;
    final float[][] near;
    private final int[] forms;

    /**
     * Nothing is known yet.
     *
     * @param forms for each word a number, the same for words that are written alike
     */
    Antecedents(int[] forms) {
        this.forms = forms;
        queries = new float[forms.length][];
        keys = new float[forms.length][];
        near = new float[forms.length][];
    }

    /** As model.properties writes them. */
    static String distances() {
        return IntStream.of(DISTANCES).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    /** Takes in, or takes anew, a word's rows. */
    void set(int word, GrammarOutput output, int row) {
        queries[word] = new float[WIDTH];
        output.queries().get(row * WIDTH, queries[word]);
        keys[word] = new float[WIDTH];
        output.keys().get(row * WIDTH, keys[word]);
        near[word] = new float[NEAR];
        output.near().get(row * NEAR, near[word]);
    }

    /** @throws IllegalArgumentException unless {@code earlier} is the earlier word */
    float score(int word, int earlier) {
        if (earlier >= word) {
            throw new IllegalArgumentException("word %d is not earlier than word %d".formatted(earlier, word));
        }
        float score = SCALE * product(queries[word], keys[earlier]) + near[word][step(word - earlier)];
        return forms[word] == forms[earlier] ? score + near[word][SAME_FORM] : score;
    }

    float none(int word) {
        return near[word][NONE];
    }

    /** Four sums side by side: the processor need not wait for one addition before the next. */
    private static float product(float[] query, float[] key) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = 0; i < WIDTH; i += 4) {
            first += query[i] * key[i];
            second += query[i + 1] * key[i + 1];
            third += query[i + 2] * key[i + 2];
            fourth += query[i + 3] * key[i + 3];
        }
        return first + second + (third + fourth);
    }

    /** How many of the distances are smaller. */
    private static int step(int distance) {
        int place = Arrays.binarySearch(DISTANCES, distance);
        return place < 0 ? -place - 1 : place;
    }
}
