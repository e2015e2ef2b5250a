package org.rapporteur.web.api;

/** What was sent is not of its form: where, what was found, and what was wanted instead. */
final class UnreadableBodyException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String pointer;

    /** @param pointer the place, as RFC 6901 has it; empty for the whole */
    UnreadableBodyException(String pointer, String message) {
        super(message);
        this.pointer = pointer;
    }

    String pointer() {
        return pointer;
    }

    /** In one sentence without a full stop. */
    String sentence() {
        return (pointer.isEmpty() ? "" : pointer + ": ") + getMessage();
    }
}
