package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;

/**
 * By whose word a position is a party's.
 *
 * @param statement the statement it stands in, or that it is; empty for the outlet's own clause
 * @param hedge words that keep a distance from it: "reportedly", "is said to", "according to one official"; empty
 *     where it is told as it stands
 */
public record Word(WordKind kind, Optional<StatementId> statement, Optional<Span> hedge) {

    /** @throws IllegalArgumentException if the hedge has no words */
    public Word {
        if (hedge.filter(Span::isEmpty).isPresent()) {
            throw new IllegalArgumentException("a hedge without words");
        }
    }

    /** Told as it stands. */
    public Word(WordKind kind, Optional<StatementId> statement) {
        this(kind, statement, Optional.empty());
    }
}
