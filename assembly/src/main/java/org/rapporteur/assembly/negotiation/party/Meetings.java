package org.rapporteur.assembly.negotiation.party;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.text.Span;

/**
 * Who meets whom. Those who negotiate together are sides, and so are those between whom one's negotiators go; whom a
 * side sees or calls besides is consulted.
 */
final class Meetings {

    private static final Set<EventKind> NEGOTIATING = EnumSet.of(EventKind.TALKS, EventKind.SIGNING);
    /** Who only speaks of a thing with another does not negotiate with him. */
    private static final Pattern DISCUSSING = Pattern.compile("(?i)^(discuss|convers|speak|spoke|consult|exchange)");

    private static final Set<EventKind> SEEING = EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.VISIT);
    private static final Set<EventStatus> REAL = EnumSet.of(EventStatus.HAPPENED, EventStatus.PLANNED);

    /** What is told once may be read wrongly. */
    private static final int TOLD_MIN = 2;

    private final Material material;
    private final Sides sides;
    private final Predicate<EntityId> delegate;
    private final Predicate<String> offices;
    /** How often they are told to negotiate. */
    private final Map<String, Integer> negotiating = new LinkedHashMap<>();

    private final Set<String> seen = new LinkedHashSet<>();

    /**
     * Begins with nobody.
     *
     * @param delegate whether somebody is of a delegation
     * @param offices whether a name is that of an office
     */
    Meetings(Material material, Sides sides, Predicate<EntityId> delegate, Predicate<String> offices) {
        this.material = material;
        this.sides = sides;
        this.delegate = delegate;
        this.offices = offices;
    }

    void take(List<Event> events) {
        for (Event event : events) {
            for (EventMention mention : event.mentions()) {
                if (REAL.contains(mention.standing().status())) {
                    take(mention);
                }
            }
        }
    }

    private void take(EventMention mention) {
        boolean talks = NEGOTIATING.contains(mention.kind())
                && !DISCUSSING.matcher(words(mention, mention.trigger())).find();
        if (!NEGOTIATING.contains(mention.kind()) && !SEEING.contains(mention.kind())) {
            return;
        }
        Map<String, Boolean> there = new LinkedHashMap<>();
        for (Participant participant : mention.participants()) {
            boolean envoy = participant.entity().filter(delegate).isPresent();
            key(mention, participant).ifPresent(key -> there.merge(key, envoy, Boolean::logicalOr));
        }
        boolean sent = there.containsValue(true) && mention.kind() == EventKind.MEETING;
        if (there.size() > 1 && (talks || sent)) {
            int weight = there.containsValue(true) ? TOLD_MIN : 1;
            there.keySet().forEach(key -> negotiating.merge(key, weight, Integer::sum));
        } else if (there.size() > 1) {
            seen.addAll(there.keySet());
        }
    }

    /** The side that a participant is of; only one that the articles have, and no person by himself. */
    private Optional<String> key(EventMention mention, Participant participant) {
        return participant
                .entity()
                .map(sides::keyOf)
                .filter(this::isState)
                .or(() -> sides.keyOfWords(words(mention, participant.span())))
                .filter(this::isState);
    }

    private String words(EventMention mention, Span span) {
        return material.wordingOf(mention.provenance().article())
                .tokens()
                .source()
                .slice(span);
    }

    /** Somebody holds an office of it, so that it is more than a place, and its name is more than an office. */
    private boolean isState(String key) {
        boolean named = sides.entityOf(key)
                .filter(id -> !key.startsWith("person/") && !key.startsWith("anonymous/") && !offices.test(key))
                .isPresent();
        return named
                && (sides.isListed(key)
                        || sides.standingFor(key).stream().anyMatch(entity -> entity.kind() == EntityKind.PERSON));
    }

    /** Those of whom it is told more than once, or whose negotiators meet. */
    Set<String> negotiating() {
        return negotiating.entrySet().stream()
                .filter(told -> told.getValue() >= TOLD_MIN)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those who meet, call or visit one another. */
    Set<String> seen() {
        return seen;
    }
}
