package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.rapporteur.core.time.Window;

/**
 * When something was or is to be, by days, both of them inside.
 *
 * @param words such as {@code 2031-05-12}, {@code 2031-05} for a whole month, {@code 2031} for a whole year,
 *     {@code 2031-05-12 to 2031-05-14}, {@code from 2031-05-12 on}, {@code until 2031-05-14}, {@code no day given}
 * @param from the first day; empty where the words set none
 * @param to the last day; likewise
 */
public record When(String words, Optional<LocalDate> from, Optional<LocalDate> to) {

    public static final When UNKNOWN = new When("no day given", Optional.empty(), Optional.empty());

    static When of(Optional<Window> window) {
        return window.map(When::of).orElse(UNKNOWN);
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

    /** Whether it begins or ends, and the words do not say when it ends or begins. */
    public boolean isOpen() {
        return from.isPresent() != to.isPresent();
    }

    /** The first day that is known, or else the last. */
    Optional<LocalDate> begin() {
        return from.or(() -> to);
    }
}
