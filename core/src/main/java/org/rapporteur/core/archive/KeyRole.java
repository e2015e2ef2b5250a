package org.rapporteur.core.archive;

/** What the bearer of a key may do; each may also do what those before it may. */
public enum KeyRole {
    /** To look, search and take away. */
    READ,
    /** To hand articles in, and to decide. */
    WRITE,
    /** To set the server up. */
    ADMIN
}
