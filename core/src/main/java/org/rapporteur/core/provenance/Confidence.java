package org.rapporteur.core.provenance;

/** How sure a finder is, from 0 (not at all) to 1 (quite). Compare only within one finder. */
public record Confidence(double value) {

    /** A rule that fits leaves no doubt of its own. */
    public static final Confidence CERTAIN = new Confidence(1);

    /** @throws IllegalArgumentException if outside [0, 1], or not a number */
    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("confidence outside [0, 1]: " + value);
        }
    }
}
