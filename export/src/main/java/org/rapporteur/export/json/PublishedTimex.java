package org.rapporteur.export.json;

import java.util.Optional;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.TimexType;

/**
 * A time expression of an article and what it comes to.
 *
 * @param id the article's id, a slash, and begin and end joined by a dash
 * @param value as TIMEX3 writes it
 * @param window null where it has no place on the calendar, or would need an anchor that the article lacks
 * @param rule the name of the rule that read it
 */
public record PublishedTimex(
        String id,
        String article,
        int begin,
        int end,
        String text,
        TimexType type,
        String value,
        Optional<TimexModifier> modifier,
        Granularity granularity,
        Optional<Window> window,
        Anchor anchor,
        String rule) {

    /**
     * A stretch of time by the clock of the article.
     *
     * @param from the first moment inside, as ISO 8601 without an offset; null where it has no beginning
     * @param until the first moment behind it, likewise; null where it has no end
     */
    public record Window(Optional<String> from, Optional<String> until) {}

    /**
     * What an expression is reckoned from.
     *
     * @param words where the article names it
     */
    public record Anchor(AnchorKind kind, Optional<PublishedRecord.Slice> words) {}
}
