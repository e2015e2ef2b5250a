package org.rapporteur.core.negotiation;

/** What somebody is said to do with a proposal. */
public enum HandlingKind {
    /** It is called somebody's: "the Kestrian plan". */
    OWNED,
    DRAFTED,
    /** Put forward, handed over, sent round. */
    PRESENTED,
    AMENDED,
    /** Something was put into it. */
    ADDED,
    /** Something was taken out of it. */
    DROPPED,
    /** Given to the public against somebody's will. */
    LEAKED,
    ACCEPTED,
    REJECTED
}
