package org.rapporteur.core.decision;

import java.util.List;
import org.rapporteur.core.archive.Decision;

/**
 * A decision that a dossier follows.
 *
 * @param names what it is about, by the ids that this dossier has for it, the first first; a rejected one has the id
 *     that it would have
 * @param state what became of its words, the worst of them
 */
public record Applied(Decision decision, SubjectKind subject, List<String> names, AnchorState state) {

    /** @throws IllegalArgumentException if it is about nothing, or its words are not there */
    public Applied {
        names = List.copyOf(names);
        if (names.isEmpty() || !state.stands()) {
            throw new IllegalArgumentException(
                    "decision %s on %s, whose words are %s".formatted(decision.id(), names, state));
        }
    }

    /** For a person: what it was when it was decided; empty if that was not said. */
    public String was() {
        ReadRuling read = ReadRuling.of(decision.ruling());
        Terms said = read.to().isEmpty() ? read.from() : read.from().on(read.to());
        return said.inWords(decision.ruling().subject().selectors());
    }

    /** For a person: what it is now; empty if the decision does not say. */
    public String is() {
        return ReadRuling.of(decision.ruling())
                .to()
                .inWords(decision.ruling().subject().selectors());
    }
}
