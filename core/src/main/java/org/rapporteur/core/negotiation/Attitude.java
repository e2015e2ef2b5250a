package org.rapporteur.core.negotiation;

/** How a party is said to stand to an issue. */
public enum Attitude {
    /** Wants it, insists on it, asks for it. */
    WANT,
    /** Would give it. */
    OFFER,
    ACCEPT,
    /** Accepts it under a condition. */
    ACCEPT_IF,
    /** Refuses it, rules it out. */
    REJECT,
    /** Leaves it open, has not decided, could discuss it. */
    OPEN
}
