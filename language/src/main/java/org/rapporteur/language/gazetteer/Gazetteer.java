package org.rapporteur.language.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.language.token.TabbedLines;

/**
 * The places that a name may mean: those of {@code states.tsv}, and the regions and cities of GeoNames, as
 * {@code training/gazetteer.py} puts them beside this class. Safe for use by many threads.
 *
 * @see <a href="https://www.geonames.org/">GeoNames, CC BY 4.0</a>
 */
public final class Gazetteer {

    private static final Gazetteer SHIPPED = new Gazetteer();

    private static final double RENOWN_OF_STATE = 8;
    private static final double RENOWN_OF_AREA = 7.5;
    /** Of the regions of a state whose outlets name them without their state. */
    private static final double RENOWN_OF_REGION_AT_HOME = 6.8;

    private static final double RENOWN_OF_REGION = 5.2;
    private static final Set<PlaceKind> STATES = Set.of(PlaceKind.COUNTRY, PlaceKind.TERRITORY);
    private static final Set<PlaceKind> CAPITALS = Set.of(PlaceKind.CAPITAL);
    private static final Set<String> AT_HOME = Set.of("US", "GB");
    /** The name of a capital stands for its government, too. */
    private static final double MORE_AS_CAPITAL = 0.7;
    /** Singapore is the state before it is the city. */
    private static final double LESS_BESIDE_STATE = 3;
    /** A region that is called like its state's capital is told from it by a word: "Washington state", "Moscow region". */
    private static final double LESS_BESIDE_CAPITAL = 1.5;

    private static final int PEOPLE_MIN = 1000;
    private static final double RENOWN_OF_NAME = 0.03;
    private static final int NAMES_MAX = 60;
    /** A spelling that is not the usual one is as often another place's. */
    private static final double LESS_BY_OTHER_NAME = 0.5;

    private static final String OWN = "own";
    /** What regions are called besides their name; "New York State" is in the table itself. */
    private static final String SORTS =
            " (?:province|oblast|governorate|region|state|republic|kray|krai|district|prefecture|city|area)$";

    private final SortedLines cities = SortedLines.read(Gazetteer.class, "cities.tsv");
    private final Map<String, Place> regions = new LinkedHashMap<>();
    private final Map<String, List<Place>> regionsByName = new HashMap<>();

    private Gazetteer() {
        for (List<String> cells : TabbedLines.read(Gazetteer.class, "regions.tsv", 4)) {
            String code = cells.get(0) + "." + cells.get(1);
            Place region = Place.wide(
                    new PlaceId("region/" + code), cells.get(2), PlaceKind.REGION, Optional.of(cells.get(0)));
            regions.put(code, region);
            Stream.concat(Stream.of(cells.get(2)), States.list(cells.get(3)))
                    .map(PlaceWords::folded)
                    .flatMap(name -> Stream.of(name, name.replaceFirst(SORTS, "")))
                    .distinct()
                    .forEach(name -> regionsByName
                            .computeIfAbsent(name, unseen -> new ArrayList<>())
                            .add(region));
        }
    }

    /** Loaded when first asked for. */
    public static Gazetteer shipped() {
        return SHIPPED;
    }

    /** Every place that goes by the words, the best known first. */
    public List<Known> find(String words) {
        String key = PlaceWords.folded(words);
        Map<PlaceId, Known> found = new LinkedHashMap<>();
        States.named(words).ifPresent(place -> put(found, new Known(place, renownOf(place))));
        regionsByName.getOrDefault(key, List.of()).forEach(region -> put(found, new Known(region, renownOf(region))));
        for (List<String> cells : cities.find(key)) {
            if (cells.get(0).equals(OWN)) {
                put(found, city(cells));
            } else {
                cities.find(cells.get(2)).stream()
                        .filter(own -> own.get(0).equals(OWN) && own.get(1).equals(cells.get(1)))
                        .map(this::city)
                        .map(known -> new Known(known.place(), known.renown() - LESS_BY_OTHER_NAME))
                        .forEach(known -> put(found, known));
            }
        }
        return found.values().stream()
                .map(known -> lessBesideOthers(known, found))
                .sorted(Comparator.comparingDouble(Known::renown)
                        .reversed()
                        .thenComparing(known -> known.place().id()))
                .toList();
    }

    /** What lies in a state and is called so, in a name or short: "Pa." in US. */
    public Optional<Place> region(String country, String words) {
        return regionsByName.getOrDefault(PlaceWords.folded(words), List.of()).stream()
                .filter(region -> region.country().equals(Optional.of(country)))
                .findFirst();
    }

    private static void put(Map<PlaceId, Known> found, Known known) {
        found.merge(known.place().id(), known, (one, other) -> one.renown() >= other.renown() ? one : other);
    }

    private static Known lessBesideOthers(Known known, Map<PlaceId, Known> found) {
        double less = switch (known.place().kind()) {
            case CITY, CAPITAL -> isBeside(known, found, STATES) ? LESS_BESIDE_STATE : 0;
            case REGION -> isBeside(known, found, CAPITALS) ? LESS_BESIDE_CAPITAL : 0;
            case COUNTRY, TERRITORY, AREA -> 0;
        };
        return new Known(known.place(), known.renown() - less);
    }

    private static boolean isBeside(Known known, Map<PlaceId, Known> found, Set<PlaceKind> kinds) {
        return found.values().stream()
                .map(Known::place)
                .anyMatch(other -> kinds.contains(other.kind())
                        && other.country().equals(known.place().country()));
    }

    private static double renownOf(Place place) {
        return switch (place.kind()) {
            case COUNTRY, TERRITORY -> RENOWN_OF_STATE;
            case AREA -> RENOWN_OF_AREA;
            case REGION, CITY, CAPITAL ->
                place.country().filter(AT_HOME::contains).isPresent() ? RENOWN_OF_REGION_AT_HOME : RENOWN_OF_REGION;
        };
    }

    /** Of the columns behind the key: sort of line, id, name, country, region, latitude, longitude, people, names, seat. */
    private Known city(List<String> cells) {
        long people = Long.parseLong(cells.get(7));
        Place city = new Place(
                new PlaceId("city/" + cells.get(1)),
                cells.get(2),
                cells.get(9).equals("capital") ? PlaceKind.CAPITAL : PlaceKind.CITY,
                Optional.of(cells.get(3)),
                Optional.ofNullable(regions.get(cells.get(3) + "." + cells.get(4))),
                Optional.of(new Coordinates(Double.parseDouble(cells.get(5)), Double.parseDouble(cells.get(6)))),
                people);
        double renown = (city.kind() == PlaceKind.CAPITAL ? MORE_AS_CAPITAL : 0)
                + Math.log10((double) Math.max(people, PEOPLE_MIN))
                + RENOWN_OF_NAME * Math.min(Integer.parseInt(cells.get(8)), NAMES_MAX);
        return new Known(city, renown);
    }
}
