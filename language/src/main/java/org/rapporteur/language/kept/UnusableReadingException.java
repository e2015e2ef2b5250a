package org.rapporteur.language.kept;

/** Bytes that are not the wanted reading: damaged, of another form or version, or of another article. Read the article anew. */
public final class UnusableReadingException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableReadingException(String message) {
        super(message);
    }

    UnusableReadingException(String message, Throwable cause) {
        super(message, cause);
    }
}
