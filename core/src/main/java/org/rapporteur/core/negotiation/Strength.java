package org.rapporteur.core.negotiation;

/** How strongly the words put it, from no word about it to the strongest. */
public enum Strength {
    /** None of the others is said. */
    PLAIN,
    /** "Ready to discuss", "does not rule out". */
    OPENNESS,
    /** "Would like", "hopes". */
    PREFERENCE,
    /** "Must", "insists", "demands". */
    DEMAND,
    /** "Never", "non-negotiable", "will not sign without". */
    RED_LINE
}
