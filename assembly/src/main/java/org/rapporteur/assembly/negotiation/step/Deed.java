package org.rapporteur.assembly.negotiation.step;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/**
 * What one clause, or a noun with what describes it, says to be done.
 *
 * @param mood how it puts it
 * @param window when it is or was to be; of what is moved, when it is to be now
 * @param named all times that its words name
 */
record Deed(Place place, Mood mood, Content content, Optional<Window> window, List<Window> named) {

    Deed {
        named = List.copyOf(named);
    }

    /**
     * Where it stands.
     *
     * @param article the place of its article among all
     * @param token of the word that names the deed
     * @param span all words of the clause
     * @param word those that name the deed
     */
    record Place(int article, int token, Span span, Span word) {}

    /**
     * What it is compared by.
     *
     * @param deeds families of the word that names it
     * @param words families of the other content words
     * @param subject those of them that only name who acts
     * @param actors whom the words for who acts mean
     * @param entities all that take part, and who says it
     * @param doers the words for who acts
     */
    record Content(
            Set<String> deeds,
            Set<String> words,
            Set<String> subject,
            Set<EntityId> actors,
            Set<EntityId> entities,
            List<Span> doers) {

        Content {
            deeds = Set.copyOf(deeds);
            words = Set.copyOf(words);
            subject = Set.copyOf(subject);
            actors = Set.copyOf(actors);
            entities = Set.copyOf(entities);
            doers = List.copyOf(doers);
        }
    }

    Deed with(Optional<Window> other) {
        return new Deed(place, mood, content, other, named);
    }
}
