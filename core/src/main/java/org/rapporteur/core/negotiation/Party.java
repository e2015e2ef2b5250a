package org.rapporteur.core.negotiation;

import java.util.List;
import org.rapporteur.core.entity.EntityId;

/**
 * A party to a negotiation, and who stands for it.
 *
 * @param entity the state, body or person that it is
 * @param alsoAs bodies, places and peoples that stand for it: its ministry, its capital, by id
 * @param delegates in the order of the articles that say so
 */
public record Party(EntityId entity, PartyPart part, List<EntityId> alsoAs, List<Delegate> delegates) {

    /** @throws IllegalArgumentException if it stands for itself, or another does so twice */
    public Party {
        alsoAs = List.copyOf(alsoAs);
        delegates = List.copyOf(delegates);
        if (alsoAs.contains(entity) || alsoAs.stream().distinct().count() < alsoAs.size()) {
            throw new IllegalArgumentException("party %s goes also as %s".formatted(entity, alsoAs));
        }
    }
}
