package org.rapporteur.language.timex;

/** Which of the days, months ... of one name is meant. */
enum Choice {
    /** As the tense says, or else the nearest. */
    TENSE,
    /** The last one before today's: "last Friday", "last May". */
    LAST,
    /** The first one after today's. */
    NEXT,
    /** That of the running week or year: "this Friday", "this summer". */
    THIS
}
