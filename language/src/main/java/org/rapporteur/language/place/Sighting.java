package org.rapporteur.language.place;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.gazetteer.Known;

/**
 * Words for a place, and what the gazetteer makes of them alone.
 *
 * @param span without "the", "eastern" and a possessive ending
 * @param words folded; mentions with the same words usually mean one place
 * @param known what they may mean, the best known first
 * @param sort what the words or those beside them say
 * @param sortWords where they say it
 */
record Sighting(
        Span span, PlaceForm form, String words, List<Known> known, Optional<Sort> sort, Optional<Span> sortWords) {

    Sighting {
        known = List.copyOf(known);
    }

    /** Those that the sort allows. */
    List<Known> allowed() {
        return sort.map(said ->
                        known.stream().filter(one -> said.allows(one.place())).toList())
                .orElse(known);
    }
}
