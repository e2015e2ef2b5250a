package org.rapporteur.core.negotiation;

import java.util.List;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventId;

/**
 * One meeting or session of the talks.
 *
 * @param event the talks themselves
 * @param under side meetings and calls of the same days, in order of their first mention
 * @param descriptions the words by which the articles and those whom they quote describe it ("productive"), in the
 *     articles' order, within one by place
 */
public record Round(EventId event, List<EventId> under, List<Telling> descriptions) {

    /** @throws IllegalArgumentException if it stands under itself */
    public Round {
        under = List.copyOf(under);
        descriptions = List.copyOf(descriptions);
        if (under.contains(event)) {
            throw new IllegalArgumentException("round %s is a side meeting of its own".formatted(event));
        }
    }
}
