package org.rapporteur.core.statement;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * How surely a content is put forward.
 *
 * @param words the words that say so, in reading order; none for what is plainly asserted
 * @param scopes all words that bear on the cue or stand in the content, in reading order, each with
 *     what it governs; those that bear on no more than a part of the content do not make the kind, and
 *     neither does what the content itself denies
 */
public record Modality(ModalityKind kind, List<Span> words, List<Scope> scopes) {

    public static final Modality ASSERTED = new Modality(ModalityKind.ASSERTED, List.of());

    /** @throws IllegalArgumentException if a kind other than asserted has no words that say so */
    public Modality {
        words = List.copyOf(words);
        scopes = List.copyOf(scopes);
        if (words.isEmpty() != (kind == ModalityKind.ASSERTED)) {
            throw new IllegalArgumentException("modality %s with words %s".formatted(kind, words));
        }
    }

    /** Of which no scopes are known. */
    public Modality(ModalityKind kind, List<Span> words) {
        this(kind, words, List.of());
    }
}
