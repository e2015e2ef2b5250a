package org.rapporteur.core.event;

/** What somebody does in a happening. */
public enum Part {
    /** Who acts: who attacks, proposes, resigns, travels; all who meet. */
    ACTOR,
    /** Upon or towards whom: who is attacked, visited, called, dismissed. */
    TARGET,
    /** On whose behalf, with whose help, by whose mediation. */
    THIRD
}
