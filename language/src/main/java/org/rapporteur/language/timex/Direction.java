package org.rapporteur.language.timex;

/** Where what a sentence tells lies from the moment of telling, by its tense. */
enum Direction {
    PAST,
    FUTURE,
    /** The words do not say. */
    OPEN
}
