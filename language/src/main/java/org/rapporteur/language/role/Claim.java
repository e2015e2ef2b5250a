package org.rapporteur.language.role;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;

/**
 * Whom a role phrase is said of.
 *
 * @param holders where their names stand; one unless the phrase speaks of several
 * @param status what the sentence says of it besides the phrase's own words: "was the envoy", "resigned as"
 * @param predicate the verb or the noun by which it is said; the phrase's own head where it stands beside the name
 * @param stated true if the sentence says it; false if it only tells by it whom it means, or mentions it in passing
 */
record Claim(List<Span> holders, Optional<RoleStatus> status, int predicate, boolean stated) {

    static final Claim NONE = new Claim(List.of(), Optional.empty(), -1, false);

    Claim {
        holders = List.copyOf(holders);
    }

    static Claim beside(List<Span> holders, RolePhrase phrase) {
        return new Claim(holders, Optional.empty(), phrase.head(), false);
    }

    boolean isEmpty() {
        return holders.isEmpty();
    }
}
