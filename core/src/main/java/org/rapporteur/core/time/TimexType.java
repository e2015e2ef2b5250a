package org.rapporteur.core.time;

/**
 * What sort of time an expression names.
 *
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/annguide_1.2.1.pdf">TimeML annotation
 *     guidelines 1.2.1</a>
 */
public enum TimexType {
    /** A day or more on the calendar: "on Sunday", "spring", "2014". */
    DATE,
    /** Less than a day on the clock: "Sunday night", "at 9 a.m.". */
    TIME,
    /** How long: "two weeks". */
    DURATION,
    /** How often: "every Monday". */
    SET
}
