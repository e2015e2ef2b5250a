package org.rapporteur.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TransitionsTest {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /** Outside, begin, inside; an inside follows a begin or an inside. */
    private static final Transitions BEGIN_INSIDE = new Transitions(
            new float[] {0, 0, NEVER}, new float[][] {{0, 0, NEVER}, {0, 0, 0}, {0, 0, 0}}, new float[] {0, 0, 0});

    @Test
    void anInsideNeverStandsWithoutItsBegin() {
        float[][] scores = {{-1, -1.5f, 0}, {-1, -2, 0}};
        assertThat(BEGIN_INSIDE.bestPath(2, word -> scores[word])).containsExactly(1, 2);
    }

    @Test
    void ofEqualPathsTheLowerTagIsTaken() {
        float[][] scores = {{0, 0, 0}, {0, 0, 0}};
        assertThat(BEGIN_INSIDE.bestPath(2, word -> scores[word])).containsExactly(0, 0);
    }

    @Test
    void noWordsHaveAnEmptyPath() {
        assertThat(BEGIN_INSIDE.bestPath(0, word -> new float[3])).isEmpty();
    }

    @Test
    void sizesThatDifferAreRefused() {
        assertThatThrownBy(() -> new Transitions(new float[2], new float[3][3], new float[3]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void findsWhatTryingEveryPathFinds(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[][] scores = new float[5][3];
        for (float[] row : scores) {
            for (int tag = 0; tag < row.length; tag++) {
                row[tag] = (float) random.nextDouble();
            }
        }
        int[] found = BEGIN_INSIDE.bestPath(scores.length, word -> scores[word]);
        double best = Double.NEGATIVE_INFINITY;
        for (int number = 0; number < 243; number++) {
            best = Math.max(best, score(scores, digits(number)));
        }
        assertThat(score(scores, found)).isEqualTo(best);
    }

    private static int[] digits(int number) {
        int[] digits = new int[5];
        int left = number;
        for (int i = 0; i < digits.length; i++) {
            digits[i] = left % 3;
            left /= 3;
        }
        return digits;
    }

    private static double score(float[][] scores, int[] path) {
        double score = (double) BEGIN_INSIDE.start(path[0]) + scores[0][path[0]];
        for (int word = 1; word < path.length; word++) {
            score += BEGIN_INSIDE.between(path[word - 1], path[word]);
            score += scores[word][path[word]];
        }
        return score + BEGIN_INSIDE.end(path[path.length - 1]);
    }
}
