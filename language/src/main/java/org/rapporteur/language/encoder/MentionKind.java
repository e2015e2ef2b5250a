package org.rapporteur.language.encoder;

/** What a mention speaks of; in the order of {@link Encoding#kinds}. */
public enum MentionKind {
    /** The word is the reference word of no mention. */
    NONE,
    PERSON,
    ORGANISATION,
    PLACE,
    EVENT,
    /** A thing that can be touched, a plant or an animal. */
    OBJECT,
    /** What cannot be touched: a plan, a sum, a hope. */
    ABSTRACT,
    TIME
}
