package org.rapporteur.export.brief;

import java.util.Optional;
import org.rapporteur.core.story.Copy;

/**
 * Two articles that share text.
 *
 * @param words how many words they share
 * @param original which of them the other was taken from
 * @param reason what tells it
 */
public record CopyEntry(
        ArticleEntry first,
        ArticleEntry second,
        Copy.Extent extent,
        int words,
        Optional<ArticleEntry> original,
        Optional<String> reason) {

    /** Such as {@code A3 has all of A1's text, 412 words; A1 had it first: credits “Halden Wire”}. */
    public String sentence() {
        String what = switch (extent) {
            case PAGE -> "%s and %s are two states of one page".formatted(first.label(), second.label());
            case WHOLE -> "%s and %s are the same text but for little".formatted(first.label(), second.label());
            case PART -> "%s and %s share a part of their text".formatted(first.label(), second.label());
        };
        String order =
                original.map(entry -> "; " + entry.label() + " had it first").orElse("; which had it first is open");
        return what + ", " + Heading.counted(words, "word") + order
                + reason.map(words -> " (" + words + ")").orElse("");
    }
}
