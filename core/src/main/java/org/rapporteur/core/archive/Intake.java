package org.rapporteur.core.archive;

/** What became of an input. */
public enum Intake {
    /** It is an article that was not there before. */
    ACCEPTED(true),
    /** It is an article that was there already. */
    SAME(true),
    /** It is a new state of an article that was there. */
    NEW_REVISION(true),
    /** It is an article, with the text of another one. */
    COPY(true),
    /** It is nothing to be read, or was not wanted. */
    SKIPPED(false),
    /** It could not be read. */
    FAILED(false);

    private final boolean kept;

    Intake(boolean kept) {
        this.kept = kept;
    }

    /** Whether there is an article for it. */
    public boolean isKept() {
        return kept;
    }
}
