package org.rapporteur.web.route;

import java.util.Locale;

/** What a caller may do; each may also do what those before it may. */
public enum Role {
    /** Nothing but to sign in, and to have what the page for that is made of; whoever has no key. */
    NOBODY,
    /** To look, search and take away. */
    READ,
    /** To hand articles in, and to decide. */
    WRITE,
    /** To set the server up: keys, webhooks. */
    ADMIN;

    /** Whether this role may do what needs that one. */
    public boolean covers(Role needed) {
        return compareTo(needed) >= 0;
    }

    /** As a person writes it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
