package org.rapporteur.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.Known;

/**
 * Weighs the places that a name may mean, on the scale of how well known they are: what an article says counts as so many powers
 * of ten of people.
 */
final class Weighing {

    /** A place that is said to lie in a state outweighs a world city of that name. */
    private static final double IN_CONTAINER = 5;

    private static final double NOT_IN_CONTAINER = -3;
    /** "Geneva, Ohio": Ohio the state, whatever village has the name. */
    private static final double HOLDS_NEIGHBOUR = 3;

    private static final double NEAR = 3;
    private static final double COUNTRY = 3;
    private static final double REGION = 1.5;
    private static final double ELSEWHERE = 4;
    private static final double IS_CAPITAL = 3;
    /** "Maine, New York and Vermont": New York the state. */
    private static final double AMONG_REGIONS = 1.5;
    /** A place that is better known than this may be said to lie where the gazetteer does not put it: borders are disputed. */
    private static final double DISPUTED_MIN = 6.5;

    private static final double NEAR_KM = 150;
    private static final double EARTH_KM = 6371;

    /**
     * One candidate with what speaks for it.
     *
     * @param renown what speaks for it without the article
     */
    record Weighed(Place place, double renown, double weight, boolean isInNamedRegion, List<Ground> grounds) {}

    private final List<Sighting> sightings;
    private final List<Link> links;
    private final Company company;
    /** By words, what a container beside them decided somewhere in the article, and where. */
    private final Map<String, Map<PlaceId, Span>> decided = new HashMap<>();

    Weighing(List<Sighting> sightings, List<Link> links) {
        this.sightings = sightings;
        this.links = links;
        this.company = new Company(sightings);
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            List<Weighed> weighed = weigh(i);
            if (!weighed.isEmpty()
                    && weighed.get(0).grounds().stream().anyMatch(ground -> ground.kind() == GroundKind.CONTAINER)) {
                decided.computeIfAbsent(sighting.words(), unseen -> new HashMap<>())
                        .putIfAbsent(weighed.get(0).place().id(), sighting.span());
            }
        }
    }

    /** What a sighting may mean, the heaviest first; nothing if it is said to lie where no place of the name lies. */
    List<Weighed> weigh(int number) {
        return links.stream().anyMatch(link -> link.of() == number && isElsewhere(link))
                ? List.of()
                : candidates(number);
    }

    private List<Weighed> candidates(int number) {
        return sightings.get(number).allowed().stream()
                .map(known -> weigh(number, known))
                .sorted(Comparator.comparingDouble(Weighed::weight)
                        .reversed()
                        .thenComparing(weighed -> weighed.place().id()))
                .toList();
    }

    private Weighed weigh(int number, Known known) {
        Sighting sighting = sightings.get(number);
        Place place = known.place();
        List<Ground> grounds = new ArrayList<>();
        double weight = known.renown();
        boolean besides = false;
        for (Link link : links) {
            double said = link.of() == number ? said(link, place) : link.to() == number ? held(link, place) : 0;
            weight += said;
            besides |= link.of() == number && said != 0;
            if (said > 0) {
                int other = link.of() == number ? link.to() : link.of();
                grounds.add(new Ground(
                        link.of() == number ? GroundKind.CONTAINER : GroundKind.COMPANY,
                        List.of(sightings.get(other).span())));
            }
        }
        sighting.sortWords().ifPresent(words -> grounds.add(new Ground(GroundKind.SORT, List.of(words))));
        if (sighting.sort().equals(Optional.of(Sort.CAPITAL)) && place.kind() == PlaceKind.CAPITAL) {
            weight += IS_CAPITAL;
        }
        weight += AMONG_REGIONS * company.fellows(sightings, number, place);
        Optional<Span> elsewhere = besides || sighting.sort().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(
                        decided.getOrDefault(sighting.words(), Map.of()).get(place.id()));
        if (elsewhere.isPresent()) {
            weight += ELSEWHERE;
            grounds.add(new Ground(GroundKind.ELSEWHERE, List.of(elsewhere.get())));
        }
        double shared = COUNTRY * company.share(place, sighting)
                + (company.region(place).isPresent() ? REGION : 0);
        if (shared > 0) {
            weight += shared;
            company.words(place)
                    .filter(other -> !other.span().equals(sighting.span()))
                    .ifPresent(other -> grounds.add(new Ground(GroundKind.COMPANY, List.of(other.span()))));
        }
        return new Weighed(place, known.renown(), weight, company.region(place).isPresent(), grounds);
    }

    /** What it does for a place that it is said to lie so to another. */
    private double said(Link link, Place place) {
        List<Place> others =
                sightings.get(link.to()).allowed().stream().map(Known::place).toList();
        if (link.kind() == PlaceRelationKind.IN) {
            return canHold(link)
                    ? others.stream().anyMatch(other -> isWide(other) && lies(place, other))
                            ? IN_CONTAINER
                            : NOT_IN_CONTAINER
                    : 0;
        }
        return others.stream().limit(3).anyMatch(other -> isNear(place, other)) ? NEAR : 0;
    }

    /** What it does for a place that another is said to lie in it. */
    private double held(Link link, Place place) {
        boolean holds = link.kind() == PlaceRelationKind.IN
                && isWide(place)
                && sightings.get(link.of()).known().stream().anyMatch(inner -> lies(inner.place(), place));
        return holds ? HOLDS_NEIGHBOUR : 0;
    }

    /** True if what one lies in is a state, a region or an area, as far as is known, that one of the places of its name lies in. */
    boolean canHold(Link link) {
        List<Known> outer = sightings.get(link.to()).allowed();
        List<Known> inner = sightings.get(link.of()).known();
        return outer.stream()
                .anyMatch(other ->
                        isWide(other.place()) && inner.stream().anyMatch(one -> lies(one.place(), other.place())));
    }

    /** "York, Maine", where the gazetteer knows no York in Maine; not in a list. */
    private boolean isElsewhere(Link link) {
        List<Known> outer = sightings.get(link.to()).allowed();
        List<Known> inner = sightings.get(link.of()).allowed();
        boolean region = !outer.isEmpty() && outer.get(0).place().kind() == PlaceKind.REGION;
        boolean city = !inner.isEmpty()
                && inner.get(0).renown() < DISPUTED_MIN
                && inner.stream().noneMatch(one -> isWide(one.place()));
        return link.kind() == PlaceRelationKind.IN && region && city && !link.mayBeList() && !canHold(link);
    }

    static boolean isWide(Place place) {
        return place.kind() != PlaceKind.CITY && place.kind() != PlaceKind.CAPITAL;
    }

    /** Areas are not drawn: what is said to lie in one lies in its state. */
    static boolean lies(Place inner, Place outer) {
        boolean area = outer.kind() == PlaceKind.AREA
                && outer.country().isPresent()
                && outer.country().equals(inner.country());
        return !inner.id().equals(outer.id()) && (area || outer.contains(inner));
    }

    private static boolean isNear(Place one, Place other) {
        return one.coordinates().isPresent()
                && other.coordinates().isPresent()
                && !one.id().equals(other.id())
                && kilometres(one.coordinates().get(), other.coordinates().get()) <= NEAR_KM;
    }

    private static double kilometres(Coordinates one, Coordinates other) {
        double north = Math.toRadians(other.latitude() - one.latitude());
        double east = Math.toRadians(other.longitude() - one.longitude());
        double half = Math.pow(Math.sin(north / 2), 2)
                + Math.cos(Math.toRadians(one.latitude()))
                        * Math.cos(Math.toRadians(other.latitude()))
                        * Math.pow(Math.sin(east / 2), 2);
        return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
    }
}
