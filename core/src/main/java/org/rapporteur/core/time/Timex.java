package org.rapporteur.core.time;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * A time expression of an article.
 *
 * @param span its words, without the preposition before them
 * @param value as TIMEX3 writes it: {@code 2031-05-12}, {@code 2031-W19-WE}, {@code P3D}, {@code PAST_REF}; with
 *     {@code X} for what the article leaves open
 * @param window what it allows; empty for a duration or set without place on the calendar, and where it
 *     would need an anchor that is unknown
 * @param rule the name of the rule that read it
 * @see <a href="https://timeml.github.io/site/publications/timeMLdocs/annguide_1.2.1.pdf">TimeML annotation
 *     guidelines 1.2.1</a>
 */
public record Timex(
        Span span,
        TimexType type,
        String value,
        Optional<TimexModifier> modifier,
        Granularity granularity,
        Optional<Window> window,
        Anchor anchor,
        String rule) {

    /** @throws IllegalArgumentException if it has no words or value, or a window without the anchor that it needs */
    public Timex {
        if (span.isEmpty() || value.isBlank()) {
            throw new IllegalArgumentException("a time expression without words or value: '%s'".formatted(value));
        }
        if (anchor.kind() == AnchorKind.UNKNOWN && window.isPresent()) {
            throw new IllegalArgumentException("a window without a known anchor: '%s'".formatted(value));
        }
    }
}
