package org.rapporteur.assembly.negotiation.step;

import java.time.Period;
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
 * @param itself what the clause says where its word of calling off is itself what is done: "will withdraw its guns";
 *     empty where it can only speak of another deed
 */
record Deed(Place place, Mood mood, Content content, When when, Optional<Deed> itself) {

    /**
     * Where it stands.
     *
     * @param article the place of its article among all
     * @param token of the word that names the deed
     * @param span all words of the clause
     * @param word those that name the deed
     * @param doers the words for who acts
     * @param aside whether it only describes a noun: "the council that imposed sanctions"
     */
    record Place(int article, int token, Span span, Span word, List<Span> doers, boolean aside) {

        Place {
            doers = List.copyOf(doers);
        }
    }

    /**
     * What it is compared by.
     *
     * @param deeds families of the word that names it
     * @param named that word, bare and with its particle
     * @param objects families of the words for whom or what it is done to
     * @param words families of the other content words
     * @param places those of them that say where
     * @param subject those of them that only name who acts
     * @param actors whom the words for who acts mean
     * @param entities all that take part, and who says it
     */
    record Content(
            Set<String> deeds,
            Set<String> named,
            Set<String> objects,
            Set<String> words,
            Set<String> places,
            Set<String> subject,
            Set<EntityId> actors,
            Set<EntityId> entities) {

        Content {
            deeds = Set.copyOf(deeds);
            named = Set.copyOf(named);
            objects = Set.copyOf(objects);
            words = Set.copyOf(words);
            places = Set.copyOf(places);
            subject = Set.copyOf(subject);
            actors = Set.copyOf(actors);
            entities = Set.copyOf(entities);
        }

        Content with(Set<String> others) {
            return new Content(others, named, objects, words, places, subject, actors, entities);
        }
    }

    /**
     * The times of a clause.
     *
     * @param window when it is or was to be; of what is moved, when it is to be now
     * @param named all times that its words name
     * @param shift how much later or earlier it is to be now: "by a week"
     * @param old when it was to be: "the vote, which was to be held on Monday"
     * @param anew whether words set it against another time: "now", "instead", "not this weekend"
     */
    record When(
            Optional<Window> window, List<Window> named, Optional<Period> shift, Optional<Window> old, boolean anew) {

        When {
            named = List.copyOf(named);
        }

        static When at(Optional<Window> window, List<Window> named) {
            return new When(window, named, Optional.empty(), Optional.empty(), false);
        }
    }

    Optional<Window> window() {
        return when.window();
    }

    List<Window> named() {
        return when.named();
    }

    Deed with(Optional<Window> other) {
        return new Deed(
                place, mood, content, new When(other, when.named(), Optional.empty(), when.old(), when.anew()), itself);
    }

    Deed with(Content other) {
        return new Deed(place, mood, other, when, itself);
    }

    Deed with(Mood other) {
        return new Deed(place, other, content, when, Optional.empty());
    }

    /** The same with what the clause itself says to be done. */
    Deed under(Optional<Deed> other) {
        return new Deed(place, mood, content, when, other);
    }
}
