package org.rapporteur.evaluation.key;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.language.gazetteer.PlaceWords;

/**
 * A place as a key of places writes it.
 *
 * @param sort country, region, city, area, or none
 * @param path country code, region and name, as many as the sort has; of an area the name
 * @param isWithin whether a place within it is meant, which the key does not name
 */
public record KeyedPlace(String sort, List<String> path, boolean isWithin) {

    private static final String NONE = "-";
    private static final Set<String> SORTS = Set.of("country", "region", "city", "area", NONE);

    /** @throws IllegalArgumentException if there is no such sort of place */
    public KeyedPlace {
        path = List.copyOf(path);
        if (!SORTS.contains(sort)) {
            throw new IllegalArgumentException("no sort of place: " + sort);
        }
    }

    static KeyedPlace parse(String cell) {
        if (cell.equals(NONE)) {
            return new KeyedPlace(NONE, List.of(), false);
        }
        String bare = cell.startsWith("<") ? cell.substring(1) : cell;
        int colon = Math.max(0, bare.indexOf(':'));
        return new KeyedPlace(
                bare.substring(0, colon), List.of(bare.substring(colon + 1).split("/", -1)), cell.startsWith("<"));
    }

    /** True if the words mean no place of a gazetteer. */
    public boolean isNone() {
        return sort.equals(NONE);
    }

    /** The state's code. */
    public Optional<String> country() {
        return isNone() || sort.equals("area") ? Optional.empty() : Optional.of(path.get(0));
    }

    /** Whether it is this place. */
    public boolean is(Place place) {
        boolean country = place.country().equals(country());
        return switch (sort) {
            case "country" -> country && (place.kind() == PlaceKind.COUNTRY || place.kind() == PlaceKind.TERRITORY);
            case "area" -> place.kind() == PlaceKind.AREA && isCalled(place, path.get(0));
            case "region" -> country && place.kind() == PlaceKind.REGION && isCalled(place, path.get(1));
            case "city" ->
                country
                        && (place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.CAPITAL)
                        && isCalled(place, path.get(2))
                        && (!path.get(0).equals("US") || isInRegion(place));
            default -> false;
        };
    }

    /** Whether a place is this one or lies in it; in a city lies what lies in its region. */
    public boolean holds(Place place) {
        return switch (sort) {
            case "country" -> place.country().equals(country());
            case "region", "city" -> place.country().equals(country()) && (is(place) || isInRegion(place));
            default -> is(place);
        };
    }

    private boolean isInRegion(Place place) {
        return place.kind() == PlaceKind.REGION
                ? isCalled(place, path.get(1))
                : place.region().filter(region -> isCalled(region, path.get(1))).isPresent();
    }

    /** "Guanacaste Province" is called Guanacaste. */
    private static boolean isCalled(Place place, String name) {
        String folded = PlaceWords.folded(place.name());
        String wanted = PlaceWords.folded(name);
        return folded.equals(wanted) || place.kind() == PlaceKind.REGION && folded.startsWith(wanted + " ");
    }
}
