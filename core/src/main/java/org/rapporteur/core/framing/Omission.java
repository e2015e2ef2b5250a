package org.rapporteur.core.framing;

import org.rapporteur.core.article.ArticleId;

/**
 * A fact of the story that an article leaves out.
 *
 * @param fact its place in the list of the comparison's facts, from 0
 */
public record Omission(ArticleId article, int fact) {

    /** @throws IllegalArgumentException if there is no such place */
    public Omission {
        if (fact < 0) {
            throw new IllegalArgumentException("fact %d".formatted(fact));
        }
    }
}
