package org.rapporteur.core.negotiation;

import java.util.Optional;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.time.Window;

/**
 * What a person says became of something announced, whatever the articles tell.
 *
 * @param window for what is moved: when it is to be now
 * @param words of an article that say so; empty where she has it from elsewhere
 */
public record RuledFate(Fate fate, Optional<Window> window, Optional<Passage> words) {

    /** @throws IllegalArgumentException if there is a new window for what is not moved */
    public RuledFate {
        if (fate != Fate.MOVED && window.isPresent()) {
            throw new IllegalArgumentException("a new window of a step that is " + fate);
        }
    }
}
