package org.rapporteur.export.html.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Days along a line, each as long as the others.
 *
 * @param first the first day on it
 * @param last the last day on it
 * @param line from the beginning of the first day to the end of the last, in units of the drawing
 */
public record DayAxis(LocalDate first, LocalDate last, Extent line) {

    /** @throws IllegalArgumentException if the last day is before the first, or the line has no length */
    public DayAxis {
        if (last.isBefore(first) || !(line.length() > 0)) {
            throw new IllegalArgumentException("days from %s to %s on %s".formatted(first, last, line));
        }
    }

    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** How long a day is. */
    public double day() {
        return line.length() / days();
    }

    /** Where a day begins; outside the line for a day outside. */
    public double at(LocalDate day) {
        return line.from() + ChronoUnit.DAYS.between(first, day) * day();
    }

    public boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
