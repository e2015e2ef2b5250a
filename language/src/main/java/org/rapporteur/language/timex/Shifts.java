package org.rapporteur.language.timex;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Window;

/** Times that are so many units away from the day of telling, or from an earlier expression. */
final class Shifts {

    private static final int QUARTERS = 4;

    private Shifts() {}

    /** "Yesterday", "last week", "next year". */
    static Optional<Meaning> shift(TimeUnit unit, int amount, Setting setting) {
        return Optional.of(setting.today()
                .map(day -> Meaning.of(CalendarUnit.around(granularity(unit), unit.move(day, amount)), setting.used()))
                .orElseGet(() -> ValueRecipes.open(granularity(unit))));
    }

    /** "The weekend": the last one that has begun, unless the tense says ahead. */
    static Optional<Meaning> weekend(Setting setting) {
        return Optional.of(setting.today()
                .map(day -> {
                    CalendarUnit running = CalendarUnit.around(Granularity.WEEKEND, day);
                    boolean back = setting.direction() != Direction.FUTURE
                            && running.begin().isAfter(day);
                    return Meaning.of(back ? running.move(-1) : running, setting.used());
                })
                .orElseGet(() -> ValueRecipes.open(Granularity.WEEKEND)));
    }

    private static Granularity granularity(TimeUnit unit) {
        return unit.isClock() ? Granularity.DAY : unit.granularity();
    }

    /** "Two weeks ago", "four years from now": the length within, from the day of telling. */
    static Optional<Meaning> ago(int sign, Slots slots, Setting setting) {
        return length(slots, setting).map(length -> {
            if (length.count().isEmpty()) {
                return some(sign, setting);
            }
            boolean results = length.unit() == TimeUnit.YEAR && length.count().get() == 1 && sign < 0;
            if (results && setting.quarter().isPresent()) {
                return Meaning.of(setting.quarter().get().move(-QUARTERS), setting.used());
            }
            return setting.today()
                    .map(day -> Meaning.of(away(length, sign, day), setting.used())
                            .within(Optional.of(around(length, sign, day))))
                    .orElseGet(() -> ValueRecipes.open(granularity(length.unit())));
        });
    }

    /** "Four years ago": so long ago to the day, give or take half of the unit that it is told in. */
    private static Window around(Length length, int sign, LocalDate day) {
        CalendarUnit value = away(length, sign, day);
        LocalDate middle = length.from(day, sign).orElse(day);
        long half = switch (length.unit()) {
            case SECOND, MINUTE, HOUR, DAY -> 0;
            case WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER, HALF, YEAR, DECADE, CENTURY ->
                ChronoUnit.DAYS.between(value.begin(), value.last()) / 2 + 1;
        };
        return Window.ofDays(middle.minusDays(half), middle.plusDays(half));
    }

    private static CalendarUnit away(Length length, int sign, LocalDate from) {
        LocalDate day = length.from(from, sign).orElse(from);
        boolean months = length.half() && length.unit() == TimeUnit.YEAR;
        if (months) {
            return CalendarUnit.around(Granularity.MONTH, day.plusMonths(6L * sign));
        }
        boolean decade = length.unit() == TimeUnit.DECADE && length.count().equals(Optional.of(1));
        return CalendarUnit.around(decade ? Granularity.YEAR : granularity(length.unit()), day);
    }

    private static Optional<Length> length(Slots slots, Setting setting) {
        return TimexRule.reckon(slots.items().get(0), setting).flatMap(Meaning::length);
    }

    /** "Several years ago": before today, nobody knows how long. */
    private static Meaning some(int sign, Setting setting) {
        Optional<Window> window = setting.today()
                .map(day -> sign > 0
                        ? Window.since(day.atStartOfDay())
                        : Window.before(day.plusDays(1).atStartOfDay()));
        return Meaning.placeless(sign > 0 ? "FUTURE_REF" : "PAST_REF", Granularity.VAGUE)
                .within(window)
                .anchoredAt(setting.used());
    }

