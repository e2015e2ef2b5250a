package org.rapporteur.assembly.event;

import java.util.Optional;
import org.rapporteur.core.place.Place;

/**
 * Where an event is said to be.
 *
 * @param words in small letters
 * @param known which place of the world they mean, where that is known
 */
record Where(String words, Optional<Place> known) {

    /** Whether nothing that happens in the one can happen in the other. */
    boolean isApartFrom(Where other) {
        if (known.isPresent() && other.known.isPresent()) {
            return !known.get().contains(other.known.get())
                    && !other.known.get().contains(known.get());
        }
        return !words.contains(other.words) && !other.words.contains(words);
    }
}
