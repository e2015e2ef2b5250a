package org.rapporteur.core.place;

/** What sort of place. */
public enum PlaceKind {
    /** A state, or what most others treat as one. */
    COUNTRY,
    /** A dependent territory with a country code of its own. */
    TERRITORY,
    /** A first-level part of a state: a federal state, a province, a governorate. */
    REGION,
    /** The city that a state is governed from. */
    CAPITAL,
    /** Any other city, town or village. */
    CITY,
    /** What has a name and no government of its own, within a state or beyond: the Donbas, the Middle East. */
    AREA
}
