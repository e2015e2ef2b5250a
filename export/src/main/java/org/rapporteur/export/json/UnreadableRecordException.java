package org.rapporteur.export.json;

/** The text is not a record: no JSON, another format or version, or keys that are absent or of another type. */
public final class UnreadableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableRecordException(String message) {
        super(message);
    }

    public UnreadableRecordException(String message, Throwable cause) {
        super(message, cause);
    }
}
