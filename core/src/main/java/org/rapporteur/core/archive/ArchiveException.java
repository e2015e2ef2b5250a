package org.rapporteur.core.archive;

/** The archive could not be reached or answered with an error. The input is not to blame. */
public final class ArchiveException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Something failed of itself. */
    public ArchiveException(String message) {
        super(message);
    }

    /** Something failed because of something else. */
    public ArchiveException(String message, Throwable cause) {
        super(message, cause);
    }
}
