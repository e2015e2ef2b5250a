package org.rapporteur.web.page;

import java.util.List;

/**
 * What a search found.
 *
 * @param in whether statements or articles were looked for
 * @param since only what was published on that day or later; may be empty
 * @param problem why the words are no query; empty if they are
 * @param sum such as {@code 12 statements}; empty if nothing was looked for
 */
public record SearchShown(
        Frame frame,
        String words,
        String in,
        String since,
        String problem,
        String sum,
        List<Found> found,
        List<Frame.Link> pages) {

    /**
     * One of those.
     *
     * @param who the speaker, or the article's label
     * @param where outlet, title and day
     */
    public record Found(String href, String who, List<Piece> words, String where, Frame.Link story) {
        public Found {
            words = List.copyOf(words);
        }
    }

    /** A run of words. */
    public record Piece(String text, boolean marked) {}

    public SearchShown {
        found = List.copyOf(found);
        pages = List.copyOf(pages);
    }

    SearchShown withTakeAway(List<Frame.Link> takeAway) {
        return new SearchShown(frame.withTakeAway(takeAway), words, in, since, problem, sum, found, pages);
    }
}
