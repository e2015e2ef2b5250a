package org.rapporteur.core.event;

/** How an article puts a happening. */
public enum EventStatus {
    /** It took place. */
    HAPPENED,
    /** It is to take place. */
    PLANNED,
    /** It may take place, or may have. */
    POSSIBLE,
    /** It takes place if something else does. */
    CONDITIONAL,
    /** It did not, or will not, take place. */
    DENIED,
    /** Somebody says that it did, and the article does not make that its own. */
    ALLEGED
}
