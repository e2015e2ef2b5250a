package org.rapporteur.language.place;

import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceKind;

/** What words say of a place's sort. */
enum Sort {
    /** A first-level part of a state. */
    REGION,
    /** Smaller than that, and no city: the gazetteer has none of them. */
    LOCAL,
    CITY,
    /** A city that something is governed from. */
    CAPITAL,
    /** A river, a mountain, another world: none of the gazetteer's either. */
    NATURE;

    boolean allows(Place place) {
        return switch (this) {
            case REGION -> place.kind() == PlaceKind.REGION || place.kind() == PlaceKind.AREA;
            case CITY, CAPITAL ->
                place.kind() == PlaceKind.CITY
                        || place.kind() == PlaceKind.CAPITAL
                        || place.kind() == PlaceKind.TERRITORY;
            case LOCAL, NATURE -> false;
        };
    }
}
