package org.rapporteur.export.json;

/** Lines are no decisions; the message says in which line, what was found and what was wanted. */
public final class UnreadableDecisionsException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableDecisionsException(String message, Throwable cause) {
        super(message, cause);
    }
}
