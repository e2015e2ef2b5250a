package org.rapporteur.language.timex;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Window;

/**
 * A day, week, month ... of the calendar.
 *
 * @param granularity a day or coarser
 * @param begin its first day
 */
record CalendarUnit(Granularity granularity, LocalDate begin) {

    private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

    /** The unit of a granularity that a day lies in; of a working day, the weekend behind it. */
    static CalendarUnit around(Granularity granularity, LocalDate day) {
        LocalDate begin = switch (granularity) {
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case WEEKEND ->
                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5);
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case SEASON -> day.withDayOfMonth(1).minusMonths(day.getMonthValue() % 3);
            case HALF_YEAR -> LocalDate.of(day.getYear(), day.getMonthValue() < 7 ? 1 : 7, 1);
            case YEAR -> LocalDate.of(day.getYear(), 1, 1);
            case DECADE -> LocalDate.of(Math.floorDiv(day.getYear(), 10) * 10, 1, 1);
            case CENTURY -> LocalDate.of(Math.floorDiv(day.getYear(), 100) * 100, 1, 1);
            case MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> day;
        };
        return new CalendarUnit(granularity, begin);
    }

    static CalendarUnit day(LocalDate day) {
        return new CalendarUnit(Granularity.DAY, day);
    }

    LocalDate last() {
        return next().minusDays(1);
    }

    private LocalDate next() {
        return switch (granularity) {
            case WEEK -> begin.plusWeeks(1);
            case WEEKEND -> begin.plusDays(2);
            case MONTH -> begin.plusMonths(1);
            case QUARTER, SEASON -> begin.plusMonths(3);
            case HALF_YEAR -> begin.plusMonths(6);
            case YEAR -> begin.plusYears(1);
            case DECADE -> begin.plusYears(10);
            case CENTURY -> begin.plusYears(100);
            case MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> begin.plusDays(1);
        };
    }

    /** As TIMEX3 writes it. */
    String value() {
        int number = begin.getYear();
        String year = number > 0 ? String.format(Locale.ROOT, "%04d", number) : "BC%04d".formatted(1 - number);
        int month = begin.getMonthValue();
        return switch (granularity) {
            case WEEK -> week();
            case WEEKEND -> week() + "-WE";
            case MONTH -> "%s-%02d".formatted(year, month);
            case QUARTER -> "%s-Q%d".formatted(year, (month + 2) / 3);
            case SEASON -> "%s-%s".formatted(year, SEASONS[month / 3 - 1]);
            case HALF_YEAR -> "%s-H%d".formatted(year, month < 7 ? 1 : 2);
            case YEAR -> year;
            case DECADE -> year.substring(0, year.length() - 1);
            case CENTURY -> year.substring(0, year.length() - 2);
            case MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> "%s-%02d-%02d".formatted(year, month, begin.getDayOfMonth());
        };
    }

    private String week() {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                begin.get(IsoFields.WEEK_BASED_YEAR),
                begin.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    Window window() {
        return Window.ofDays(begin, last());
    }

    boolean isCoarserThan(Granularity other) {
        return granularity.compareTo(other) > 0;
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(begin) && !day.isAfter(last());
    }

    /** So many of its own sort later, or earlier. */
    CalendarUnit move(int number) {
        LocalDate moved = switch (granularity) {
            case WEEK, WEEKEND -> begin.plusWeeks(number);
            case MONTH -> begin.plusMonths(number);
            case QUARTER, SEASON -> begin.plusMonths(3L * number);
            case HALF_YEAR -> begin.plusMonths(6L * number);
            case YEAR -> begin.plusYears(number);
            case DECADE -> begin.plusYears(10L * number);
            case CENTURY -> begin.plusYears(100L * number);
            case MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> begin.plusDays(number);
        };
        return new CalendarUnit(granularity, moved);
    }

    /** As TIMEX3 writes a unit of which nothing but its sort is known. */
    static String open(Granularity granularity) {
        return switch (granularity) {
            case WEEK -> "XXXX-WXX";
            case WEEKEND -> "XXXX-WXX-WE";
            case MONTH -> "XXXX-XX";
            case QUARTER -> "XXXX-QX";
            case SEASON, HALF_YEAR, YEAR -> "XXXX";
            case DECADE -> "XXX";
            case CENTURY -> "XX";
            case MINUTE, HOUR, PART_OF_DAY, DAY, VAGUE -> "XXXX-XX-XX";
        };
    }
}
