package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.time.Window;

/**
 * What an article says of something that was announced before.
 *
 * @param fate what words can say: done, moved, cancelled, or overdue where they say that it is missed
 * @param window for what is moved: when it is to be now, where that is said
 */
public record Outcome(Fate fate, Telling telling, Optional<Window> window) {

    /** @throws IllegalArgumentException if it is silence, or there is a new window for what is not moved */
    public Outcome {
        if (fate == Fate.NOT_MENTIONED) {
            throw new IllegalArgumentException("nobody says of a step that it is " + fate);
        }
        if (fate != Fate.MOVED && window.isPresent()) {
            throw new IllegalArgumentException("a new window of a step that is " + fate);
        }
    }
}
