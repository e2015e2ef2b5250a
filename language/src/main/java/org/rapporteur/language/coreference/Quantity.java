package org.rapporteur.language.coreference;

/** Whether a mention's words speak of one or of several. */
public enum Quantity {
    ONE,
    SEVERAL,
    /** A body that may be "it" or "they", or a form that does not tell. */
    UNSAID;

    /** Whether one mention may say this and another of the same thing that. */
    public boolean allows(Quantity other) {
        return this == other || this == UNSAID || other == UNSAID;
    }
}
