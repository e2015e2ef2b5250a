package org.rapporteur.core.decision;

import org.rapporteur.core.archive.Decision;

/**
 * A decision that a dossier does not follow.
 *
 * @param state what became of its words, the worst of them
 * @param reason a sentence without a full stop
 */
public record NotApplied(Decision decision, AnchorState state, String reason) {

    /** @throws IllegalArgumentException if there is no reason */
    public NotApplied {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("decision %s is not followed without a reason".formatted(decision.id()));
        }
    }
}
