package org.rapporteur.assembly.quantity;

/**
 * From the least to the most that a number may mean; both ends belong to it.
 *
 * @param low may be 0
 * @param high may be infinite: "at least nine"
 */
public record Interval(double low, double high) {

    /** @throws IllegalArgumentException if it is the wrong way round, or no interval of numbers */
    public Interval {
        if (!(low >= 0 && low <= high)) {
            throw new IllegalArgumentException("no interval: %s to %s".formatted(low, high));
        }
    }

    /** Whether there is a number that both may mean. */
    public boolean meets(Interval other) {
        return low <= other.high && other.low <= high;
    }

    /** Whether it is one number and no other. */
    public boolean isExact() {
        return low == high;
    }
}
