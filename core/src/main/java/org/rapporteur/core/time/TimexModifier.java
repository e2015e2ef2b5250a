package org.rapporteur.core.time;

/** What narrows or widens the value of an expression, as TIMEX3 has it: "early March", "more than a year". */
public enum TimexModifier {
    BEFORE,
    AFTER,
    ON_OR_BEFORE,
    ON_OR_AFTER,
    LESS_THAN,
    MORE_THAN,
    EQUAL_OR_LESS,
    EQUAL_OR_MORE,
    START,
    MID,
    END,
    APPROX
}
