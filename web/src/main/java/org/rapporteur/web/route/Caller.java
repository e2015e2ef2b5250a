package org.rapporteur.web.route;

/**
 * Who asks.
 *
 * @param name under which decisions are kept
 */
public record Caller(String name, Role role) {

    /** @throws IllegalArgumentException if the name is blank */
    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller without a name");
        }
    }
}
