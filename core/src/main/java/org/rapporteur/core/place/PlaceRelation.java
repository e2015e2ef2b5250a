package org.rapporteur.core.place;

import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Where an article says that a place lies: "just north of Miami".
 *
 * @param words from what says how it lies to the end of the other's name
 * @param other the other's name alone
 * @param place which place the other is; empty if that is not known
 */
public record PlaceRelation(PlaceRelationKind kind, Span words, Span other, Optional<Place> place) {

    /** @throws IllegalArgumentException if the other's name is no part of the words */
    public PlaceRelation {
        if (!words.contains(other)) {
            throw new IllegalArgumentException("%s is no part of %s".formatted(other, words));
        }
    }
}
