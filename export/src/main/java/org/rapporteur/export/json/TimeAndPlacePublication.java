package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.TimexMention;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;

/** Turns the times and places that the articles name into their parts of the published record. */
final class TimeAndPlacePublication {

    private final PassagePublication passages;
    private final List<TimexMention> timexes;
    private final Map<ArticleId, List<TimexMention>> timexesByArticle;
    private final List<PlaceMention> places;
    private final Map<ArticleId, List<PlaceMention>> placesByArticle;

    TimeAndPlacePublication(Dossier dossier, PassagePublication passages) {
        this.passages = passages;
        this.timexes = timexes(dossier);
        this.timexesByArticle = timexes.stream().collect(Collectors.groupingBy(TimexMention::article));
        this.places = dossier.account().places();
        this.placesByArticle = places.stream()
                .collect(Collectors.groupingBy(place -> place.provenance().article()));
    }

    /** Those of the account and of its events, each once. */
    private static List<TimexMention> timexes(Dossier dossier) {
        Stream<TimexMention> ofEvents = dossier.events().stream()
                .flatMap(event -> event.mentions().stream())
                .flatMap(mention -> mention.time().stream()
                        .map(timex -> new TimexMention(mention.provenance().article(), timex)));
        Map<ArticleId, Integer> order = new HashMap<>();
        dossier.articles().forEach(article -> order.put(article.id(), order.size()));
        Map<Passage, TimexMention> once = new HashMap<>();
        Stream.concat(dossier.account().timexes().stream(), ofEvents)
                .forEach(timex -> once.putIfAbsent(timex.passage(), timex));
        return once.values().stream()
                .sorted(Comparator.comparing((TimexMention timex) -> order.getOrDefault(timex.article(), order.size()))
                        .thenComparing(timex -> timex.timex().span()))
                .toList();
    }

    List<PublishedTimex> timexes() {
        return each(timexes, mention -> {
            ArticleId article = mention.article();
            Timex timex = mention.timex();
            Span span = timex.span();
            return new PublishedTimex(
                    id(article, span),
                    article.toString(),
                    span.begin(),
                    span.end(),
                    passages.text(article).slice(span),
                    timex.type(),
                    timex.value(),
                    timex.modifier(),
                    timex.granularity(),
                    window(timex.window()),
                    new PublishedTimex.Anchor(
                            timex.anchor().kind(), timex.anchor().words().map(words -> passages.slice(article, words))),
                    timex.rule());
        });
    }

    static String id(ArticleId article, Span span) {
        return article + "/" + span.begin() + "-" + span.end();
    }

    static Optional<PublishedTimex.Window> window(Optional<Window> window) {
        return window.map(known -> new PublishedTimex.Window(
                known.from().map(Object::toString), known.until().map(Object::toString)));
    }

    /** Ids of the time expressions that stand within a passage, in reading order. */
    List<String> within(Passage passage) {
        return timexesByArticle.getOrDefault(passage.article(), List.of()).stream()
                .map(timex -> timex.timex().span())
                .filter(passage.span()::contains)
                .map(span -> id(passage.article(), span))
                .toList();
    }

    /** The id of the first known place that words name, or name in a part of them. */
    Optional<String> placeAt(ArticleId article, Span span) {
        return placesByArticle.getOrDefault(article, List.of()).stream()
                .filter(place -> place.span().overlaps(span))
                .flatMap(place -> place.place().stream())
                .map(place -> place.id().toString())
                .findFirst();
    }

    PublishedPlaces places() {
        return new PublishedPlaces(
                each(List.copyOf(gazetteer()), TimeAndPlacePublication::place), each(places, this::mention));
    }

    private Collection<Place> gazetteer() {
        Map<PlaceId, Place> gazetteer = new TreeMap<>();
        for (PlaceMention mention : places) {
            List<Place> named = new ArrayList<>(mention.candidates());
            mention.place().ifPresent(named::add);
            mention.relations().forEach(relation -> relation.place().ifPresent(named::add));
            named.forEach(place -> {
                gazetteer.put(place.id(), place);
                place.region().ifPresent(region -> gazetteer.putIfAbsent(region.id(), region));
            });
        }
        return gazetteer.values();
    }

    private static PublishedPlaces.GazetteerPlace place(Place place) {
        return new PublishedPlaces.GazetteerPlace(
                place.id().toString(),
                place.name(),
                place.kind(),
                place.country(),
                place.region().map(region -> region.id().toString()),
                place.coordinates().map(Coordinates::latitude),
                place.coordinates().map(Coordinates::longitude),
                place.population() == 0 ? Optional.empty() : Optional.of(place.population()));
    }

    private PublishedPlaces.PlaceMention mention(PlaceMention mention) {
        ArticleId article = mention.provenance().article();
        Span span = mention.span();
        return new PublishedPlaces.PlaceMention(
                article.toString(),
                span.begin(),
                span.end(),
                passages.text(article).slice(span),
                mention.form(),
                mention.place().map(place -> place.id().toString()),
                each(mention.candidates(), place -> place.id().toString()),
                each(
                        mention.grounds(),
                        ground -> new PublishedPlaces.Ground(ground.kind(), passages.slices(article, ground.words()))),
                each(
                        mention.relations(),
                        relation -> new PublishedPlaces.PlaceRelation(
                                relation.kind(),
                                passages.text(article).slice(relation.words()),
                                relation.words().begin(),
                                relation.words().end(),
                                passages.slice(article, relation.other()),
                                relation.place().map(place -> place.id().toString()))),
                mention.provenance().finder(),
                mention.provenance().confidence().value());
    }
}
