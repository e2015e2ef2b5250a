package org.rapporteur.evaluation.score;

import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;

/**
 * Intervals by drawing articles anew with replacement.
 *
 * @see <a href="https://aclanthology.org/D12-1091/">Berg-Kirkpatrick and others, 2012</a>
 */
public final class Bootstrap {

    private static final double TAIL = 0.025;

    private final RandomGenerator random;
    private final int rounds;

    public Bootstrap(RandomGenerator random, int rounds) {
        this.random = random;
        this.rounds = rounds;
    }

    /**
     * The middle 95 in 100 of what the drawn articles come to.
     *
     * @param articles one score each; at least one
     */
    public Interval interval(List<Score> articles, ToDoubleFunction<Score> figure) {
        return interval(articles, Score::plus, figure);
    }

    /**
     * The same of scores of any kind that add up.
     *
     * @param articles one score each; at least one
     */
    public <S> Interval interval(List<S> articles, BinaryOperator<S> plus, ToDoubleFunction<S> figure) {
        double[] drawn = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            S sum = articles.get(random.nextInt(articles.size()));
            for (int i = 1; i < articles.size(); i++) {
                sum = plus.apply(sum, articles.get(random.nextInt(articles.size())));
            }
            drawn[round] = figure.applyAsDouble(sum);
        }
        Arrays.sort(drawn);
        int tail = (int) (rounds * TAIL);
        return new Interval(drawn[tail], drawn[rounds - 1 - tail]);
    }
}
