package org.rapporteur.language.speaker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/** Who has been spoken of so far in an article, and by which words. For use by one thread. */
final class Company {

    private final List<Place> places = new ArrayList<>();
    private final Map<Integer, Place> byHead = new HashMap<>();

    /**
     * Words that speak of somebody.
     *
     * @param head the token that the others hang on; of several joined the last one's
     * @param figures one, or several taken together
     * @param phrase empty for pronouns
     * @param owner to whom the phrase says that they belong
     */
    record Place(int head, Span span, List<Figure> figures, Optional<Phrase> phrase, Optional<Figure> owner) {

        Place {
            figures = List.copyOf(figures);
        }

        boolean isNounOf(Phrase other) {
            return phrase.filter(own -> own.noun().equals(other.noun()) && own.several() == other.several())
                    .isPresent();
        }
    }

    void add(Place place) {
        places.add(place);
        if (place.figures().size() == 1) {
            byHead.put(place.head(), place);
        } else {
            byHead.putIfAbsent(place.head(), place);
        }
    }

    /** Whom the words spoke of that a token heads. */
    List<Figure> at(int head) {
        Place place = byHead.get(head);
        return place == null ? List.of() : place.figures();
    }

    /** The one whom the words spoke of that a token heads. */
    Optional<Figure> oneAt(int head) {
        List<Figure> figures = at(head);
        return figures.size() == 1 ? Optional.of(figures.get(0)) : Optional.empty();
    }

    /** The latest first. */
    List<Place> latestFirst() {
        List<Place> reversed = new ArrayList<>(places);
        Collections.reverse(reversed);
        return reversed;
    }

    /** The token where somebody was last spoken of; -1 if nowhere. */
    int lastOf(Figure figure) {
        for (int at = places.size() - 1; at >= 0; at--) {
            if (places.get(at).figures().contains(figure)) {
                return places.get(at).head();
            }
        }
        return -1;
    }
}
