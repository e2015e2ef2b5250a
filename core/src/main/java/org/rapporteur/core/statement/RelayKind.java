package org.rapporteur.core.statement;

/** How words went through somebody's hands. */
public enum RelayKind {
    /** "told the Ledger", "wrote to the Ledger": the outlet was spoken to. */
    TOLD,
    /** "citing a source", "quoting the Ledger". */
    CITED,
    /** "according to the Ledger". */
    ACCORDING_TO,
    /** "first reported by the Ledger". */
    FIRST_REPORTED,
    /** "in comments carried by the Ledger". */
    CARRIED
}
