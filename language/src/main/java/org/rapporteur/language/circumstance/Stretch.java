package org.rapporteur.language.circumstance;

/** A run of places in a {@link Scene}, half-open. */
record Stretch(int begin, int end) {

    /** Nowhere. */
    static final Stretch NONE = new Stretch(-1, -1);

    boolean isNowhere() {
        return begin < 0;
    }

    /** True if the other lies in this one and is shorter. */
    boolean isWider(Stretch other) {
        return begin <= other.begin && other.end <= end && !equals(other);
    }

    boolean overlaps(Stretch other) {
        return Math.max(begin, other.begin) < Math.min(end, other.end);
    }
}
