package org.rapporteur.core.negotiation;

/** By whose word a position is a party's. */
public enum WordKind {
    /** The party's own words, quoted or retold, or its spokesman's. */
    OWN,
    /** Another party, a source or the outlet says so of it. */
    OTHER
}
