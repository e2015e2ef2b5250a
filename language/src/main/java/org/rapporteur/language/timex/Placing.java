package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/** Which one is meant of all the Fridays, Mays and springs that there are. */
final class Placing {

    /** So much further may a day ahead be than one behind, before it counts as the nearer. */
    private static final double BIAS_TO_THE_PAST = 1.5;

    /** So much further away is a day that the tense does not speak of. */
    private static final double AGAINST_THE_TENSE = 5;

    private static final int DAYS = 7;

    private Placing() {}

    static CalendarUnit weekday(int weekday, Choice choice, Setting setting) {
        LocalDate today = setting.today().orElseThrow();
        int ahead = Math.floorMod(weekday - today.getDayOfWeek().getValue(), DAYS);
        int behind = ahead == 0 ? 0 : ahead - DAYS;
        int days = switch (choice) {
            case TENSE -> setting.direction() == Direction.FUTURE ? ahead : behind;
            case LAST -> ahead == 0 ? -DAYS : behind;
            case NEXT ->
                ahead == behind ? DAYS : weekday <= today.getDayOfWeek().getValue() ? ahead : ahead + DAYS;
            case COMING -> ahead == 0 ? DAYS : ahead;
            case WEEK_ON -> ahead + DAYS;
            case THIS ->
                setting.direction() == Direction.PAST
                        ? behind
                        : weekday - today.getDayOfWeek().getValue() < 0
                                ? ahead
                                : weekday - today.getDayOfWeek().getValue();
        };
        return CalendarUnit.day(today.plusDays(days));
    }

    /** A month, season, quarter or holiday of some year. */
    static Optional<CalendarUnit> place(IntFunction<Optional<CalendarUnit>> inYear, Choice choice, Setting setting) {
        LocalDate today = setting.today().orElseThrow();
        return switch (choice) {
            case LAST -> last(inYear, today);
            case NEXT, COMING, WEEK_ON -> next(inYear, today);
            case THIS -> inYear.apply(today.getYear());
            case TENSE -> nearest(inYear, today, setting.direction());
        };
    }

    /** The last one that is over. */
    private static Optional<CalendarUnit> last(IntFunction<Optional<CalendarUnit>> inYear, LocalDate today) {
        return years(inYear, today)
                .filter(unit -> unit.last().isBefore(today))
                .max(Comparator.comparing(CalendarUnit::begin));
    }

    /** The first one that has not begun. */
    private static Optional<CalendarUnit> next(IntFunction<Optional<CalendarUnit>> inYear, LocalDate today) {
        return years(inYear, today)
                .filter(unit -> unit.begin().isAfter(today))
                .min(Comparator.comparing(CalendarUnit::begin));
    }

    /** A day of some year: the nearest, unless the tense says ahead; a past one rather than one to come. */
    static Optional<CalendarUnit> dayOfYear(IntFunction<Optional<CalendarUnit>> inYear, Setting setting) {
        LocalDate today = setting.today().orElseThrow();
        return nearest(inYear, today, setting.direction());
    }

    /** The 21st of this month or of one beside it. */
    static Optional<CalendarUnit> dayOfMonth(int day, Setting setting) {
        LocalDate today = setting.today().orElseThrow();
        return Stream.of(0, 1, -1)
                .map(today.withDayOfMonth(1)::plusMonths)
                .filter(month -> day <= month.lengthOfMonth())
                .map(month -> CalendarUnit.day(month.withDayOfMonth(day)))
                .min(Comparator.comparingDouble(unit -> distance(unit, today, setting.direction())));
    }

    static Optional<CalendarUnit> nearest(
            IntFunction<Optional<CalendarUnit>> inYear, LocalDate today, Direction direction) {
        return years(inYear, today).min(Comparator.comparingDouble(unit -> distance(unit, today, direction)));
    }

    private static double distance(CalendarUnit unit, LocalDate today, Direction direction) {
        long days = ChronoUnit.DAYS.between(today, unit.begin());
        return switch (direction) {
            case PAST -> days > 0 ? days * AGAINST_THE_TENSE : -days;
            case FUTURE -> days < 0 ? -days * AGAINST_THE_TENSE : days;
            case OPEN -> days > 0 ? days * BIAS_TO_THE_PAST : -days;
        };
    }

    /** In a story that goes forward: inside what was told of before, or else the nearest, rather behind it than before it. */
    static Optional<CalendarUnit> beside(IntFunction<Optional<CalendarUnit>> inYear, CalendarUnit told) {
        return years(inYear, told.begin()).min(Comparator.comparingDouble(unit -> {
            long days = ChronoUnit.DAYS.between(told.begin(), unit.begin());
            boolean inside = told.isCoarserThan(unit.granularity()) && told.holds(unit.begin());
            return inside ? 0 : days < 0 ? -days * BIAS_TO_THE_PAST : days;
        }));
    }

    private static Stream<CalendarUnit> years(IntFunction<Optional<CalendarUnit>> inYear, LocalDate today) {
        return Stream.of(-8, -4, -2, -1, 0, 1, 2, 4, 8)
                .flatMap(shift -> inYear.apply(today.getYear() + shift).stream());
    }
}
