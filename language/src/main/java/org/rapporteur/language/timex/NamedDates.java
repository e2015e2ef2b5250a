package org.rapporteur.language.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;
import org.rapporteur.core.time.Granularity;

/** Times that words name: days and months, written out or left to the reader to place. */
final class NamedDates {

    private static final int CENTURY = 100;
    private static final int THIS_CENTURY_BELOW = 50;

    private NamedDates() {}

    /** Month and day, and where noted the year. */
    static Optional<Meaning> date(Slots slots, Setting setting) {
        int month = slots.number("month");
        Optional<Integer> day = slots.find("first-day")
                .filter(first -> !slots.has("last-day"))
                .or(() -> slots.find("last-day"))
                .or(() -> slots.find("day"))
                .map(Integer::parseInt);
        Optional<Integer> year = yearOf(slots);
        if (year.isPresent()) {
            return unit(year.get(), month, day).map(ValueRecipes::named);
        }
        if (day.isEmpty()) {
            return named("month", Choice.TENSE, slots, setting);
        }
        if (setting.told().isPresent()) {
            return toldOf(number -> unit(number, month, day), setting.told().get());
        }
        if (setting.today().isEmpty()) {
            return Optional.of(Meaning.open("XXXX-%02d-%02d".formatted(month, day.get()), Granularity.DAY));
        }
        return Placing.dayOfYear(number -> unit(number, month, day), setting)
                .map(unit -> Meaning.of(unit, setting.used()));
    }

    /** A day of a month that goes without saying. */
    static Optional<Meaning> dayOfMonth(Slots slots, Setting setting) {
        return setting.today().isEmpty()
                ? Optional.of(ValueRecipes.open(Granularity.DAY))
                : Placing.dayOfMonth(slots.number("ordinal-day"), setting)
                        .map(unit -> Meaning.of(unit, setting.used()));
    }

    private static Optional<Meaning> toldOf(IntFunction<Optional<CalendarUnit>> inYear, Earlier earlier) {
        return Placing.beside(inYear, earlier.unit()).map(unit -> Meaning.of(unit, earlier.anchor()));
    }

    private static Optional<Integer> yearOf(Slots slots) {
        return slots.find("year")
                .or(() -> slots.find("year-pair"))
                .map(Integer::parseInt)
                .or(() -> slots.find("short-year").map(short2 -> inFull(Integer.parseInt(short2.replace("'", "")))));
    }

    private static int inFull(int twoDigits) {
        return twoDigits + (twoDigits < THIS_CENTURY_BELOW ? 2000 : 1900);
    }

