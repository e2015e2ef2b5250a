package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.core.time.Anchor;

/**
 * From where an expression is reckoned.
 *
 * @param today the day on which it was said; empty if that is not known
 * @param anchor what tells that day
 * @param earlier the last expression before it that has a place on the calendar
 * @param isBeside whether that stands in the same sentence
 * @param ofOtherTimes whether days and months without a year are told in the order of a story that is long over
 * @param quarter the last quarter of a year that was spoken of nearby
 */
record Setting(
        Optional<LocalDate> today,
        Anchor anchor,
        Direction direction,
        Optional<Earlier> earlier,
        boolean isBeside,
        boolean ofOtherTimes,
        Optional<CalendarUnit> quarter) {

    /** The expression from which days and months without a year are reckoned, where it is not the day of telling. */
    Optional<Earlier> told() {
        return ofOtherTimes ? earlier : Optional.empty();
    }

    /** What reckons from the day that it was said. */
    Anchor used() {
        return today.isPresent() ? anchor : Anchor.UNKNOWN;
    }
}
