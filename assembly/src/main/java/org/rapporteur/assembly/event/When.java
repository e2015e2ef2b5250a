package org.rapporteur.assembly.event;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.time.Window;

/**
 * When an event is said to be.
 *
 * @param told what its words say; of what is put off, the old day and the new
 * @param hinted a day that its sentence names, though not of it
 * @param allowed when it can have been at most: before the article for what happened, from its day on for what is to
 *     come
 * @param published the day of the article
 * @param firm whether it is told as what happened, and no later than its article
 * @param moving whether its words put it on another day, or call it off
 */
record When(
        List<Window> told,
        Optional<Window> hinted,
        Optional<Window> allowed,
        Optional<LocalDate> published,
        boolean firm,
        boolean moving) {

    private static final long SHORT_HOURS = 48;
    private static final long LONG_HOURS = 40 * 24;
    private static final long THESE_DAYS_MAX = 5;
    private static final long MOVED_DAYS_MAX = 21;

    /** How two tellings of time stand to each other. */
    enum Relation {
        /** Both tell a day, and it is one. */
        SAME_DAY,
        /** Both tell a time, and these overlap. */
        OVERLAP,
        /** They overlap, but the one is so long that this tells nothing. */
        WITHIN,
        /** One day follows on the other. */
        NEXT_DAY,
        /** One of them tells none. */
        OPEN,
        /** They differ, and at least one was but a plan: one if it was moved. */
        PERHAPS_MOVED,
        /** They differ. */
        APART
    }

    When {
        told = List.copyOf(told);
    }

    Relation to(When other) {
        if (told.isEmpty() || other.told.isEmpty()) {
            boolean meet = meet(told, other.allowed)
                    && meet(other.told, allowed)
                    && (!told.isEmpty()
                            || !other.told.isEmpty()
                            || meet(allowed.stream().toList(), other.allowed));
            return meet ? Relation.OPEN : isPlan(other) ? Relation.PERHAPS_MOVED : Relation.APART;
        }
        Optional<Relation> met = overlap(other);
        if (met.isPresent()) {
            return met.get();
        }
        if (isNext(other)) {
            return Relation.NEXT_DAY;
        }
        return isPlan(other) && isNear(other) ? Relation.PERHAPS_MOVED : Relation.APART;
    }

    private Optional<Relation> overlap(When other) {
        Optional<Relation> best = Optional.empty();
        for (Window one : told) {
            for (Window two : other.told) {
                if (one.overlaps(two)) {
                    Relation met = met(one, two);
                    best = Optional.of(best.filter(so -> so.compareTo(met) < 0).orElse(met));
                }
            }
        }
        return best;
    }

    private static Relation met(Window one, Window other) {
        if (isShort(one) && isShort(other)) {
            return Relation.SAME_DAY;
        }
        return isShorter(one, LONG_HOURS) && isShorter(other, LONG_HOURS) ? Relation.OVERLAP : Relation.WITHIN;
    }

    /** What happened before a plan was made is another; what is planned in two ways may be one. */
    boolean isPlan(When other) {
        if (firm && other.firm) {
            return false;
        }
        return firm ? other.precedes(this) : !other.firm || precedes(other);
    }

    /** Whether this was said before the other took place. */
    private boolean precedes(When other) {
        Optional<LocalDate> day = other.told.stream()
                .map(Window::lastDay)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        return published.isEmpty() || day.isEmpty() || !day.get().isBefore(published.get());
    }

    private boolean isNear(When other) {
        return told.stream()
                .anyMatch(one -> other.told.stream().anyMatch(two -> daysBetween(one, two) <= MOVED_DAYS_MAX));
    }

    private boolean isNext(When other) {
        return told.stream()
                .anyMatch(one -> other.told.stream()
                        .anyMatch(two -> isShort(one) && isShort(two) && daysBetween(one, two) <= 1));
    }

    private static long daysBetween(Window one, Window other) {
        Optional<LocalDate> first = one.firstDay();
        Optional<LocalDate> second = other.firstDay();
        return first.isPresent() && second.isPresent()
                ? Math.abs(ChronoUnit.DAYS.between(first.get(), second.get()))
                : Long.MAX_VALUE;
    }

    private static boolean meet(List<Window> windows, Optional<Window> allowed) {
        return windows.isEmpty()
                || allowed.isEmpty()
                || windows.stream().anyMatch(window -> window.overlaps(allowed.get()));
    }

    /** What it tells, of what is moved the day to which. */
    Optional<Window> last() {
        return moving
                ? told.stream().max(Comparator.comparing(window -> window.from().orElse(LocalDateTime.MIN)))
                : told.stream().findFirst();
    }

    /** Whether the day that it tells is one of those about the other's article. */
    boolean isOfTheseDays(When other) {
        return other.published
                .filter(day ->
                        told.stream().anyMatch(window -> daysBetween(window, Window.ofDay(day)) <= THESE_DAYS_MAX))
                .isPresent();
    }

    /** Whether it tells the day, and not only the week. */
    static boolean isShort(Window window) {
        return isShorter(window, SHORT_HOURS);
    }

    private static boolean isShorter(Window window, long hours) {
        Optional<LocalDateTime> from = window.from();
        Optional<LocalDateTime> until = window.until();
        return from.isPresent()
                && until.isPresent()
                && Duration.between(from.get(), until.get()).toHours() <= hours;
    }
}
