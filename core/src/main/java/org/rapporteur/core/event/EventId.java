package org.rapporteur.core.event;

import org.rapporteur.core.article.Passage;

/** Names an event by the place where the articles first speak of it. */
public record EventId(Passage first) implements Comparable<EventId> {

    @Override
    public int compareTo(EventId other) {
        return first.compareTo(other.first);
    }

    /** Such as {@code 0123456789ab/10-42}. */
    @Override
    public String toString() {
        return first.article() + "/" + first.span().begin() + "-" + first.span().end();
    }
}
