package org.rapporteur.web.page.decision;

import java.util.List;

/**
 * A decision as a page shows it.
 *
 * @param id sixteen digits
 * @param what in words: {@code amended a statement}
 * @param on the words that it is on, and where they are shown; an empty address if nowhere
 */
public record DecisionShown(String id, long number, String what, On on, Said said, Standing standing) {

    /** What it is on. */
    public record On(String words, String href) {}

    /**
     * Who, when, from what, to what, why.
     *
     * @param was may be empty
     * @param is may be empty
     * @param reason may be empty
     */
    public record Said(String who, String when, String was, String is, String reason) {}

    /**
     * Whether it counts.
     *
     * @param state what became of its words: {@code same}, {@code moved}, {@code changed}, {@code gone}
     * @param words those that are others now, or not there
     * @param undone by whom and when; empty if it holds
     * @param unfollowed why the record does not follow it; empty if it does
     */
    public record Standing(String state, List<AnchorShown> words, String undone, String unfollowed) {
        public Standing {
            words = List.copyOf(words);
        }

        public boolean holds() {
            return undone.isEmpty();
        }
    }

    public String href() {
        return "/decisions/" + id;
    }

    /** What the button that undoes it says. */
    public String undoLabel() {
        return what.startsWith("undid") ? "Have it back" : "Undo";
    }
}
