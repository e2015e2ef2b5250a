package org.rapporteur.language.token;

import org.rapporteur.core.text.Span;

/**
 * A word or a sign of a text.
 *
 * @param index from 0, in reading order
 * @param span in the source text; never empty
 * @param form the characters with their case, but without soft hyphens and zero-width characters,
 *     with straight apostrophes, and {@code "} for any double quotation mark
 */
public record Token(int index, Span span, String form) {

    /** @throws IllegalArgumentException if the index is negative, or the span or the form empty */
    public Token {
        if (index < 0 || span.isEmpty() || form.isEmpty()) {
            throw new IllegalArgumentException("not a token: %d, %s, '%s'".formatted(index, span, form));
        }
    }
}
