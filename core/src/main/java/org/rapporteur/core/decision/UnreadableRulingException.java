package org.rapporteur.core.decision;

import org.jspecify.annotations.Nullable;

/** A ruling does not say what it should in the form that it should; the message names place, found and wanted. */
public final class UnreadableRulingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableRulingException(String message) {
        super(message);
    }

    UnreadableRulingException(@Nullable String message, Throwable cause) {
        super(message, cause);
    }
}
