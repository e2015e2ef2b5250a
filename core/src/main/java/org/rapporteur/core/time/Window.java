package org.rapporteur.core.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The stretch of time that words allow, on the clock of the article that says them. What happened in a window
 * happened at some moment of it, or throughout it; which of the two, the window does not say.
 *
 * @param from the first moment inside; empty where the words set no beginning
 * @param until the first moment after; empty where they set no end
 */
public record Window(Optional<LocalDateTime> from, Optional<LocalDateTime> until) {

    /** @throws IllegalArgumentException if it is open on both sides, empty, or ends before it begins */
    public Window {
        if (from.isEmpty() && until.isEmpty()) {
            throw new IllegalArgumentException("a window without bounds");
        }
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("a window from %s until %s".formatted(from.get(), until.get()));
        }
    }

    public static Window between(LocalDateTime from, LocalDateTime until) {
        return new Window(Optional.of(from), Optional.of(until));
    }

    /** Whole days, both of them inside. */
    public static Window ofDays(LocalDate first, LocalDate last) {
        return between(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
    }

    public static Window ofDay(LocalDate day) {
        return ofDays(day, day);
    }

    public static Window since(LocalDateTime from) {
        return new Window(Optional.of(from), Optional.empty());
    }

    public static Window before(LocalDateTime until) {
        return new Window(Optional.empty(), Optional.of(until));
    }

    /** The first day that it touches; empty where it has no beginning. */
    public Optional<LocalDate> firstDay() {
        return from.map(LocalDateTime::toLocalDate);
    }

    /** The last day that it touches; empty where it has no end. */
    public Optional<LocalDate> lastDay() {
        return until.map(end -> end.minusNanos(1).toLocalDate());
    }

    /** Whether a moment could lie in both. */
    public boolean overlaps(Window other) {
        return startsBeforeEndOf(other) && other.startsBeforeEndOf(this);
    }

    private boolean startsBeforeEndOf(Window other) {
        return from.isEmpty() || other.until.isEmpty() || from.get().isBefore(other.until.get());
    }
}
