package org.rapporteur.assembly.negotiation.party;

import java.util.Optional;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.text.Span;

/**
 * Whom words of an article stand for.
 *
 * @param key the same for all that stand for one side; see {@link Sides}
 * @param party the entity that is the side
 * @param actor the entity that acts for it there
 */
public record Side(String key, Optional<EntityId> party, Optional<EntityId> actor, Span words) {

    public Holder holder() {
        return new Holder(party, actor, words);
    }

    public Side at(Span other) {
        return new Side(key, party, actor, other);
    }
}
