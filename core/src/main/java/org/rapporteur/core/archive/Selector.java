package org.rapporteur.core.archive;

import org.rapporteur.core.article.Passage;

/**
 * Words that a decision is anchored to, so that it finds its place again in a later reading or
 * revision: where they stood, what they were, and what stood beside them.
 *
 * @param before what stood before them, as much as tells them from the like; may be empty
 * @param after what stood after them
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2.4 and 4.2.5</a>
 */
public record Selector(Passage passage, String words, String before, String after) {

    /** @throws IllegalArgumentException if the words are not as long as the passage */
    public Selector {
        if (words.length() != passage.span().length()) {
            throw new IllegalArgumentException("%d characters cannot stand at %s".formatted(words.length(), passage));
        }
    }
}
