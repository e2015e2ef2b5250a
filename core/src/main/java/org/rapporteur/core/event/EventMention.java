package org.rapporteur.core.event;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;

/**
 * One place in an article where a happening is spoken of.
 *
 * @param trigger the word or words that name it: "met", "the meeting"
 * @param participants in reading order
 * @param place where, as worded: "in Geneva"'s "Geneva"
 * @param time when, as worded
 * @param by in whose words it stands; empty for the outlet's own voice
 */
public record EventMention(
        EventKind kind,
        Span trigger,
        List<Participant> participants,
        Optional<Span> place,
        Optional<Timex> time,
        Standing standing,
        Optional<StatementId> by,
        Provenance provenance) {

    /** @throws IllegalArgumentException if nothing names it */
    public EventMention {
        participants = List.copyOf(participants);
        if (trigger.isEmpty()) {
            throw new IllegalArgumentException("an event without a trigger");
        }
    }

    /** The same at this place, where its own words tell none. */
    public EventMention at(Span where) {
        return place.isPresent()
                ? this
                : new EventMention(kind, trigger, participants, Optional.of(where), time, standing, by, provenance);
    }

    /** The same with these participants in place of its own. */
    public EventMention with(List<Participant> others) {
        return new EventMention(kind, trigger, others, place, time, standing, by, provenance);
    }
}
