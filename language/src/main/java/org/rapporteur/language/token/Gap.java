package org.rapporteur.language.token;

/** What stands between a token and the one before it. */
public enum Gap {
    /** Nothing that shows: the two are glued together. */
    NONE,
    /** White space on the line. */
    SPACE,
    /** One line break. */
    LINE,
    /** An empty line, or the beginning of the text. */
    BLANK_LINE;

    public boolean breaksLine() {
        return this == LINE || this == BLANK_LINE;
    }
}
