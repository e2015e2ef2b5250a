package org.rapporteur.core.place;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A place as the gazetteer knows it.
 *
 * @param name the usual one in English
 * @param country ISO 3166-1 alpha-2 of the state that it is, or lies in by the gazetteer; empty for an area beyond one state
 * @param region the first-level part of the state that it lies in; of cities alone
 * @param coordinates of cities alone
 * @param population 0 if not known
 */
public record Place(
        PlaceId id,
        String name,
        PlaceKind kind,
        Optional<String> country,
        Optional<Place> region,
        Optional<Coordinates> coordinates,
        long population) {

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    /**
     * @throws IllegalArgumentException if it has no name or a negative population, lies in no state though it is no area, its
     *     country is no code, or its region is none or one of another state
     */
    public Place {
        if (name.isBlank() || population < 0) {
            throw new IllegalArgumentException("not a place: '%s' with %d people".formatted(name, population));
        }
        if (country.isEmpty()
                ? kind != PlaceKind.AREA
                : !COUNTRY.matcher(country.get()).matches()) {
            throw new IllegalArgumentException(
                    "%s %s wants the two letters of a country, found %s".formatted(kind, name, country));
        }
        if (region.isPresent()
                && (region.get().kind != PlaceKind.REGION
                        || !region.get().country.equals(country))) {
            throw new IllegalArgumentException("%s lies in no region such as %s".formatted(name, region.get().name));
        }
    }

    /** A state, a region or an area. */
    public static Place wide(PlaceId id, String name, PlaceKind kind, Optional<String> country) {
        return new Place(id, name, kind, country, Optional.empty(), Optional.empty(), 0);
    }

    /** Whether the other lies in this one, or is this one, as far as states, territories and regions go. */
    public boolean contains(Place other) {
        return switch (kind) {
            case COUNTRY, TERRITORY -> country.equals(other.country);
            case REGION ->
                id.equals(other.id)
                        || other.region.map(Place::id).filter(id::equals).isPresent();
            case CAPITAL, CITY, AREA -> id.equals(other.id);
        };
    }

    /** The name with what it lies in: "Paris, Texas, US". */
    public String label() {
        boolean state = kind == PlaceKind.COUNTRY || kind == PlaceKind.TERRITORY;
        return name
                + region.map(Place::name)
                        .filter(other -> !other.equals(name))
                        .map(", "::concat)
                        .orElse("")
                + country.filter(code -> !state).map(", "::concat).orElse("");
    }
}
