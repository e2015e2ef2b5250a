package org.rapporteur.core.comparison;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;

/**
 * The first origin of something told, as far as the articles in hand name it. Copies and relays share it.
 *
 * @param entity who it is, where the articles name somebody
 * @param outlet by its name: whose unnamed source, or whose own report; present exactly for those two
 * @param notInHand where an article names the outlet that had it first, and no article of that one is in hand
 * @param articles through which it is known, in their order
 */
public record Root(
        Kind kind,
        Optional<EntityId> entity,
        Optional<String> outlet,
        Optional<Passage> notInHand,
        List<ArticleId> articles) {

    /** What an origin is. */
    public enum Kind {
        /** A person or body, named. */
        ON_RECORD,
        /** A text that speaks for itself. */
        DOCUMENT,
        /** Somebody whose name an outlet keeps back: never the same as another outlet's. */
        UNNAMED,
        /** An outlet that says it itself. */
        OUTLET,
        /** The articles name none, or it is open whom they mean. */
        OPEN
    }

    /** @throws IllegalArgumentException if a part is there that the kind excludes, one is missing, or no article has it */
    public Root {
        articles = List.copyOf(articles);
        boolean named = kind == Kind.ON_RECORD || kind == Kind.DOCUMENT;
        boolean ofAnOutlet = kind == Kind.UNNAMED || kind == Kind.OUTLET;
        if (named && entity.isEmpty() || ofAnOutlet != outlet.isPresent() || articles.isEmpty()) {
            throw new IllegalArgumentException(
                    "no root: %s, entity %s, outlet %s, articles %s".formatted(kind, entity, outlet, articles));
        }
    }
}
