package org.rapporteur.core.negotiation;

/** What part a party plays in a negotiation. */
public enum PartyPart {
    /** Negotiates with or against another. */
    SIDE,
    /** Carries words between the sides, or hosts them. */
    MEDIATOR,
    /** Is asked or told by a side, and does not sit at the table. */
    CONSULTED,
    /** Speaks about it from outside. */
    OUTSIDE
}
