package org.rapporteur.core.story;

import org.rapporteur.core.text.Span;

/**
 * A stretch of words that two articles share, but for a few words within.
 *
 * @param first where it stands in the one article
 * @param second where it stands in the other
 * @param words how many words are the same
 * @param quoted whether in one of them or both it is somebody's quoted words alone: two reporters of one speech share these
 *     and copy nothing
 */
public record SharedText(Span first, Span second, int words, boolean quoted) {

    /** @throws IllegalArgumentException if no words are shared, or a place is empty */
    public SharedText {
        if (words < 1 || first.isEmpty() || second.isEmpty()) {
            throw new IllegalArgumentException("%d words shared at %s and %s".formatted(words, first, second));
        }
    }
}
