package org.rapporteur.language.timex;

import java.util.Optional;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.Window;

/**
 * What an expression comes to.
 *
 * @param unit what of the calendar it names, where it does
 * @param length how long, where it says that
 */
record Meaning(
        String value,
        Granularity granularity,
        Optional<CalendarUnit> unit,
        Optional<Length> length,
        Optional<Window> window,
        Optional<TimexModifier> modifier,
        Anchor anchor) {

    static Meaning of(CalendarUnit unit, Anchor anchor) {
        return new Meaning(
                unit.value(),
                unit.granularity(),
                Optional.of(unit),
                Optional.empty(),
                Optional.of(unit.window()),
                Optional.empty(),
                anchor);
    }

    static Meaning of(Length length) {
        return new Meaning(
                length.value(),
                length.granularity(),
                Optional.empty(),
                Optional.of(length),
                Optional.empty(),
                Optional.empty(),
                Anchor.NONE);
    }

    /** A value without a place on the calendar: a reference to now, a habit. */
    static Meaning placeless(String value, Granularity granularity) {
        return new Meaning(
                value,
                granularity,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Anchor.NONE);
    }

    /** A value that has a place on the calendar, which nobody can know. */
    static Meaning open(String value, Granularity granularity) {
        return placeless(value, granularity).anchoredAt(Anchor.UNKNOWN);
    }

    Meaning anchoredAt(Anchor from) {
        return new Meaning(value, granularity, unit, length, window, modifier, from);
    }

    Meaning within(Optional<Window> allowed) {
        return new Meaning(value, granularity, unit, length, allowed, modifier, anchor);
    }

    Meaning modified(TimexModifier by) {
        return new Meaning(value, granularity, unit, length, window, Optional.of(by), anchor);
    }

    /** The same place, told by a finer value: a part of the day, an hour. */
    Meaning finer(String told, Granularity unitOfIt, Optional<Window> allowed) {
        return new Meaning(told, unitOfIt, unit, length, allowed, modifier, anchor);
    }
}
