package org.rapporteur.export.html.drawing;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be drawn at its days.
 *
 * @param from the first of them; empty where nobody knows when it began
 * @param to the last of them, on it too; empty where nobody knows when it ends
 */
public record Dated(Optional<LocalDate> from, Optional<LocalDate> to, String label) {

    /** @throws IllegalArgumentException if there is no day, or it ends before it begins */
    public Dated {
        LocalDate end =
                to.or(() -> from).orElseThrow(() -> new IllegalArgumentException("no day of '%s'".formatted(label)));
        if (from.filter(end::isBefore).isPresent()) {
            throw new IllegalArgumentException("'%s' from %s to %s".formatted(label, from, to));
        }
    }

    boolean isOverBefore(LocalDate day) {
        return to.filter(day::isAfter).isPresent();
    }

    boolean isToComeBehind(LocalDate day) {
        return from.filter(day::isBefore).isPresent();
    }

    boolean reachesBefore(LocalDate day) {
        return isOverBefore(day) || from.filter(day::isAfter).isPresent();
    }

    boolean reachesBehind(LocalDate day) {
        return isToComeBehind(day) || to.filter(day::isBefore).isPresent();
    }
}
