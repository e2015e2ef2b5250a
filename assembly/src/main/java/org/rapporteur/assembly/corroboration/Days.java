package org.rapporteur.assembly.corroboration;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * A day, month or year that an article names, as the days that may be meant.
 *
 * @param words as the article writes it
 * @param tokens the indexes of the words in the article
 * @param from the first day
 * @param until the last day; belongs to it
 */
record Days(Span words, List<Integer> tokens, LocalDate from, LocalDate until) {

    Days {
        tokens = List.copyOf(tokens);
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("days from %s until %s".formatted(from, until));
        }
    }

    boolean isOneDay() {
        return from.equals(until);
    }

    boolean meets(Days other) {
        return !from.isAfter(other.until) && !other.from.isAfter(until);
    }
}