    /** "Two days later", "a year earlier": the length within, from the expression before. */
    static Optional<Meaning> by(int sign, Slots slots, Setting setting) {
        return length(slots, setting).map(length -> {
            boolean results = length.unit() == TimeUnit.YEAR && sign < 0;
            if (results && setting.quarter().isPresent() && length.count().equals(Optional.of(1))) {
                return Meaning.of(setting.quarter().get().move(-QUARTERS), setting.used());
            }
            if (length.count().isEmpty()) {
                return setting.earlier().map(earlier -> some(sign, earlier)).orElseGet(() -> some(sign, setting));
            }
            return earlier(granularity(length.unit()), setting)
                    .map(earlier -> Meaning.of(away(length, sign, earlier.unit().begin()), earlier.anchor()))
                    .orElseGet(() -> unplaced(length, sign, setting));
        });
    }

    /** Before something that no expression tells: a year earlier is then a year ago. */
    private static Meaning unplaced(Length length, int sign, Setting setting) {
        return sign < 0 && setting.today().isPresent()
                ? Meaning.of(away(length, sign, setting.today().get()), setting.used())
                : ValueRecipes.open(granularity(length.unit()));
    }

    private static Meaning some(int sign, Earlier earlier) {
        Window window = sign > 0
                ? Window.since(earlier.unit().begin().atStartOfDay())
                : Window.before(earlier.unit().last().plusDays(1).atStartOfDay());
        return Meaning.placeless(sign > 0 ? "FUTURE_REF" : "PAST_REF", Granularity.VAGUE)
                .within(Optional.of(window))
                .anchoredAt(earlier.anchor());
    }

    /** The expression before, if it is no coarser than what is to be reckoned from it. */
    private static Optional<Earlier> earlier(Granularity granularity, Setting setting) {
        return setting.earlier().filter(before -> !before.unit().isCoarserThan(granularity));
    }

    /** "The following day", "the previous year". */
    static Optional<Meaning> after(TimeUnit unit, int amount, Setting setting) {
        Optional<Meaning> hanging = earlier(granularity(unit), setting)
                .map(earlier -> Meaning.of(
                        CalendarUnit.around(
                                granularity(unit), unit.move(earlier.unit().begin(), amount)),
                        earlier.anchor()));
        return hanging.or(() -> unit != TimeUnit.DAY ? shift(unit, amount, setting) : Optional.empty())
                .or(() -> Optional.of(ValueRecipes.open(granularity(unit))));
    }

    /** "That day", "the same year": what the expression before lies in. */
    static Optional<Meaning> same(TimeUnit unit, Setting setting) {
        return Optional.of(earlier(granularity(unit), setting)
                .map(earlier -> Meaning.of(
                        CalendarUnit.around(granularity(unit), earlier.unit().begin()), earlier.anchor()))
                .orElseGet(() -> ValueRecipes.open(granularity(unit))));
    }

    /** "The end of the month": the running one, or in a story of other times that of the expression before. */
    static Optional<Meaning> told(TimeUnit unit, Setting setting) {
        return setting.told().isPresent() ? same(unit, setting) : shift(unit, 0, setting);
    }

    /**
     * "The quarter", "the year-ago quarter", "the 2030 quarter": the one that is told of, or else the last that is over.
     *
     * @param how many quarters away; "year" for the same one in the year that is noted
     */
    static Optional<Meaning> toldQuarter(String how, Slots slots, Setting setting) {
        Optional<CalendarUnit> told = setting.quarter()
                .or(() -> setting.today()
                        .map(day ->
                                CalendarUnit.around(Granularity.QUARTER, day).move(-1)));
        Optional<CalendarUnit> meant = told.map(quarter -> how.equals("year")
                ? quarter.move(
                        QUARTERS * (slots.number("year") - quarter.begin().getYear()))
                : quarter.move(Integer.parseInt(how)));
        Anchor anchor = setting.quarter().isPresent() ? Anchor.NONE : setting.used();
        return Optional.of(meant.map(quarter -> Meaning.of(quarter, anchor))
                .orElseGet(() -> ValueRecipes.open(Granularity.QUARTER)));
    }
}
