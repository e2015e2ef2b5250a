package org.rapporteur.language.event;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.event.EventStatus;

/**
 * How a clause or a noun is put, and by which tokens.
 *
 * @param words in the order in which they were come upon
 */
record Judged(EventStatus status, List<Integer> words) {

    static final Judged PLAIN = new Judged(EventStatus.HAPPENED, List.of());

    Judged {
        words = List.copyOf(words);
    }

    static Judged by(EventStatus status, int word) {
        return new Judged(status, List.of(word));
    }

    /** The same under what stands above it: to plan is not to do, and to deny a plan is to deny the deed. */
    Judged under(Judged above) {
        if (above.status == EventStatus.HAPPENED) {
            return this;
        }
        if (status == EventStatus.HAPPENED) {
            return above;
        }
        List<Integer> both = new ArrayList<>(words);
        both.addAll(above.words);
        return new Judged(together(status, above.status), both);
    }

    private static EventStatus together(EventStatus below, EventStatus above) {
        return switch (above) {
            case DENIED ->
                below == EventStatus.DENIED || below == EventStatus.ALLEGED ? EventStatus.POSSIBLE : EventStatus.DENIED;
            case CONDITIONAL -> EventStatus.CONDITIONAL;
            case POSSIBLE -> below == EventStatus.CONDITIONAL ? below : EventStatus.POSSIBLE;
            case PLANNED, ALLEGED, HAPPENED -> below;
        };
    }
}
