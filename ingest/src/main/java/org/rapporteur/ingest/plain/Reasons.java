package org.rapporteur.ingest.plain;

import java.nio.file.AccessDeniedException;

/** Words for what a file system or a reader refused. */
final class Reasons {
    private Reasons() {}

    static String of(Exception refusal) {
        if (refusal instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = refusal.getMessage();
        return message == null || message.isBlank() ? refusal.getClass().getSimpleName() : message;
    }
}
