package org.rapporteur.store.folder;

/** A folder is not an archive, or not a whole one; nothing was taken from it. */
public final class UnreadableFolderException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableFolderException(String message) {
        super(message);
    }

    UnreadableFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
