package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * How a party stands to an issue.
 *
 * @param condition the words of the condition: "if the crews come home"
 */
public record Stance(Attitude attitude, Strength strength, Optional<Span> condition) {

    /** @throws IllegalArgumentException if it accepts under a condition and has none, or has one without words */
    public Stance {
        if (attitude == Attitude.ACCEPT_IF && condition.isEmpty()) {
            throw new IllegalArgumentException("accepts under a condition that has no words");
        }
        if (condition.filter(Span::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a condition without words");
        }
    }
}
