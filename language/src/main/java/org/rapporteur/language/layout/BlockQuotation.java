package org.rapporteur.language.layout;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.token.Sentence;

/**
 * Somebody's words set off in paragraphs of their own, without quotation marks.
 *
 * @param announcement the sentence before it
 * @param colon the colon at the announcement's end, if there is one
 * @param content one span for each paragraph
 */
public record BlockQuotation(Sentence announcement, Optional<Span> colon, List<Span> content) {

    /** @throws IllegalArgumentException if there is no content */
    public BlockQuotation {
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a block quotation without content behind " + announcement.span());
        }
    }
}
