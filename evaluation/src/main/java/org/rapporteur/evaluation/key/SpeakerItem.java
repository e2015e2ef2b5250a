package org.rapporteur.evaluation.key;

import java.util.List;
import org.rapporteur.core.text.Span;

/**
 * One source without its speaker's own name, and whom two readers and a third found it to mean.
 *
 * @param source where its words stand, from the first to the last
 * @param kind what sort of words they are
 * @param answer what the article lets a careful reader know
 * @param speakers by {@code answer}: for each speaker where the fullest name first stands; where the
 *     one unnamed speaker is introduced; nothing
 */
public record SpeakerItem(Span source, Kind kind, Answer answer, List<Span> speakers) {

    /** What sort of words a source is. */
    public enum Kind {
        PRONOUN,
        NOMINAL
    }

    /** What the article lets a careful reader know of the one who speaks. */
    public enum Answer {
        /** It names everybody who speaks. */
        NAMED,
        /** It speaks of them, and nowhere by name. */
        UNNAMED,
        /** It does not say who speaks, or nobody in particular does. */
        OPEN
    }

    /** @throws IllegalArgumentException if there are speakers where there can be none, or none where there must be */
    public SpeakerItem {
        speakers = List.copyOf(speakers);
        boolean fits = switch (answer) {
            case NAMED -> !speakers.isEmpty();
            case UNNAMED -> speakers.size() == 1;
            case OPEN -> speakers.isEmpty();
        };
        if (!fits) {
            throw new IllegalArgumentException("%s speakers at %s".formatted(answer, speakers));
        }
    }
}
