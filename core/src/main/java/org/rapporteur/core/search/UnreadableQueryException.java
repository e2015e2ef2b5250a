package org.rapporteur.core.search;

/** Words that are no query: where they stop being one, what stands there, and what was wanted instead. */
public final class UnreadableQueryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int column;

    UnreadableQueryException(int column, String found, String wanted) {
        super("column %d: found %s, wanted %s".formatted(column, found, wanted));
        this.column = column;
    }

    /** Where it stands, in UTF-16 units, the first of which is 1; one more than the length where more was wanted. */
    public int column() {
        return column;
    }
}
