package org.rapporteur.core.framing;

import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;

/**
 * How many of an article's words are somebody's. What several say together counts for each of them.
 *
 * @param speaker whose; empty for the outlet's own, and where it is open whose they are
 * @param open whether somebody else than the outlet says them, and nobody knows who
 * @param words in quotations, turns and blocks for a speaker
 * @param rendered further words in which the article renders what the speaker said; 0 for the outlet
 */
public record WordShare(ArticleId article, Optional<EntityId> speaker, boolean open, int words, int rendered) {

    /** @throws IllegalArgumentException if there are fewer than none, or a speaker is both known and open */
    public WordShare {
        if (words < 0 || rendered < 0) {
            throw new IllegalArgumentException("%d words, %d rendered".formatted(words, rendered));
        }
        if (open && speaker.isPresent()) {
            throw new IllegalArgumentException("it is open who speaks, or it is " + speaker.get());
        }
    }

    /** Of a speaker, or of the outlet. */
    public WordShare(ArticleId article, Optional<EntityId> speaker, int words, int rendered) {
        this(article, speaker, false, words, rendered);
    }

    /** Of somebody, and nobody knows of whom. */
    public static WordShare open(ArticleId article, int words, int rendered) {
        return new WordShare(article, Optional.empty(), true, words, rendered);
    }
}
