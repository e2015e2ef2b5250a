package org.rapporteur.export.json;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceRelationKind;

/**
 * The places that the articles of a record name.
 *
 * @param gazetteer the places of the world that they mean or may mean, and the regions that these lie in; by id
 * @param mentions by article, in the articles' order, then by place
 */
public record PublishedPlaces(List<GazetteerPlace> gazetteer, List<PlaceMention> mentions) {

    public PublishedPlaces {
        gazetteer = List.copyOf(gazetteer);
        mentions = List.copyOf(mentions);
    }

    /**
     * A place as the gazetteer knows it.
     *
     * @param country ISO 3166-1 alpha-2
     * @param region the id of the first-level part of a state that it lies in
     * @param latitude in degrees of WGS 84, with longitude; of cities alone
     * @param population of cities alone
     */
    public record GazetteerPlace(
            String id,
            String name,
            PlaceKind kind,
            Optional<String> country,
            Optional<String> region,
            Optional<Double> latitude,
            Optional<Double> longitude,
            Optional<Long> population) {}

    /**
     * Words of an article for a place.
     *
     * @param place the id of the one that they mean
     * @param candidates ids of those that they may mean, the likeliest first; none where there is a place
     * @param confidence from 0 to 1; to be compared only within one finder
     */
    public record PlaceMention(
            String article,
            int begin,
            int end,
            String text,
            PlaceForm form,
            Optional<String> place,
            List<String> candidates,
            List<Ground> grounds,
            List<PlaceRelation> relations,
            String finder,
            double confidence) {
        public PlaceMention {
            candidates = List.copyOf(candidates);
            grounds = List.copyOf(grounds);
            relations = List.copyOf(relations);
        }
    }

    /** What decided that it is this place, and the words that say so. */
    public record Ground(GroundKind kind, List<PublishedRecord.Slice> words) {
        public Ground {
            words = List.copyOf(words);
        }
    }

    /**
     * Where the article says that it lies: "just north of Miami".
     *
     * @param other the other place's name alone
     * @param place the other place's id
     */
    public record PlaceRelation(
            PlaceRelationKind kind,
            String text,
            int begin,
            int end,
            PublishedRecord.Slice other,
            Optional<String> place) {}
}
