package org.rapporteur.language.timex;

/** Which of the days, months ... of one name is meant. */
enum Choice {
    /** As the tense says, or else the nearest. */
    TENSE,
    /** The last one before today's: "last Friday", "last May". */
    LAST,
    /** The first one after today's; of weekdays that of the next week: "next Friday" said on a Monday is not this one. */
    NEXT,
    /** The first one after today's: "the coming Friday". */
    COMING,
    /** A week after the first one from today on: "Friday week". */
    WEEK_ON,
    /** That of the running week or year: "this Friday", "this summer". */
    THIS
}
