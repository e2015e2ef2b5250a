package org.rapporteur.evaluation.score;

import java.util.Locale;

/** Where a figure lies with a probability of 95 in 100. */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException if the low end is above the high one */
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("not an interval: %f to %f".formatted(low, high));
        }
    }

    /** As it stands in a table: {@code 0.701–0.727}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.3f–%.3f", low, high);
    }
}
