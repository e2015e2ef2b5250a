package org.rapporteur.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TreeDecoderTest {

    private static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /** Scores as an encoder gives them: a few heads each, the others far. */
    private static double[][] scores(Random random, int words) {
        double[][] scores = new double[words][words];
        for (double[] row : scores) {
            Arrays.fill(row, -20);
            for (int listed = 0; listed < 3; listed++) {
                row[random.nextInt(words)] = Math.log(random.nextDouble());
            }
        }
        return scores;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAsGoodAsTheBestOfAllTrees(int seed) {
        Random random = new Random(seed);
        double[][] scores = scores(random, 1 + random.nextInt(6));

        int[] tree = TreeDecoder.best(scores);

        assertThat(isTree(tree)).as(Arrays.toString(tree)).isTrue();
        assertThat(sum(scores, tree)).isCloseTo(bestOfAll(scores), within(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void isAlwaysATreeWithOneRoot(int seed) {
        Random random = new Random(seed);
        int[] tree = TreeDecoder.best(scores(random, 1 + random.nextInt(90)));

        assertThat(isTree(tree)).as(Arrays.toString(tree)).isTrue();
    }

    @Test
    void breaksACircleWhereItIsWeakest() {
        double[][] scores = {{-9, -0.1, -9}, {-2, -9, -1.5}, {-9, -9, -0.1}};

        assertThat(TreeDecoder.best(scores)).containsExactly(1, 2, 2);
    }

    @Test
    void keepsOneRootThoughTwoWouldScoreBetter() {
        double[][] scores = {{-0.1, -5}, {-5.1, -0.1}};

        assertThat(TreeDecoder.best(scores)).containsExactly(1, 1);
    }

    @Test
    void hasNothingToSayOfNoWords() {
        assertThat(TreeDecoder.best(new double[0][0])).isEmpty();
    }

    private static double sum(double[][] scores, int[] tree) {
        return IntStream.range(0, tree.length)
                .mapToDouble(word -> scores[word][tree[word]])
                .sum();
    }

    private static double bestOfAll(double[][] scores) {
        int words = scores.length;
        double best = Double.NEGATIVE_INFINITY;
        int[] tree = new int[words];
        for (int number = 0; number < Math.pow(words, words); number++) {
            int rest = number;
            for (int word = 0; word < words; word++) {
                tree[word] = rest % words;
                rest /= words;
            }
            if (isTree(tree)) {
                best = Math.max(best, sum(scores, tree));
            }
        }
        return best;
    }

    private static boolean isTree(int[] tree) {
        int roots = 0;
        for (int word = 0; word < tree.length; word++) {
            roots += tree[word] == word ? 1 : 0;
            int above = word;
            for (int step = 0; step < tree.length; step++) {
                above = tree[above];
            }
            if (tree[above] != above) {
                return false;
            }
        }
        return roots == 1;
    }
}
