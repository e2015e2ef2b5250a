package org.rapporteur.core.entity;

/** How a mention speaks of its entity. */
public enum MentionForm {
    /** By a name or a part of one. */
    NAME,
    /** By a common noun: "the minister", "the source". */
    NOMINAL,
    /** By a pronoun. */
    PRONOUN
}
