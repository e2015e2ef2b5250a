package org.rapporteur.language.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.text.Span;

/** Whom the words of an article mean, as far as its entities say. */
public final class Known {

    private final Map<Span, EntityId> mentions = new HashMap<>();
    private final Function<Span, Optional<EntityId>> namedAt;

    /**
     * By the mentions of the entities, and the names.
     *
     * @param namedAt who is named by words that overlap a span
     */
    public Known(List<Entity> entities, Function<Span, Optional<EntityId>> namedAt) {
        this.namedAt = namedAt;
        for (Entity entity : entities) {
            for (Mention mention : entity.mentions()) {
                mentions.putIfAbsent(mention.span(), entity.id());
            }
        }
    }

    /** Who is named by a name. */
    Optional<EntityId> named(Span name) {
        return namedAt.apply(name);
    }

    /** Who is spoken of by just these words: "she", "the rebels". */
    Optional<EntityId> spokenOf(Span words) {
        return Optional.ofNullable(mentions.get(words));
    }
}
