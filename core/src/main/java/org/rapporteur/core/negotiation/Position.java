package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/**
 * What a party is said to want, offer, accept or refuse on an issue, at a time, by somebody's word.
 *
 * @param words the words that say so, all of them in one sentence
 * @param window when it was said: that of the statement, or else the day of publication; empty if neither is known
 */
public record Position(
        ArticleId article,
        Holder holder,
        IssueId issue,
        Stance stance,
        Span words,
        Word word,
        Optional<Window> window) {

    /** @throws IllegalArgumentException if there are no words, or its statement is another article's */
    public Position {
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a position without words");
        }
        ArticleId its = article;
        word.statement().filter(id -> !id.article().equals(its)).ifPresent(id -> {
            throw new IllegalArgumentException("a position of article %s by statement %s".formatted(its, id));
        });
    }
}
