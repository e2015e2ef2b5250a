package org.rapporteur.core.negotiation;

import java.util.Optional;

/**
 * What is negotiated.
 *
 * @param parent the wider issue that it is a part of
 * @param name as a reader sees it: "security guarantees"
 */
public record Issue(IssueId id, Optional<IssueId> parent, String name) {

    /** @throws IllegalArgumentException if it has no name, or is a part of itself */
    public Issue {
        if (name.isBlank()) {
            throw new IllegalArgumentException("issue %s has no name".formatted(id));
        }
        parent.filter(id::equals).ifPresent(itself -> {
            throw new IllegalArgumentException("issue %s is a part of itself".formatted(itself));
        });
    }
}
