package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.core.time.Granularity;

/**
 * So many of a unit.
 *
 * @param count empty where it is left open: "several years"
 * @param half whether half a unit comes on top
 */
record Length(Optional<Integer> count, boolean half, TimeUnit unit) {

    /** As TIMEX3 writes it: {@code P2Y6M}, {@code PXD}, {@code PT5H}. */
    String value() {
        String prefix = unit.isClock() ? "PT" : "P";
        if (count.isEmpty()) {
            return prefix + "X" + unit.letter();
        }
        String whole = (long) count.get() * unit.factor() + unit.letterOfMany();
        if (!half) {
            return prefix + whole;
        }
        String rest = unit.half();
        return prefix + (count.get() == 0 ? rest : whole + rest);
    }

    Granularity granularity() {
        return unit.granularity();
    }

    /** That long before or after a day. */
    Optional<LocalDate> from(LocalDate day, int sign) {
        return count.map(number -> unit.move(day, sign * number));
    }

    static Length one(TimeUnit unit) {
        return new Length(Optional.of(1), false, unit);
    }
}
