package org.rapporteur.core.statement;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * How surely a content is put forward.
 *
 * @param words the words that say so, in reading order; none for what is plainly asserted
 */
public record Modality(ModalityKind kind, List<Span> words) {

    public static final Modality ASSERTED = new Modality(ModalityKind.ASSERTED, List.of());

    /** @throws IllegalArgumentException if a kind other than asserted has no words that say so */
    public Modality {
        words = List.copyOf(words);
        if (words.isEmpty() != (kind == ModalityKind.ASSERTED)) {
            throw new IllegalArgumentException("modality %s with words %s".formatted(kind, words));
        }
    }
}
