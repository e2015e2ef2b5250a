package org.rapporteur.core.story;

import java.util.List;
import java.util.Map;
import org.rapporteur.core.article.ArticleId;

/**
 * How the articles hang together before anything that they say is compared.
 *
 * @param stories which articles tell one, in order of each one's first article
 * @param copies in the articles' order
 * @param ownShares how much of each article is its own
 */
public record Coverage(List<Story> stories, List<Copy> copies, Map<ArticleId, OwnShare> ownShares) {

    /** Nobody has looked. */
    public static final Coverage NONE = new Coverage(List.of(), List.of(), Map.of());

    public Coverage {
        stories = List.copyOf(stories);
        copies = List.copyOf(copies);
        ownShares = Map.copyOf(ownShares);
    }
}
