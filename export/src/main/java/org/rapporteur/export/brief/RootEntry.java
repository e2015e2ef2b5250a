package org.rapporteur.export.brief;

import java.util.List;
import java.util.Optional;

/**
 * An origin of something told.
 *
 * @param words such as {@code Mira Solen, on the record} or {@code an unnamed source of the Halden Wire}
 * @param notInHand the words that name an outlet which had it first and of which no article is in hand
 * @param articles through which it is known
 */
public record RootEntry(String words, Optional<Slice> notInHand, List<ArticleEntry> articles) {

    public RootEntry {
        articles = List.copyOf(articles);
    }

    /** The words, and with them the outlet that had it first, where that is not in hand. */
    public String sentence() {
        return words
                + notInHand
                        .map(first -> ", first by “" + first.onOneLine() + "”, not in hand")
                        .orElse("");
    }
}
