package org.rapporteur.core.statement;

/** How surely a content is put forward. */
public enum ModalityKind {
    ASSERTED,
    /** "allegedly", "may", "is expected to" */
    HEDGED,
    /** "if the crews come home" */
    CONDITIONAL,
    /** "did not say that", "has not agreed" */
    NEGATED,
    /** "would", "suppose that" */
    HYPOTHETICAL
}
