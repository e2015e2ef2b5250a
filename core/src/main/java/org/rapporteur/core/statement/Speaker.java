package org.rapporteur.core.statement;

import java.util.List;
import org.rapporteur.core.entity.EntityId;

/**
 * Whom a source comes to: the entities that said it ("both Solen and Varga": two), or, where that is
 * not sure, those who may have, the likeliest first.
 */
public record Speaker(List<EntityId> entities, List<EntityId> candidates) {

    /** Nobody is in sight. */
    public static final Speaker UNKNOWN = new Speaker(List.of(), List.of());

    /** @throws IllegalArgumentException if there are both speakers and candidates */
    public Speaker {
        entities = List.copyOf(entities);
        candidates = List.copyOf(candidates);
        if (!entities.isEmpty() && !candidates.isEmpty()) {
            throw new IllegalArgumentException(
                    "a speaker is resolved or open, not both: %s, %s".formatted(entities, candidates));
        }
    }

    public static Speaker of(EntityId... entities) {
        return new Speaker(List.of(entities), List.of());
    }

    public static Speaker oneOf(List<EntityId> candidates) {
        return new Speaker(List.of(), candidates);
    }

    public boolean isResolved() {
        return !entities.isEmpty();
    }
}
