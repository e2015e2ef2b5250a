package org.rapporteur.evaluation.score;

/**
 * What was found against what is right where single cases are right in part. Shares add up over
 * articles, so that figures are micro averages.
 *
 * @param found how much was found
 * @param right how much of it is right
 * @param gold how much there is to find
 * @param met how much of it was found
 */
public record Shares(double found, double right, double gold, double met) {

    /** Nothing to find, nothing found. */
    public static final Shares NONE = new Shares(0, 0, 0, 0);

    private static final double ROUNDING = 1e-6;

    /** @throws IllegalArgumentException if more is right or met than there is */
    public Shares {
        if (!(right >= 0 && met >= 0 && right <= found + ROUNDING && met <= gold + ROUNDING)) {
            throw new IllegalArgumentException(
                    "not shares: %f of %f right, %f of %f met".formatted(right, found, met, gold));
        }
    }

    public Shares plus(Shares other) {
        return new Shares(found + other.found, right + other.right, gold + other.gold, met + other.met);
    }

    /** Share of the findings that is right; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : right / found;
    }

    /** Share of what is to be found that was; 1 if there is nothing. */
    public double recall() {
        return gold == 0 ? 1 : met / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }
}
