package org.rapporteur.core.time;

/** The unit that an expression is told in, from the finest to the coarsest. */
public enum Granularity {
    MINUTE,
    HOUR,
    /** A morning, a night. */
    PART_OF_DAY,
    DAY,
    WEEKEND,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    DECADE,
    CENTURY,
    /** "Now", "recently", "in the future": no unit at all. */
    VAGUE
}
