package org.rapporteur.language.encoder;

/** What part a word has in the words for a role; in the order of {@link Encoding#roles}. */
public enum RoleTag {
    OUTSIDE,
    BEGIN,
    INSIDE
}
