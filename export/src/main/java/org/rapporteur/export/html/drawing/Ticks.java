package org.rapporteur.export.html.drawing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Marks days on an axis: every day where there is room, else every other, Mondays, the first of months, of years. */
public final class Ticks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final List<Integer> MONTHS = List.of(1, 3, 6, 12, 24, 60, 120, 600);
    private static final List<Integer> WEEKS = List.of(1, 2);

    private final DayAxis axis;
    private final double room;

    private Ticks(DayAxis axis, double room) {
        this.axis = axis;
        this.room = room;
    }

    /**
     * The ticks of an axis, the first day first.
     *
     * @param room that a tick with its label takes, in units of the drawing
     */
    public static List<Tick> of(DayAxis axis, double room) {
        return new Ticks(axis, room).ticks();
    }

    private List<Tick> ticks() {
        if (axis.day() >= room) {
            return every(axis.first(), day -> day.plusDays(1));
        }
        if (2 * axis.day() >= room) {
            return every(axis.first(), day -> day.plusDays(2));
        }
        for (int weeks : WEEKS) {
            if (7 * weeks * axis.day() >= room) {
                LocalDate monday = axis.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
                return every(monday, day -> day.plusWeeks(weeks));
            }
        }
        return months();
    }

    private List<Tick> months() {
        int step = MONTHS.stream()
                .filter(months -> months * 28 * axis.day() >= room)
                .findFirst()
                .orElse(MONTHS.get(MONTHS.size() - 1));
        LocalDate first = axis.first().withDayOfMonth(1);
        int behind = step >= 12
                ? (first.getMonthValue() - 1) + 12 * Math.floorMod(first.getYear(), step / 12)
                : (first.getMonthValue() - 1) % step;
        return every(first.minusMonths(behind), day -> day.plusMonths(step));
    }

    private List<Tick> every(LocalDate from, UnaryOperator<LocalDate> next) {
        List<Tick> ticks = new ArrayList<>();
        int year = Integer.MIN_VALUE;
        for (LocalDate day = from; !day.isAfter(axis.last()); day = next.apply(day)) {
            if (axis.has(day)) {
                String label = (day.getYear() == year ? DAY : DAY_OF_YEAR).format(day);
                ticks.add(new Tick(day, axis.at(day), label));
                year = day.getYear();
            }
        }
        return List.copyOf(ticks);
    }
}
