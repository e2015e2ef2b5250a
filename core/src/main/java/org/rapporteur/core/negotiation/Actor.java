package org.rapporteur.core.negotiation;

import java.util.List;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;

/**
 * Who is to act, as an article words it.
 *
 * @param who whom the words mean, where that is known: several for "both delegations"
 */
public record Actor(Passage words, List<EntityId> who) {

    public Actor {
        who = List.copyOf(who);
    }
}
