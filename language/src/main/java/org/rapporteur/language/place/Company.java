package org.rapporteur.language.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.Known;

/** The states and regions that an article speaks of beyond doubt, and how much of it is about each. */
final class Company {

    /** So much better known than the next that no article need say which. */
    private static final double BEYOND_DOUBT = 1.5;

    private static final double RENOWN_MIN = 6;
    /** Whoever says it six times is not twice as much at home there as who says it thrice. */
    private static final int TIMES_MAX = 3;

    private static final double SHARE_OF_CITY = 0.5;
    private static final int GAP_IN_LIST = ", and ".length();

    private final Map<String, Double> byCountry = new HashMap<>();
    private final Map<PlaceId, Sighting> regions = new HashMap<>();
    private final Map<String, Sighting> wordsOf = new HashMap<>();
    private double sum;

    Company(List<Sighting> sightings) {
        Map<String, Integer> times = new HashMap<>();
        for (Sighting sighting : sightings) {
            Optional<Place> sure = sure(sighting);
            if (sure.isPresent() && times.merge(sighting.words(), 1, Integer::sum) <= TIMES_MAX) {
                put(sure.get(), sighting);
            }
        }
    }

    private static Optional<Place> sure(Sighting sighting) {
        List<Known> known = sighting.allowed();
        boolean sure = !known.isEmpty()
                && (known.get(0).renown() >= RENOWN_MIN || sighting.sort().isPresent())
                && (known.size() == 1 || known.get(0).renown() - known.get(1).renown() >= BEYOND_DOUBT);
        return sure ? Optional.of(known.get(0).place()) : Optional.empty();
    }

    private void put(Place place, Sighting sighting) {
        boolean city = place.kind() == PlaceKind.CITY || place.kind() == PlaceKind.CAPITAL;
        double weight = city ? SHARE_OF_CITY : 1;
        place.country().ifPresent(country -> {
            byCountry.merge(country, weight, Double::sum);
            sum += weight;
            wordsOf.putIfAbsent(country, sighting);
        });
        if (place.kind() == PlaceKind.REGION) {
            regions.putIfAbsent(place.id(), sighting);
        }
    }

    /** How much of what the article names lies in the state of a place, from 0 to 1; its own words are left out. */
    double share(Place place, Sighting of) {
        Set<String> own = new HashSet<>();
        Optional<Place> sure = sure(of);
        sure.flatMap(Place::country).ifPresent(own::add);
        String country = place.country().orElse("");
        double without = own.contains(country)
                ? Math.max(0, byCountry.getOrDefault(country, 0.0) - 1)
                : byCountry.getOrDefault(country, 0.0);
        return sum == 0 ? 0 : without / sum;
    }

    /** How many of the names right beside it, in a list or not, are those of regions of the state that a region lies in. */
    int fellows(List<Sighting> sightings, int number, Place place) {
        int fellows = 0;
        for (int i = Math.max(0, number - 1); i <= Math.min(sightings.size() - 1, number + 1); i++) {
            boolean near = i != number
                    && gap(sightings.get(i).span(), sightings.get(number).span()) <= GAP_IN_LIST;
            fellows += near
                            && place.kind() == PlaceKind.REGION
                            && sure(sightings.get(i))
                                    .filter(other -> other.kind() == PlaceKind.REGION
                                            && other.country().equals(place.country()))
                                    .isPresent()
                    ? 1
                    : 0;
        }
        return fellows;
    }

    private static int gap(Span one, Span other) {
        return Math.max(one.begin(), other.begin()) - Math.min(one.end(), other.end());
    }

    /** The words that name the region of a place, or else its state. */
    Optional<Sighting> words(Place place) {
        return region(place).or(() -> place.country().map(wordsOf::get));
    }

    /** The words that name the region that a place lies in. */
    Optional<Sighting> region(Place place) {
        return place.region().map(region -> regions.get(region.id()));
    }
}
