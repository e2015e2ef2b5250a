package org.rapporteur.web.page;

import java.util.List;

/**
 * The revisions of an article, each against the one before it.
 *
 * @param article which stands for it in the story
 * @param steps the newest first; none if there is one revision alone
 */
public record RevisionsShown(Frame frame, Frame.Link article, List<Step> steps) {

    /**
     * From one revision to the next.
     *
     * @param kept when the newer one was
     * @param same how many statements both have
     * @param changes in the order of the newer one, what was taken out at the end
     * @param read whether both were read, so that they can be held against each other
     */
    public record Step(int from, int to, Moment kept, int same, List<Change> changes, boolean read) {
        public Step {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A statement that is different.
     *
     * @param what such as {@code reworded}
     * @param source the words of the newer revision that name it; may be empty
     * @param before those of the older one, where they are others; may be empty
     */
    public record Change(String what, String source, String before, List<Piece> words) {
        public Change {
            words = List.copyOf(words);
        }
    }

    /** A run of words that both have, or one of them. */
    public record Piece(Kind kind, String text) {
        /** Which of the two has it. */
        public enum Kind {
            SAME,
            CUT,
            ADDED
        }
    }

    public RevisionsShown {
        steps = List.copyOf(steps);
    }
}
