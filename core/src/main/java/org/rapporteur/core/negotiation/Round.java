package org.rapporteur.core.negotiation;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventId;

/**
 * One meeting or session of the talks. Its days are those of its event.
 *
 * @param event the talks themselves
 * @param venue the words for where they were or are to be: of those that the articles use the first that names a house, else a town, else what
 *     there is; empty if no article tells
 * @param sides the states and bodies that sat there, in order of their first mention
 * @param attended the persons who took part by any telling, in order of their first mention
 * @param under side meetings and calls of the same days, in order of their first mention
 * @param descriptions the words by which the articles and those whom they quote describe it ("productive"), in the
 *     articles' order, within one by place
 * @param outcomes the clauses that tell what came of it ("ended without a text"), likewise
 */
public record Round(
        EventId event,
        Optional<Passage> venue,
        List<EntityId> sides,
        List<EntityId> attended,
        List<EventId> under,
        List<Telling> descriptions,
        List<Telling> outcomes) {

    /** Of which nothing else is known. */
    public Round(EventId event, List<EventId> under, List<Telling> descriptions) {
        this(event, Optional.empty(), List.of(), List.of(), under, descriptions, List.of());
    }

    /** @throws IllegalArgumentException if it stands under itself, or a side or a person comes twice */
    public Round {
        sides = List.copyOf(sides);
        attended = List.copyOf(attended);
        under = List.copyOf(under);
        descriptions = List.copyOf(descriptions);
        outcomes = List.copyOf(outcomes);
        if (under.contains(event)) {
            throw new IllegalArgumentException("round %s is a side meeting of its own".formatted(event));
        }
        if (sides.stream().distinct().count() < sides.size()
                || attended.stream().distinct().count() < attended.size()) {
            throw new IllegalArgumentException("round %s of %s and %s".formatted(event, sides, attended));
        }
    }
}
