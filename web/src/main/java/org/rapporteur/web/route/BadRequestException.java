package org.rapporteur.web.route;

/** What was asked cannot be understood; the message is for whoever asked. */
public final class BadRequestException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadRequestException(String message) {
        super(message);
    }
}
