package org.rapporteur.core.framing;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Passage;

/**
 * Words in an outlet's own voice that take a side.
 *
 * @param entry the entry of the lexicon that they fall under; present exactly where that is the reason
 * @param beside what other outlets call the same thing, or whom the words are about, in the articles' order
 */
public record LoadedWording(Passage words, Reason reason, Optional<String> entry, List<Passage> beside) {

    /** Why they count. */
    public enum Reason {
        /** The lexicon of loaded words has them. */
        LEXICON,
        /** Other outlets have plainer words for the same thing. */
        CONTRAST,
        /** A clause judges what was told: "a move that has derailed peace". */
        JUDGEMENT
    }

    /** @throws IllegalArgumentException if there is an entry without the lexicon, or none with it */
    public LoadedWording {
        beside = List.copyOf(beside);
        if (entry.isPresent() != (reason == Reason.LEXICON)) {
            throw new IllegalArgumentException("loaded by %s with entry %s".formatted(reason, entry));
        }
    }
}
