package org.rapporteur.language.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.gazetteer.Gazetteer;
import org.rapporteur.language.mention.Names;
import org.rapporteur.language.place.Weighing.Weighed;

/**
 * Finds which places an article's words mean: by what stands beside a name, by the other places of the article, by how well known
 * the places of the name are. What is in doubt stays open with its candidates; what the gazetteer lacks stays a mention, with
 * where the article says that it lies. Safe for use by many threads.
 */
public final class PlaceFinder {

    private static final String FINDER = "place-rules/1";
    /** The next candidate must be so much lighter: five times fewer people. */
    private static final double MARGIN = 0.7;
    /** A place of fifty thousand people that nothing else in the article speaks for may be anybody's name. */
    private static final double ALONE_MIN = 5;

    private static final Set<String> AT_HOME = Set.of("US", "GB", "IE", "CA", "AU", "NZ");

    private static final int CANDIDATES_MAX = 5;

    private final Gazetteer gazetteer;

    public PlaceFinder() {
        this(Gazetteer.shipped());
    }

    PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** In reading order and apart from each other. */
    public List<PlaceMention> find(ArticleId article, SourceText text, Names names) {
        String characters = text.characters();
        List<Sighting> sightings = new Sightings(gazetteer).find(characters, names.names());
        List<Link> links = new Surroundings().find(characters, sightings);
        Weighing weighing = new Weighing(sightings, links);
        List<List<Weighed>> weighed = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            weighed.add(weighing.weigh(i));
        }
        List<PlaceMention> mentions = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            int number = i;
            String words = sightings.get(i).words();
            Predicate<Link> own = link -> link.of() == number;
            Predicate<Link> elsewhere =
                    link -> !own.test(link) && sightings.get(link.of()).words().equals(words);
            List<PlaceRelation> relations = new ArrayList<>(relations(links, own, sightings, weighed));
            if (weighed.get(i).isEmpty()) {
                relations.addAll(relations(links, elsewhere, sightings, weighed));
            }
            mentions.add(mention(article, sightings.get(i), weighed.get(i), relations));
        }
        return mentions;
    }

    private static List<PlaceRelation> relations(
            List<Link> links, Predicate<Link> wanted, List<Sighting> sightings, List<List<Weighed>> weighed) {
        return links.stream()
                .filter(wanted)
                .map(link -> relation(link, sightings, weighed))
                .flatMap(Optional::stream)
                .toList();
    }

    private static PlaceMention mention(
            ArticleId article, Sighting sighting, List<Weighed> weighed, List<PlaceRelation> relations) {
        Optional<Weighed> best = decided(weighed);
        double lead = weighed.size() < 2
                ? MARGIN
                : weighed.get(0).weight() - weighed.get(1).weight();
        return new PlaceMention(
                sighting.span(),
                sighting.form(),
                best.map(Weighed::place),
                best.isPresent()
                        ? List.of()
                        : weighed.stream()
                                .limit(CANDIDATES_MAX)
                                .map(Weighed::place)
                                .toList(),
                best.map(one -> grounds(one, weighed.size())).orElse(List.of()),
                relations,
                new Provenance(article, FINDER, new Confidence(best.isPresent() ? 1 - Math.pow(10, -lead) / 2 : 0)));
    }

    private static Optional<Weighed> decided(List<Weighed> weighed) {
        if (weighed.isEmpty() || !isLikely(weighed.get(0))) {
            return Optional.empty();
        }
        Weighed best = weighed.get(0);
        boolean alone = weighed.stream()
                .skip(1)
                .filter(next ->
                        !next.place().contains(best.place()) && !best.place().contains(next.place()))
                .allMatch(next -> best.weight() - next.weight() >= MARGIN);
        return alone ? Optional.of(best) : Optional.empty();
    }

    /** That the article names its state says little of a small place where the gazetteer knows every village. */
    private static boolean isLikely(Weighed best) {
        boolean said = best.grounds().stream()
                .anyMatch(ground -> ground.kind() == GroundKind.CONTAINER || ground.kind() == GroundKind.ELSEWHERE);
        boolean company = best.grounds().stream().anyMatch(ground -> ground.kind() == GroundKind.COMPANY);
        boolean home = best.place().country().filter(AT_HOME::contains).isPresent();
        return said || best.renown() >= ALONE_MIN || company && !home || best.isInNamedRegion();
    }

    private static List<Ground> grounds(Weighed best, int candidates) {
        List<Ground> grounds = new ArrayList<>(best.grounds());
        grounds.add(new Ground(candidates == 1 ? GroundKind.ONLY_ONE : GroundKind.BEST_KNOWN, List.of()));
        grounds.sort(Comparator.comparingInt(ground -> order(ground.kind())));
        return grounds;
    }

    private static int order(GroundKind kind) {
        return switch (kind) {
            case CONTAINER -> 0;
            case SORT -> 1;
            case ELSEWHERE -> 2;
            case ONLY_ONE -> 3;
            case COMPANY -> 4;
            case BEST_KNOWN -> 5;
        };
    }

    private static boolean isList(Link link, List<Sighting> sightings) {
        return link.words().length() == sightings.get(link.to()).span().length() + ", ".length();
    }

    /** A list, "Paris, Texas" apart, says of no place that it lies in the next. */
    private static Optional<PlaceRelation> relation(Link link, List<Sighting> sightings, List<List<Weighed>> weighed) {
        Optional<Place> other = decided(weighed.get(link.to())).map(Weighed::place);
        Optional<Place> own = decided(weighed.get(link.of())).map(Weighed::place);
        boolean fits = link.kind() != PlaceRelationKind.IN
                || (weighed.get(link.of()).isEmpty()
                        ? !isList(link, sightings)
                                || other.filter(Weighing::isWide).isPresent()
                        : own.isPresent()
                                && other.filter(wide -> Weighing.lies(own.get(), wide))
                                        .isPresent());
        return fits
                ? Optional.of(new PlaceRelation(
                        link.kind(), link.words(), sightings.get(link.to()).span(), other))
                : Optional.empty();
    }
}
