package org.rapporteur.assembly.negotiation.position;

import java.util.List;
import org.rapporteur.assembly.negotiation.party.Side;

/**
 * What some sides hold, before it is known on which issue.
 *
 * @param content the words that say what of
 * @param predicate the predicate that a condition would bear on
 */
record Draft(Trigger trigger, List<Side> sides, List<Integer> content, int predicate) {

    Draft {
        sides = List.copyOf(sides);
        content = List.copyOf(content);
    }
}
