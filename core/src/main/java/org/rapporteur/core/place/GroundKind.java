package org.rapporteur.core.place;

/** What decides which place words mean. */
public enum GroundKind {
    /** The gazetteer knows one place of that name. */
    ONLY_ONE,
    /** The best known place of that name by far: people that live there, languages that have a name for it. */
    BEST_KNOWN,
    /** Words beside it say what it lies in or near: "Paris, Texas". */
    CONTAINER,
    /** Words of the name or beside it say what sort of place it is: "Kunduz province". */
    SORT,
    /** Other places that the article names. */
    COMPANY,
    /** The same words elsewhere in the article, where it is said. */
    ELSEWHERE;

    /** Whether words of the article say so. */
    public boolean hasWords() {
        return this != ONLY_ONE && this != BEST_KNOWN;
    }
}
