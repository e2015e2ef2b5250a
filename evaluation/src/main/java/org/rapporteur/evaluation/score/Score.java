package org.rapporteur.evaluation.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What was found against what is right. Scores add up over articles, so that figures are micro
 * averages. The two sides are counted apart, because by overlap two findings may meet one gold span.
 *
 * @param found how many were found
 * @param right how many of these are right
 * @param gold how many there are to find
 * @param met how many of these were found
 */
public record Score(int found, int right, int gold, int met) {

    /** Nothing to find, nothing found. */
    public static final Score NONE = new Score(0, 0, 0, 0);

    /** @throws IllegalArgumentException if more are right or met than there are */
    public Score {
        if (right < 0 || met < 0 || right > found || met > gold) {
            throw new IllegalArgumentException(
                    "not a score: %d of %d right, %d of %d met".formatted(right, found, met, gold));
        }
    }

    /** Right is what is equal; what stands twice counts once. */
    public static <T> Score exact(Collection<T> gold, Collection<T> found) {
        Set<T> all = new HashSet<>(gold);
        Set<T> guesses = new HashSet<>(found);
        int right = (int) guesses.stream().filter(all::contains).count();
        return new Score(guesses.size(), right, all.size(), right);
    }

    /** Of so many cases, so many are right: precision, recall and F1 are then the share. */
    public static Score share(int right, int cases) {
        return new Score(cases, right, cases, right);
    }

    public static Score sum(Collection<Score> scores) {
        return scores.stream().reduce(NONE, Score::plus);
    }

    public Score plus(Score other) {
        return new Score(found + other.found, right + other.right, gold + other.gold, met + other.met);
    }

    /** Share of the findings that are right; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Share of what is to be found that was; 1 if there is nothing. */
    public double recall() {
        return gold == 0 ? 1 : (double) met / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
