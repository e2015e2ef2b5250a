package org.rapporteur.export.html;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Words of an article that the page marks.
 *
 * @param id where a link leads; empty if none does
 * @param backs links behind the words to the lines that rest on them
 */
record Mark(Span span, Kind kind, Optional<String> id, List<Back> backs) {

    /** What is marked; in the order in which marks of the same words lie in each other. */
    enum Kind {
        CONTENT("mark", "content"),
        TOLD("span", "told"),
        SOURCE("span", "source"),
        ROLE("span", "role"),
        CUE("span", "cue"),
        PROBLEM("span", "problem");

        private final String element;
        private final String css;

        Kind(String element, String css) {
            this.element = element;
            this.css = css;
        }

        String element() {
            return element;
        }

        String css() {
            return css;
        }
    }

    /** A link from the words to a line. */
    record Back(String href, String shown, String label) {}

    /** The outer before the inner. */
    static final Comparator<Mark> FROM_OUTSIDE = Comparator.comparingInt(
                    (Mark mark) -> mark.span().begin())
            .thenComparing(mark -> mark.span().end(), Comparator.reverseOrder())
            .thenComparing(Mark::kind);

    Mark {
        backs = List.copyOf(backs);
    }
}
