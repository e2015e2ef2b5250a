package org.rapporteur.core.statement;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Whom an article says a content is from, as it words it.
 *
 * @param span the words; empty exactly when the source is implied
 */
public record Source(Optional<Span> span, Naming naming) {

    /** A source without words. */
    public static final Source IMPLIED = new Source(Optional.empty(), Naming.IMPLIED);

    /** @throws IllegalArgumentException if an implied source has words, or another has none */
    public Source {
        if (span.isPresent() == (naming == Naming.IMPLIED)) {
            throw new IllegalArgumentException("a source that is %s with words %s".formatted(naming, span));
        }
    }

    public static Source of(Span words, Naming naming) {
        return new Source(Optional.of(words), naming);
    }
}
