package org.rapporteur.core.place;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * Why words are taken to mean one place.
 *
 * @param words of the article that say so, in reading order; none where the gazetteer alone decided
 */
public record Ground(GroundKind kind, List<Span> words) {

    /** @throws IllegalArgumentException if words are wanted and there are none */
    public Ground {
        words = List.copyOf(words);
        if (words.isEmpty() == kind.hasWords()) {
            throw new IllegalArgumentException("%s with %d words".formatted(kind, words.size()));
        }
    }
}
