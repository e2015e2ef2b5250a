package org.rapporteur.language.grammar;

/** Whether words speak of one or of several. */
public enum GrammaticalNumber {
    SINGULAR,
    PLURAL,
    /** "You", "the sheep": the words do not say. */
    OPEN
}
