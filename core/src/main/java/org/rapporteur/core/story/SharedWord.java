package org.rapporteur.core.story;

import org.rapporteur.core.article.Passage;

/**
 * A word that two articles have in common and few others have.
 *
 * @param written as the first of the two writes it where it first stands in its text
 * @param first where it first stands in an article of the one side
 * @param second the same in an article of the other; it may be another form of the word
 */
public record SharedWord(Kind kind, String written, Passage first, Passage second) {

    /** What sort of word it is. */
    public enum Kind {
        /** A part of a name, as far as its capital tells. */
        NAME,
        /** Digits. */
        NUMBER,
        /** Any other rare word. */
        WORD
    }

    /** @throws IllegalArgumentException if nothing is written, or both places are in one article */
    public SharedWord {
        if (written.isBlank() || first.article().equals(second.article())) {
            throw new IllegalArgumentException("no shared word: '%s' at %s and %s".formatted(written, first, second));
        }
    }
}
