package org.rapporteur.assembly.event;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.text.Span;

/**
 * A mention of an event with what it is compared by.
 *
 * @param article the place of its article among all
 * @param manner as what its words put it
 * @param actors who acts, or all who take part where all do the same
 * @param targets upon whom
 * @param place where its words put it
 * @param words the content words beside it, in dictionary form
 */
record Occurrence(
        EventMention mention,
        int article,
        Manner manner,
        Who actors,
        Who targets,
        Optional<Where> place,
        When when,
        Wording words) {

    /**
     * Those who take part.
     *
     * @param entities by name
     * @param parties for whom they stand; of those who are only described where their words tell it
     * @param persons the persons among them, by the party for whom they stand
     */
    record Who(Set<EntityId> entities, Set<String> parties, Map<String, Set<EntityId>> persons) {
        Who {
            entities = Set.copyOf(entities);
            parties = Set.copyOf(parties);
            persons = Map.copyOf(persons);
        }

        boolean isNobody() {
            return entities.isEmpty() && parties.isEmpty();
        }

        Who and(Who other) {
            Set<EntityId> all = new HashSet<>(entities);
            all.addAll(other.entities);
            Set<String> keys = new HashSet<>(parties);
            keys.addAll(other.parties);
            Map<String, Set<EntityId>> both = new HashMap<>(persons);
            other.persons.forEach((party, more) -> both.merge(party, more, (one, two) -> {
                Set<EntityId> joint = new HashSet<>(one);
                joint.addAll(two);
                return joint;
            }));
            return new Who(all, keys, both);
        }
    }

    /** Whether words take an event for known. */
    enum Known {
        /** "A meeting", "met". */
        NO,
        /** "The meeting", "Sunday's meeting". */
        YES,
        /** "This meeting". */
        JUST_NAMED
    }

    /**
     * As what it is put.
     *
     * @param known whether its words take the event for known
     * @param round whether it is talks of whole sides, and no meeting of named persons
     * @param ofOthers whether those who take part are described, and are no delegations: "engineers of both countries"
     * @param partial whether it names only some of those who take part: "also featured"
     * @param form what sort of meeting it is called: "breakfast"
     * @param ordinal which of several it is called: "second" in "the second round"
     * @param part of which it is a part, the word for that: "struck" of "killing" in "shells struck the town, killing six", "flew" of "talks" in
     *     "flew there for talks"
     * @param sentence the number of its sentence in the article
     */
    record Manner(
            Known known,
            boolean round,
            boolean ofOthers,
            boolean partial,
            Optional<String> form,
            Optional<String> ordinal,
            Optional<Span> part,
            int sentence) {}

    /**
     * The words.
     *
     * @param own those of its phrase in dictionary form, without names of who takes part; numbers in figures; and what it is done to, as
     *     worded
     * @param beside names of places in its sentence
     */
    record Wording(Set<String> own, Set<String> beside) {
        Wording {
            own = Set.copyOf(own);
            beside = Set.copyOf(beside);
        }
    }

    boolean definite() {
        return manner.known() != Known.NO;
    }

    /** So near a mention may tell more of what it takes up: "The talks, held in Halden, ...". */
    private static final int NEAR_SENTENCES = 1;

    /** Whether it takes its event for known, and tells neither a time, nor a place, nor people that the other does not. */
    boolean takesUp(Occurrence earlier) {
        boolean tellsMore = !when.told().isEmpty()
                        && earlier.when.to(when) != When.Relation.SAME_DAY
                        && earlier.when.to(when) != When.Relation.OVERLAP
                || place.isPresent()
                        && earlier.place.filter(place.get()::isOneWith).isEmpty();
        boolean near = manner.round && manner.sentence - earlier.manner.sentence <= NEAR_SENTENCES;
        return definite() && (near || !tellsMore);
    }

    EventKind kind() {
        return mention.kind();
    }

    /** Everybody in it. */
    Who all() {
        return actors.and(targets);
    }

    Optional<String> ordinal() {
        return manner.ordinal();
    }

    /** How much of who, when and where it tells. */
    int telling() {
        return all().entities().size()
                + (all().entities().isEmpty() && !all().parties().isEmpty() ? 1 : 0)
                + (when.told().isEmpty() ? 0 : 2)
                + (place.isPresent() ? 1 : 0)
                + (ordinal().isPresent() ? 1 : 0);
    }
}
