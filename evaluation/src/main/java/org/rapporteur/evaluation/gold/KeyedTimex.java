package org.rapporteur.evaluation.gold;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * A time expression of invented coverage, as its key has it.
 *
 * @param values those that are right, as TIMEX3 writes them
 * @param from the first of the days meant; empty where it lies nowhere or is open
 * @param until the last of them, likewise
 * @param optional whether a fair reader may leave it out
 */
public record KeyedTimex(
        Span span, List<String> values, Optional<LocalDate> from, Optional<LocalDate> until, boolean optional) {

    public KeyedTimex {
        values = List.copyOf(values);
    }

    /** Whether days are meant that a window could have. */
    public boolean hasDays() {
        return from.isPresent() || until.isPresent();
    }
}
