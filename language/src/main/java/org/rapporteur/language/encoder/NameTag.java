package org.rapporteur.language.encoder;

/** What part a word has in a name; in the order of {@link Encoding#names}. */
public enum NameTag {
    OUTSIDE,
    PERSON_BEGIN,
    PERSON_INSIDE,
    ORGANISATION_BEGIN,
    ORGANISATION_INSIDE,
    PLACE_BEGIN,
    PLACE_INSIDE,
    /** A nationality, religion or party: "Veldish". */
    GROUP_BEGIN,
    GROUP_INSIDE,
    OTHER_BEGIN,
    OTHER_INSIDE
}
