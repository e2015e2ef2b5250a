package org.rapporteur.core.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.Span;

/**
 * Words of an article for a place, and which place they mean.
 *
 * @param place empty if it is not known, or in doubt
 * @param candidates where it is in doubt, the likeliest first
 * @param grounds what decided, the heaviest first; none without a place
 * @param relations where the article says that it lies: what stands beside these words, then, of a place that the gazetteer lacks,
 *     what stands beside the same words elsewhere
 */
public record PlaceMention(
        Span span,
        PlaceForm form,
        Optional<Place> place,
        List<Place> candidates,
        List<Ground> grounds,
        List<PlaceRelation> relations,
        Provenance provenance) {

    /** @throws IllegalArgumentException if a known place has candidates, or grounds stand without a place */
    public PlaceMention {
        candidates = List.copyOf(candidates);
        grounds = List.copyOf(grounds);
        relations = List.copyOf(relations);
        boolean fits = place.isPresent() ? candidates.isEmpty() && !grounds.isEmpty() : grounds.isEmpty();
        if (!fits) {
            throw new IllegalArgumentException("place %s with %d candidates and %d grounds"
                    .formatted(place.map(Place::label), candidates.size(), grounds.size()));
        }
    }
}
