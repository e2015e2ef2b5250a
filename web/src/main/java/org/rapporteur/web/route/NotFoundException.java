package org.rapporteur.web.route;

/** What was asked for is not there. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param what for the reader, such as {@code no story 0123456789ab} */
    public NotFoundException(String what) {
        super(what);
    }
}
