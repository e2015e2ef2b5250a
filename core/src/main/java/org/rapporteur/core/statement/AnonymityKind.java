package org.rapporteur.core.statement;

/** How far an article keeps a name back. */
public enum AnonymityKind {
    /** It does not. */
    NONE,
    /** A role is given: "a senior official in the delegation". */
    ROLE,
    /** Only a group: "officials", "people close to the talks". */
    GROUP,
    /** Nothing: "sources", "a source". */
    BARE
}
