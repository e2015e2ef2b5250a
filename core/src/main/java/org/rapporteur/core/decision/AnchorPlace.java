package org.rapporteur.core.decision;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Where the words of a decision are now.
 *
 * @param span the words, or what stands in their place; empty exactly for those that are gone
 */
public record AnchorPlace(AnchorState state, Optional<Span> span) {

    /** No words, and no place. */
    public static final AnchorPlace GONE = new AnchorPlace(AnchorState.GONE, Optional.empty());

    /** @throws IllegalArgumentException if words that are gone have a place, or others have none */
    public AnchorPlace {
        if (span.isPresent() == (state == AnchorState.GONE)) {
            throw new IllegalArgumentException("words that are %s at %s".formatted(state, span));
        }
    }

    static AnchorPlace of(AnchorState state, Span span) {
        return new AnchorPlace(state, Optional.of(span));
    }
}
