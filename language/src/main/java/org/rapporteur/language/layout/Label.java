package org.rapporteur.language.layout;

import java.util.Set;
import org.rapporteur.core.text.Span;

/**
 * What may be a speaker's label at the beginning of a paragraph.
 *
 * @param contentToken the first token behind it; may be the paragraph's end
 * @param names the words of the name that may stand for the speaker elsewhere
 * @param known whether a word in it is known for a speaker's: Q, THE PRESIDENT, Mr.; false for a Q that
 *     only others like it make one
 * @param score how much it looks like a speaker's by itself
 */
record Label(Span name, Span colon, int contentToken, Shape shape, Set<String> names, boolean known, int score) {

    Label {
        names = Set.copyOf(names);
    }

    /** How a label is set. */
    enum Shape {
        CAPITALS,
        /** Q and A, with a colon, a period or nothing. */
        LETTER,
        NAME
    }
}
