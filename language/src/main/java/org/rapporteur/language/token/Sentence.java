package org.rapporteur.language.token;

import org.rapporteur.core.text.Span;

/**
 * A sentence, a headline or any other line that stands for itself. The mark that closes a quotation
 * belongs to the last sentence in it.
 *
 * @param span from its first token to its last, in the source text
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 */
public record Sentence(Span span, int firstToken, int endToken) {

    /** @throws IllegalArgumentException if there is no token in it */
    public Sentence {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("not a sentence: tokens [%d, %d)".formatted(firstToken, endToken));
        }
    }
}
