package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/**
 * When a position was taken, as far as it is told.
 *
 * @param words the time expression that says so; empty where nothing does, and the window is the day of publication
 */
public record PositionTime(Window window, Optional<Span> words) {

    /** @throws IllegalArgumentException if the expression has no words */
    public PositionTime {
        if (words.filter(Span::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a time told without words");
        }
    }

    /** Of which nothing is told but when it was published. */
    public static PositionTime published(Window day) {
        return new PositionTime(day, Optional.empty());
    }
}
