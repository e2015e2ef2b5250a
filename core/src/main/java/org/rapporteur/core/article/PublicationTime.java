package org.rapporteur.core.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * When an article says it was published, no finer than it says: a day, a local time or a moment with
 * its offset.
 *
 * @param date the day, in the outlet's own zone
 * @param written ISO 8601 as it was given, such as {@code 2031-05-12} or {@code 2031-05-12T08:30+02:00}
 */
public record PublicationTime(LocalDate date, String written) implements Comparable<PublicationTime> {

    /** @throws IllegalArgumentException if the written form is not ISO 8601 or names another day */
    public PublicationTime {
        LocalDate said = dayOf(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a date: '%s'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z"
                                .formatted(written)));
        if (!said.equals(date)) {
            throw new IllegalArgumentException("'%s' is not on %s".formatted(written, date));
        }
    }

    /**
     * Reads a date, a local date-time or a date-time with offset.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public static PublicationTime parse(String written) {
        String bare = written.strip();
        return new PublicationTime(
                dayOf(bare)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "not a date: '%s'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z"
                                        .formatted(bare))),
                bare);
    }

    private static Optional<LocalDate> dayOf(String written) {
        return day(() -> LocalDate.parse(written))
                .or(() -> day(() -> OffsetDateTime.parse(written).toLocalDate()))
                .or(() -> day(() -> LocalDateTime.parse(written).toLocalDate()));
    }

    private static Optional<LocalDate> day(java.util.function.Supplier<LocalDate> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException notOfThisForm) {
            return Optional.empty();
        }
    }

    /** By day, then by the written form. */
    @Override
    public int compareTo(PublicationTime other) {
        int byDay = date.compareTo(other.date);
        return byDay != 0 ? byDay : written.compareTo(other.written);
    }

    @Override
    public String toString() {
        return written;
    }
}
