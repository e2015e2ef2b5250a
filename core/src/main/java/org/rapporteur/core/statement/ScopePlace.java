package org.rapporteur.core.statement;

/** In whose words a scope stands. */
public enum ScopePlace {
    /** Around the cue: "did not say". */
    CUE,
    /** Inside the content: "said it would not sail". */
    CONTENT
}
