package org.rapporteur.export.html.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days of which articles are in hand. A drawing shows as many again before and after them, so that what is long
 * past or far off does not press the rest together.
 *
 * @param first day of an article
 * @param last day of an article
 */
public record Coverage(LocalDate first, LocalDate last) {

    private static final long REACH_DAYS_MIN = 14;

    /** @throws IllegalArgumentException if the last day is before the first */
    public Coverage {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("articles from %s to %s".formatted(first, last));
        }
    }

    /** The axis for these things: it has all days of articles, and no more than the things need. */
    DayAxis axis(List<Dated> things, Extent line) {
        List<LocalDate> days = things.stream()
                .flatMap(thing -> Stream.of(thing.from(), thing.to()))
                .flatMap(Optional::stream)
                .filter(this::reaches)
                .toList();
        LocalDate begin = days.stream()
                .min(Comparator.naturalOrder())
                .filter(first::isAfter)
                .orElse(first);
        LocalDate end = days.stream()
                .max(Comparator.naturalOrder())
                .filter(last::isBefore)
                .orElse(last);
        return new DayAxis(begin, end, line);
    }

    private boolean reaches(LocalDate day) {
        long reach = Math.max(REACH_DAYS_MIN, ChronoUnit.DAYS.between(first, last) + 1);
        return !day.isBefore(first.minusDays(reach)) && !day.isAfter(last.plusDays(reach));
    }
}
