package org.rapporteur.web.route;

/**
 * Who asks.
 *
 * @param name under which decisions are kept
 * @param by what makes us believe it
 */
public record Caller(String name, Role role, By by) {

    /** What somebody is known by. */
    public enum By {
        /** Nothing: nobody is known. */
        NOTHING,
        /** Sitting at this machine, where nobody is asked for a key. */
        MACHINE,
        /** A key, shown with this request. */
        KEY,
        /** A key, shown when a browser signed in. */
        SESSION,
        /** The word of a proxy that is trusted. */
        PROXY
    }

    /** @throws IllegalArgumentException if the name is blank */
    public Caller {
        if (name.isBlank()) {
            throw new IllegalArgumentException("a caller without a name");
        }
    }

    /** Somebody at this machine. */
    public Caller(String name, Role role) {
        this(name, role, By.MACHINE);
    }
}
