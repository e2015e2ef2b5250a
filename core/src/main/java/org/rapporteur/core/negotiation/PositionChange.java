package org.rapporteur.core.negotiation;

import java.util.List;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;

/**
 * What one party was said to hold on one issue, and what it was next said to hold, where the two differ. It
 * says which words changed and nothing about why.
 *
 * @param newWords those of the later words that the earlier ones do not have
 */
public record PositionChange(EntityId party, IssueId issue, Position earlier, Position later, List<Span> newWords) {

    /** @throws IllegalArgumentException if the positions are not the party's on the issue, or do not differ */
    public PositionChange {
        newWords = List.copyOf(newWords);
        for (Position position : List.of(earlier, later)) {
            boolean its = position.holder().party().filter(party::equals).isPresent();
            if (!its || !position.issue().equals(issue)) {
                throw new IllegalArgumentException("not a position of %s on %s".formatted(party, issue));
            }
        }
        if (earlier.stance().equals(later.stance()) && newWords.isEmpty()) {
            throw new IllegalArgumentException("a change of %s on %s that changes nothing".formatted(party, issue));
        }
    }
}
