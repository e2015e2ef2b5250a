package org.rapporteur.core.event;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * How an article puts a happening, and by which words.
 *
 * @param words those that say so, in reading order; none where tense alone says it
 */
public record Standing(EventStatus status, List<Span> words) {

    public static final Standing HAPPENED = new Standing(EventStatus.HAPPENED, List.of());

    public Standing {
        words = List.copyOf(words);
    }
}
