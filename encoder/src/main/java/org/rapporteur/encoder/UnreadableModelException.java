package org.rapporteur.encoder;

/** The model's files are absent, do not belong together, or cannot be run on this machine. */
public final class UnreadableModelException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnreadableModelException(String message) {
        super(message);
    }

    UnreadableModelException(String message, Throwable cause) {
        super(message, cause);
    }
}
