package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.time.Window;

/**
 * One place where something is announced for the future.
 *
 * @param telling by whose word; from the first to the last word that announces it
 * @param window when it is to be, where the words say so
 * @param status planned, possible or conditional
 */
public record Announcement(Telling telling, Optional<Window> window, EventStatus status) {

    /** @throws IllegalArgumentException if it is not put as something to come */
    public Announcement {
        if (status != EventStatus.PLANNED && status != EventStatus.POSSIBLE && status != EventStatus.CONDITIONAL) {
            throw new IllegalArgumentException("announced as " + status);
        }
    }
}
