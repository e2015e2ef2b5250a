package org.rapporteur.core.place;

/** How words speak of a place. */
public enum PlaceForm {
    NAME,
    /** "The Kenyan side". */
    ADJECTIVE,
    /** "Two Kenyans". */
    PEOPLE
}
