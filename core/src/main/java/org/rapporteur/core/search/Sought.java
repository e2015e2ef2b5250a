package org.rapporteur.core.search;

/** What a search finds. */
public enum Sought {
    /** Words are looked for in the text and the title. */
    ARTICLES,
    /** Words are looked for in the content: in what is said. */
    STATEMENTS
}
