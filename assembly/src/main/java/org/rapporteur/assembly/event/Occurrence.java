package org.rapporteur.assembly.event;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.time.Window;

/**
 * A mention of an event with what it is compared by.
 *
 * @param article the place of its article among all
 * @param definite whether its words take the event for known: "the meeting"
 * @param actors who acts, or all who take part where all do the same
 * @param targets upon whom
 * @param place where its words put it
 * @param words the content words beside it, in dictionary form
 * @param allowed when it can have been at most: before the article for what happened, from its day on for what is to
 *     come
 */
record Occurrence(
        EventMention mention,
        int article,
        boolean definite,
        Set<EntityId> actors,
        Set<EntityId> targets,
        Optional<Where> place,
        Set<String> words,
        Optional<Window> allowed) {

    private static final Set<String> ORDINALS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    Occurrence {
        actors = Set.copyOf(actors);
        targets = Set.copyOf(targets);
        words = Set.copyOf(words);
    }

    /** Everybody in it. */
    Set<EntityId> all() {
        Set<EntityId> all = new HashSet<>(actors);
        all.addAll(targets);
        return all;
    }

    /** Which of several it is called: "second" in "the second round". */
    Optional<String> ordinal() {
        return words.stream().filter(ORDINALS::contains).sorted().findFirst();
    }

    /** When its words say that it was or is to be. */
    Optional<Window> told() {
        return mention.time().flatMap(time -> time.window());
    }
}
