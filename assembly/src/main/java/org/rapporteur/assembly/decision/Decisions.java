package org.rapporteur.assembly.decision;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.article.ArticleId;

/**
 * What persons decided, and where to look for its words.
 *
 * @param kept in the order in which they were kept; those that undo and those undone among them, and those on other
 *     articles too
 * @param newest of an article the revision that stands for it, where that is in hand and the article is not
 */
public record Decisions(List<Decision> kept, Map<ArticleId, ArticleId> newest) {

    /** Nobody decided anything. */
    public static final Decisions NONE = new Decisions(List.of(), Map.of());

    public Decisions {
        kept = List.copyOf(kept);
        newest = Map.copyOf(newest);
    }

    /** On articles that are in hand as they were. */
    public static Decisions of(List<Decision> kept) {
        return new Decisions(kept, Map.of());
    }
}
