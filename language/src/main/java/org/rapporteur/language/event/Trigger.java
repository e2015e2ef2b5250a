package org.rapporteur.language.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.Part;

/**
 * A line of the lexicon: a word that names a happening, and what makes it one.
 *
 * @param lemma of its first word
 * @param particle behind a verb: "down" in "step down"
 * @param kind empty where the words name none: the line keeps others from being taken
 * @param slots by the name of a dependent what part whoever stands there has, see {@link Arguments}
 * @param conditions all of which must hold
 */
record Trigger(
        String lemma,
        Optional<String> particle,
        Optional<EventKind> kind,
        Map<String, Slot> slots,
        List<Condition> conditions) {

    Trigger {
        slots = Map.copyOf(slots);
        conditions = List.copyOf(conditions);
    }

    /**
     * What a dependent is to the happening.
     *
     * @param owner true if it is not the dependent itself but whoever owns, makes or describes it: "Kestria" in
     *     "rejected the Kestrian draft"
     */
    record Slot(Part part, boolean owner) {}
}
