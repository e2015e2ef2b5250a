package org.rapporteur.core.event;

import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/**
 * Somebody in a happening, as the article words it.
 *
 * @param entity whom the words mean, where that is known
 */
public record Participant(Part part, Span span, Optional<EntityId> entity) {

    /** @throws IllegalArgumentException if there are no words */
    public Participant {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("a participant without words");
        }
    }
}
