package org.rapporteur.core.comparison;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;

/**
 * Something that the articles in hand do not have.
 *
 * @param who whose word it would be, where the articles name somebody
 * @param passages the words that show it, in the articles' order: a refused comment, the outlet that had it first,
 *     the first mention of a side that nobody quotes
 */
public record Silence(Kind kind, Optional<EntityId> who, List<Passage> passages) {

    /** What is missing. */
    public enum Kind {
        /** A side that the articles speak of has no statement in any of them. */
        NOT_HEARD,
        /** Somebody declined to comment. */
        DECLINED,
        /** Somebody was asked and did not answer. */
        UNANSWERED,
        /** The outlet that is said to have had it first. */
        FIRST_SOURCE_NOT_IN_HAND
    }

    /** @throws IllegalArgumentException if no words show it */
    public Silence {
        passages = List.copyOf(passages);
        if (passages.isEmpty()) {
            throw new IllegalArgumentException("a silence that no words show: " + kind);
        }
    }
}
