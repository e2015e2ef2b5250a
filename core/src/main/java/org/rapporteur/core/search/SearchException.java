package org.rapporteur.core.search;

/** The index could not be reached, or answered with an error. What was looked for is not to blame. */
public final class SearchException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SearchException(String message, Throwable cause) {
        super(message, cause);
    }
}
