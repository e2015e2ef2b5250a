package org.rapporteur.core.place;

/** How one place is said to lie to another. */
public enum PlaceRelationKind {
    IN,
    NEAR,
    OUTSIDE,
    NORTH_OF,
    NORTHEAST_OF,
    EAST_OF,
    SOUTHEAST_OF,
    SOUTH_OF,
    SOUTHWEST_OF,
    WEST_OF,
    NORTHWEST_OF
}
