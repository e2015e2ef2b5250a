package org.rapporteur.core.negotiation;

/** In what office somebody stands for a party. */
public enum DelegateKind {
    /** Leads its delegation or negotiates in chief. */
    HEAD,
    /** Sits in its delegation. */
    MEMBER,
    SPOKESPERSON,
    /** Governs it. */
    LEADER,
    /** Holds another office of it. */
    OFFICIAL
}
