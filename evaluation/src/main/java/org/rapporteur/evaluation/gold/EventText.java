package org.rapporteur.evaluation.gold;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * A text with its event mentions.
 *
 * @param events in reading order of their first words
 */
public record EventText(String name, SourceText text, List<GoldEvent> events) {

    public EventText {
        events = List.copyOf(events);
    }

    /**
     * An event mention.
     *
     * @param factuality how the text puts it; {@link Factuality#OPEN} where the annotators left it open
     * @param times expressions for when it happened, without the date of the text
     */
    public record GoldEvent(Span span, Factuality factuality, List<Span> times) {

        public GoldEvent {
            times = List.copyOf(times);
        }
    }

    /** How a text puts an event: what certainty, polarity and time come to. */
    public enum Factuality {
        /** Certain, and not of the future. */
        HAPPENED,
        /** Certain, and of the future. */
        FUTURE,
        /** Possible or probable. */
        UNCERTAIN,
        /** In a condition, or on one. */
        CONDITIONAL,
        /** Said not to be. */
        NEGATED,
        /** Generic, or not annotated. */
        OPEN
    }
}
