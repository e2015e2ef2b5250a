package org.rapporteur.core.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.time.Window;

/**
 * A happening as the articles of a story tell it together: one meeting, one resignation.
 *
 * @param kind of most of its mentions
 * @param mentions in the articles' order, within one by place; their participants are entities of the story
 * @param window when it was: what those that tell it as happened have in common; of what is to come, the last that is told; empty if no
 *     mention tells a time
 * @param roots in order of their first article
 * @param differences where its mentions give one slot two values, the day, the place, a number or whether it is so: those that the comparison of
 *     the articles does not show already, and of each number all figures in one, how many it killed and how many it hurt; in order of the slots
 */
public record Event(
        EventId id,
        EventKind kind,
        List<EventMention> mentions,
        Optional<Window> window,
        List<Root> roots,
        List<Difference> differences) {

    /** In which nothing differs. */
    public Event(EventId id, EventKind kind, List<EventMention> mentions, Optional<Window> window, List<Root> roots) {
        this(id, kind, mentions, window, roots, List.of());
    }

    /** @throws IllegalArgumentException if nothing mentions it, or it goes by another place than its first */
    public Event {
        mentions = List.copyOf(mentions);
        roots = List.copyOf(roots);
        differences = List.copyOf(differences);
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
