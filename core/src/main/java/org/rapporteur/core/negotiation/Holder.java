package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/**
 * Who holds a position.
 *
 * @param party the side that it is a position of; empty where the words name none that the articles know
 * @param actor who acts or speaks for it there: its envoy, its ministry, or the party itself; empty likewise
 * @param words as the article words it: "the Kestrian side", "we"
 */
public record Holder(Optional<EntityId> party, Optional<EntityId> actor, Span words) {

    /** @throws IllegalArgumentException if there are no words */
    public Holder {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a holder without words");
        }
    }
}