    private static Optional<CalendarUnit> unit(int year, int month, Optional<Integer> day) {
        try {
            LocalDate first = LocalDate.of(year, month, day.orElse(1));
            return Optional.of(
                    day.isPresent() ? CalendarUnit.day(first) : CalendarUnit.around(Granularity.MONTH, first));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** 2031-05-12, 12.05.2031, 5/12/31: months first where slashes part and it can be. */
    static Optional<Meaning> figures(Slots slots, Setting setting) {
        String[] parts = slots.get("figures").split("[-/.]", -1);
        int first = Integer.parseInt(parts[0]);
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        if (parts[0].length() == 4) {
            return unit(first, second, Optional.of(third)).map(ValueRecipes::named);
        }
        int year = parts[2].length() == 2 ? inFull(third) : third;
        boolean dayFirst = slots.get("figures").contains(".") || first > 12;
        return unit(year, dayFirst ? second : first, Optional.of(dayFirst ? first : second))
                .map(ValueRecipes::named);
    }

    static Optional<Meaning> year(Slots slots, Setting setting) {
        return yearOf(slots).map(year -> ValueRecipes.named(around(Granularity.YEAR, year)));
    }

    /** "1939-45": the second year, in the century of the first. */
    static Optional<Meaning> shortYear(Slots slots, Setting setting) {
        int first = slots.number("year");
        int second = slots.number("two-figures");
        int year = first - first % CENTURY + second;
        return Optional.of(ValueRecipes.named(around(Granularity.YEAR, year < first ? year + CENTURY : year)));
    }

    static Optional<Meaning> beforeChrist(Slots slots, Setting setting) {
        return slots.find("count").filter(Numerals::areFigures).map(count -> {
            int year = 1 - Integer.parseInt(count);
            CalendarUnit unit = slots.find("month")
                    .map(month ->
                            CalendarUnit.around(Granularity.MONTH, LocalDate.of(year, Integer.parseInt(month), 1)))
                    .orElseGet(() -> around(Granularity.YEAR, year));
            return ValueRecipes.named(unit);
        });
    }

    private static CalendarUnit around(Granularity granularity, int year) {
        return CalendarUnit.around(granularity, LocalDate.of(year, 1, 1));
    }

    /** "The 1990s", "the eighties": the century is that of the day of telling, if the decade was then. */
    static Optional<Meaning> decade(Slots slots, Setting setting) {
        String written = slots.find("decade").orElseGet(() -> slots.get("decade-word"));
        if (written.length() == 4) {
            return Optional.of(ValueRecipes.named(around(Granularity.DECADE, Integer.parseInt(written))));
        }
        int now = setting.today().map(LocalDate::getYear).orElse(1999);
        int decade = now - now % CENTURY + Integer.parseInt(written);
        return Optional.of(
                Meaning.of(around(Granularity.DECADE, decade > now ? decade - CENTURY : decade), setting.used()));
    }

    static Optional<Meaning> century(Slots slots, Setting setting) {
        return Optional.of(ValueRecipes.named(around(Granularity.CENTURY, (slots.number("ordinal") - 1) * CENTURY)));
    }

    /** A month, season, quarter, weekday or holiday, in the year that is noted or that the choice comes to. */
    static Optional<Meaning> named(String sort, Choice choice, Slots slots, Setting setting) {
        Optional<Integer> year = yearOf(slots).or(() -> innerYear(slots, setting));
        IntFunction<Optional<CalendarUnit>> inYear = number -> inYear(sort, slots, number);
        if (year.isPresent()) {
            return inYear.apply(year.get()).map(ValueRecipes::named);
        }
        if (setting.told().isPresent() && choice == Choice.TENSE && !sort.equals("weekday")) {
            return toldOf(inYear, setting.told().get());
        }
        if (setting.today().isEmpty()) {
            return Optional.of(open(sort, slots));
        }
        Optional<CalendarUnit> placed = switch (sort) {
            case "weekday" -> Optional.of(Placing.weekday(slots.number("weekday"), choice, setting));
            // Results are told of before and after their quarter is over, whatever the tense.
            case "quarter", "half" ->
                choice == Choice.TENSE
                        ? Placing.nearest(inYear, setting.today().get(), Direction.OPEN)
                        : Placing.place(inYear, choice, setting);
            default -> Placing.place(inYear, choice, setting);
        };
        return placed.map(unit -> Meaning.of(unit, setting.used()));
    }

    /** "Thursday of next week": that of the week within. */
    static Optional<Meaning> weekdayOf(Slots slots, Setting setting) {
        return TimexRule.reckon(slots.items().get(0), setting)
                .flatMap(inner -> inner.unit()
                        .filter(unit -> unit.granularity() == Granularity.WEEK)
                        .map(week -> Meaning.of(
                                CalendarUnit.day(week.begin().plusDays(slots.number("weekday") - 1L)),
                                inner.anchor())));
    }

    /** "The previous Friday": that before the Friday that was told of, or else before today. */
    static Optional<Meaning> weekdayBefore(Slots slots, Setting setting) {
        int weekday = slots.number("weekday");
        return setting.earlier()
                .filter(earlier -> earlier.unit().granularity() == Granularity.DAY)
                .map(earlier -> Meaning.of(
                        CalendarUnit.day(
                                earlier.unit().begin().with(TemporalAdjusters.previous(DayOfWeek.of(weekday)))),
                        earlier.anchor()))
                .or(() -> named("weekday", Choice.LAST, slots, setting));
    }

    /** "The third quarter of last year". */
    private static Optional<Integer> innerYear(Slots slots, Setting setting) {
        return slots.items().stream()
                .findFirst()
                .flatMap(item -> TimexRule.reckon(item, setting))
                .flatMap(Meaning::unit)
                .map(unit -> unit.begin().getYear());
    }

    private static Meaning open(String sort, Slots slots) {
        return switch (sort) {
            case "weekday" -> Meaning.open("XXXX-WXX-" + slots.get("weekday"), Granularity.DAY);
            case "month" -> Meaning.open("XXXX-%02d".formatted(slots.number("month")), Granularity.MONTH);
            case "season" -> Meaning.open("XXXX-" + slots.get("season"), Granularity.SEASON);
            case "quarter" -> Meaning.open("XXXX-Q" + slots.get("ordinal"), Granularity.QUARTER);
            case "half" -> Meaning.open("XXXX-H" + slots.get("half-ordinal"), Granularity.HALF_YEAR);
            default -> ValueRecipes.open(Granularity.DAY);
        };
    }

    private static Optional<CalendarUnit> inYear(String sort, Slots slots, int year) {
        return switch (sort) {
            case "month" -> unit(year, slots.number("month"), Optional.empty());
            case "season" -> Optional.of(season(slots.get("season"), year));
            case "quarter" ->
                Optional.of(slots.number("ordinal"))
                        .filter(number -> number >= 1 && number <= 4)
                        .map(number -> CalendarUnit.around(Granularity.QUARTER, LocalDate.of(year, number * 3, 1)));
            case "half" ->
                Optional.of(slots.number("half-ordinal"))
                        .filter(number -> number >= 1 && number <= 2)
                        .map(number -> CalendarUnit.around(Granularity.HALF_YEAR, LocalDate.of(year, number * 6, 1)));
            case "holiday" ->
                Optional.of(CalendarUnit.day(
                        Holidays.day(slots.find("holiday").orElseGet(() -> slots.get("holiday-day")), year)));
            default -> Optional.empty();
        };
    }

    private static CalendarUnit season(String name, int year) {
        int month = switch (name) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        return CalendarUnit.around(Granularity.SEASON, LocalDate.of(year, month, 1));
    }

    /** "The week of March 6". */
    static Optional<Meaning> around(Granularity granularity, Slots slots, Setting setting) {
        return TimexRule.reckon(slots.items().get(0), setting)
                .flatMap(inner -> inner.unit()
                        .map(unit -> Meaning.of(CalendarUnit.around(granularity, unit.begin()), inner.anchor())));
    }
}
