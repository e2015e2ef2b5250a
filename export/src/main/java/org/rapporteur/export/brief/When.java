package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.core.time.Window;

/**
 * When something was or is to be, by days, both of them inside.
 *
 * @param words such as {@code 2031-05-12}, {@code 2031-05} for a whole month, {@code 2031} for a whole year,
 *     {@code 2031-05-12 to 2031-05-14}, {@code 2031-05-12 or 2031-05-14} where the tellings differ, {@code from 2031-05-12 on}, {@code until 2031-05-14}, {@code no day given}
 * @param from the first day; empty where the words set none
 * @param to the last day; likewise
 */
public record When(String words, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final When UNKNOWN = new When("no day given", Optional.empty(), Optional.empty());

    /** As the brief tells a window; {@link #UNKNOWN} without one. */
    public static When of(Optional<Window> window) {
        return window.map(When::of).orElse(UNKNOWN);
    }

    /** Where the tellings name days that have nothing in common: all of them, {@code 2031-05-12 or 2031-05-14}. */
    static When oneOf(List<Window> windows) {
        List<When> apart = windows.stream().map(When::of).toList();
        if (apart.isEmpty()) {
            return UNKNOWN;
        }
        return new When(
                apart.stream().map(When::words).distinct().collect(Collectors.joining(" or ")),
                bound(apart, When::from, BinaryOperator.minBy(Comparator.<LocalDate>naturalOrder())),
                bound(apart, When::to, BinaryOperator.maxBy(Comparator.<LocalDate>naturalOrder())));
    }

    /** Empty where one of them sets none. */
    private static Optional<LocalDate> bound(
            List<When> apart, Function<When, Optional<LocalDate>> side, BinaryOperator<LocalDate> outer) {
        return apart.stream().allMatch(when -> side.apply(when).isPresent())
                ? apart.stream().flatMap(when -> side.apply(when).stream()).reduce(outer)
                : Optional.empty();
    }

    private static When of(Window window) {
        Optional<LocalDate> from = window.firstDay();
        Optional<LocalDate> to = window.lastDay();
        String words = from.isPresent() && to.isPresent()
                ? between(from.get(), to.get())
                : from.map("from %s on"::formatted)
                        .orElseGet(() -> to.map("until %s"::formatted).orElse(UNKNOWN.words));
        return new When(words, from, to);
    }

    private static String between(LocalDate from, LocalDate to) {
        YearMonth month = YearMonth.from(from);
        if (from.equals(to)) {
            return from.toString();
        }
        if (from.getDayOfYear() == 1 && to.equals(from.plusYears(1).minusDays(1))) {
            return String.valueOf(from.getYear());
        }
        return from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())
                ? month.toString()
                : "%s to %s".formatted(from, to);
    }

    /** Whether there is a day at all. */
    public boolean isKnown() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether it is not over before a day; what has no day at all does not reach any. */
    public boolean reaches(LocalDate day) {
        return isKnown() && to.map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether it begins or ends, and the words do not say when it ends or begins. */
    public boolean isOpen() {
        return from.isPresent() != to.isPresent();
    }

    /** The first day that is known, or else the last. */
    Optional<LocalDate> begin() {
        return from.or(() -> to);
    }
}
