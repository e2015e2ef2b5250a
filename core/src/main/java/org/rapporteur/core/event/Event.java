package org.rapporteur.core.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.time.Window;

/**
 * A happening as the articles of a story tell it together: one meeting, one resignation.
 *
 * @param kind of most of its mentions
 * @param mentions in the articles' order, within one by place; their participants are entities of the story
 * @param window when it was or is to be: what all mentions that tell a time have in common; empty if none does
 * @param roots in order of their first article
 */
public record Event(
        EventId id, EventKind kind, List<EventMention> mentions, Optional<Window> window, List<Root> roots) {

    /** @throws IllegalArgumentException if nothing mentions it, or it goes by another place than its first */
    public Event {
        mentions = List.copyOf(mentions);
        roots = List.copyOf(roots);
        if (mentions.isEmpty() || !passage(mentions.get(0)).equals(id.first())) {
            throw new IllegalArgumentException("event %s mentioned at %s".formatted(id, mentions));
        }
    }

    /** Where a mention stands, by its trigger. */
    public static Passage passage(EventMention mention) {
        return new Passage(mention.provenance().article(), mention.trigger());
    }

    /** Whether any mention puts it so. */
    public boolean isTold(EventStatus status) {
        return mentions.stream().anyMatch(mention -> mention.standing().status() == status);
    }
}
