package org.rapporteur.core.negotiation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;

/**
 * A plan or text on the table, in one version. Two counts of its points are two versions, for nobody can tell from
 * outside which of them is right.
 *
 * @param tellings where it is spoken of, in the articles' order, within one by place; each without determiner
 * @param points how many it is said to have
 * @param handlings what was done with it, in the articles' order, within one by place
 * @param descent of which other it comes, where an article says so
 * @param roots of those tellings that say how many points it has; without a count, of all
 */
public record Proposal(
        ProposalId id,
        List<Telling> tellings,
        OptionalInt points,
        List<Handling> handlings,
        Optional<Descent> descent,
        List<Root> roots) {

    /** @throws IllegalArgumentException if nothing speaks of it, it goes by another place, or comes of itself */
    public Proposal {
        tellings = List.copyOf(tellings);
        handlings = List.copyOf(handlings);
        roots = List.copyOf(roots);
        if (tellings.isEmpty() || !tellings.get(0).passage().equals(id.first())) {
            throw new IllegalArgumentException("proposal %s told at %s".formatted(id, tellings));
        }
        if (points.isPresent() && points.getAsInt() < 1) {
            throw new IllegalArgumentException("a proposal of %d points".formatted(points.getAsInt()));
        }
        if (descent.filter(known -> known.parent().equals(id)).isPresent()) {
            throw new IllegalArgumentException("proposal %s comes of itself".formatted(id));
        }
    }
}
