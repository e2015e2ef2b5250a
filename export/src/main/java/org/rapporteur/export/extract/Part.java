package org.rapporteur.export.extract;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Words beside those of an entry, in the same article: who is named as its source, the words that hedge it.
 *
 * @param name what they are, small letters: {@code source}, {@code cue}, {@code relay}
 * @param agent whom they mean, where that is known
 */
public record Part(String name, List<Span> spans, Optional<Agent> agent) {

    /** @throws IllegalArgumentException if there are no words */
    public Part {
        spans = List.copyOf(spans);
        if (spans.isEmpty()) {
            throw new IllegalArgumentException("a part '%s' without words".formatted(name));
        }
    }

    static Part of(String name, Span span) {
        return new Part(name, List.of(span), Optional.empty());
    }
}
