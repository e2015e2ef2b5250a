package org.rapporteur.core.framing;

import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;

/**
 * How many of an article's words are somebody's.
 *
 * @param speaker whose; empty for the outlet's own
 * @param words in quotations, turns and blocks for a speaker
 * @param rendered further words in which the article renders what the speaker said; 0 for the outlet
 */
public record WordShare(ArticleId article, Optional<EntityId> speaker, int words, int rendered) {

    /** @throws IllegalArgumentException if there are fewer than none */
    public WordShare {
        if (words < 0 || rendered < 0) {
            throw new IllegalArgumentException("%d words, %d rendered".formatted(words, rendered));
        }
    }
}
