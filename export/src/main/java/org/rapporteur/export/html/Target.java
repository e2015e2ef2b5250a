package org.rapporteur.export.html;

/**
 * Something of a brief that a link leads to.
 *
 * @param id its place on whatever page shows it: made of what it is, not of where it stands in a list, so that it is the
 *     same in every run that finds the same
 */
public record Target(Kind kind, String id) {

    /** What it is, by which its page is known. */
    public enum Kind {
        /** An article's text, or words of it; the id begins with {@code article-} or names words in that article. */
        TEXT,
        /** A statement; its id is {@code st-} and the statement's own. */
        STATEMENT,
        /** A speaker; its id is {@code by-} and the entity's own. */
        ENTITY,
        /** An issue, what one party holds on it, or one position. */
        POSITION,
        CHANGE,
        /** An entry on the timeline. */
        TIMELINE,
        ROUND,
        STEP,
        PROPOSAL,
        DIFFERENCE,
        /** What several passages have: the same words or the same fact. */
        SHARED
    }
}
