package org.rapporteur.assembly.event;

import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.place.Place;

/**
 * Where an event is said to be.
 *
 * @param words in small letters, without an article before them
 * @param known which place of the world they mean, where that is known
 * @param site whether it is a house or a square, which may go without its town's name
 * @param named whether it is named, and not only described: "a lakeside monastery"
 * @param beside names in small letters of the places that the articles say it lies in or near
 */
record Where(String words, Optional<Place> known, boolean site, boolean named, Set<String> beside) {

    Where {
        beside = Set.copyOf(beside);
    }

    /** Whether nothing that happens in the one can happen in the other. */
    boolean isApartFrom(Where other) {
        return !isOneWith(other)
                && named
                && other.named
                && (site == other.site || known.isPresent() && other.known.isPresent());
    }

    /** Whether the one is the other, or lies in it. */
    boolean isOneWith(Where other) {
        if (known.isPresent() && other.known.isPresent()) {
            return known.get().contains(other.known.get()) || other.known.get().contains(known.get());
        }
        return words.contains(other.words)
                || other.words.contains(words)
                || beside.contains(other.words)
                || other.beside.contains(words);
    }
}
