package org.rapporteur.language.token;

import org.rapporteur.core.text.Span;

/**
 * What stands between two line breaks, whether or not an empty line parts them: news texts have one
 * line a paragraph. In a text whose lines are wrapped by hand only empty lines part paragraphs.
 *
 * @param span from its first token to its last, in the source text
 * @param firstToken index of its first token
 * @param endToken index behind its last token
 */
public record Paragraph(Span span, int firstToken, int endToken) {

    /** @throws IllegalArgumentException if there is no token in it */
    public Paragraph {
        if (firstToken < 0 || endToken <= firstToken) {
            throw new IllegalArgumentException("not a paragraph: tokens [%d, %d)".formatted(firstToken, endToken));
        }
    }
}
