package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/**
 * What a party is said to want, offer, accept or refuse on an issue, at a time, by somebody's word.
 *
 * @param words the words that say so, all of them in one sentence
 * @param time when it was taken: what its sentence tells, or else the day of publication; empty if neither is known
 */
public record Position(
        ArticleId article,
        Holder holder,
        IssueId issue,
        Stance stance,
        Span words,
        Word word,
        Optional<PositionTime> time) {

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

    /** When it was taken; empty if it is not known. */
    public Optional<Window> window() {
        return time.map(PositionTime::window);
    }
}
