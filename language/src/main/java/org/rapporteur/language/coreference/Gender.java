package org.rapporteur.language.coreference;

/** What a mention's words say of somebody's gender. */
public enum Gender {
    FEMALE,
    MALE,
    /** A thing or a body: "it". */
    NEITHER,
    UNSAID;

    /** Whether one mention may say this and another of the same person or thing that. */
    public boolean allows(Gender other) {
        return this == other || this == UNSAID || other == UNSAID;
    }
}
