package org.rapporteur.core.comparison;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * A run of words that two witnesses have in common, or in which they differ.
 *
 * @param fullest where it stands in the fullest witness; empty where the other adds
 * @param here where it stands in the other; empty where that leaves out
 */
public record Edit(Kind kind, Optional<Span> fullest, Optional<Span> here) {

    /** What becomes of the fullest witness's words in another one. */
    public enum Kind {
        /** They stand; signs and letter case set aside. */
        SAME,
        /** They are left out. */
        CUT,
        /** There are none, and the other has some. */
        ADDED,
        /** Others stand for them. */
        REPLACED,
        /** Words in brackets, by which an article shows that they are its own, stand for them or are put in. */
        BRACKETED,
        /** The same word, spelt or contracted otherwise: "it is" and "it's". */
        RESPELT
    }

    /** @throws IllegalArgumentException if a side is there that the kind excludes, or one is missing */
    public Edit {
        boolean fits = switch (kind) {
            case CUT -> fullest.isPresent() && here.isEmpty();
            case ADDED -> fullest.isEmpty() && here.isPresent();
            case BRACKETED -> here.isPresent();
            case SAME, REPLACED, RESPELT -> fullest.isPresent() && here.isPresent();
        };
        if (!fits) {
            throw new IllegalArgumentException("an edit %s from %s to %s".formatted(kind, fullest, here));
        }
    }
}
