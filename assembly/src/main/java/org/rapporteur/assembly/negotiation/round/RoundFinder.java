package org.rapporteur.assembly.negotiation.round;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.Sides;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.time.Window;

/**
 * Finds the rounds of the talks among the events of a story: what the articles call talks, or a meeting of two sides.
 * Meetings and calls of the same days with somebody in common stand under their round. Safe for use by many threads.
 */
public final class RoundFinder {

    private static final Set<EventKind> TALKS = EnumSet.of(EventKind.TALKS, EventKind.MEETING);
    private static final Set<EventKind> BESIDE = EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.VISIT);

    /** A meeting that is told so often is one of the talks, even if no article says in one place who took part. */
    private static final int OFTEN = 4;

    private final DescribingWords words = DescribingWords.load();

    /**
     * In order of their days, those without a day last; of the same day in order of the first mention.
     *
     * @param events in order of the first mention
     */
    public List<Round> find(Material material, List<Event> events) {
        Sides sides = new Sides(material.entities());
        Descriptions descriptions = new Descriptions(material, words);
        List<Event> rounds = events.stream()
                .filter(event -> isRound(event, sides))
                .sorted(Comparator.comparing(RoundFinder::begin))
                .toList();
        Set<EventId> ids = new HashSet<>();
        rounds.forEach(round -> ids.add(round.id()));
        return rounds.stream()
                .map(round -> new Round(
                        round.id(),
                        events.stream()
                                .filter(event -> !ids.contains(event.id()) && isUnder(event, round, sides))
                                .map(Event::id)
                                .toList(),
                        descriptions.of(round)))
                .toList();
    }

    private static LocalDateTime begin(Event event) {
        return event.window().flatMap(Window::from).orElse(LocalDateTime.MAX);
    }

    /** Talks that are more than once spoken of, or a meeting of two sides. */
    private static boolean isRound(Event event, Sides sides) {
        if (!TALKS.contains(event.kind())) {
            return false;
        }
        boolean ofTwo = sides.of(participants(event)).size() > 1;
        int told = event.mentions().size();
        return event.kind() == EventKind.TALKS ? ofTwo || told > 1 : ofTwo && told > 1 || told >= OFTEN;
    }

    private static boolean isUnder(Event event, Event round, Sides sides) {
        Optional<Window> days = round.window().map(RoundFinder::wider);
        return BESIDE.contains(event.kind())
                && days.isPresent()
                && event.window().filter(days.get()::overlaps).isPresent()
                && !Collections.disjoint(sides.of(participants(event)), sides.of(participants(round)));
    }

    /** With a day before and behind: calls follow in the night. */
    private static Window wider(Window window) {
        return new Window(
                window.from().map(from -> from.minusDays(1)), window.until().map(until -> until.plusDays(1)));
    }

    private static Set<EntityId> participants(Event event) {
        Set<EntityId> all = new HashSet<>();
        event.mentions().stream()
                .flatMap(mention -> mention.participants().stream())
                .map(Participant::entity)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all;
    }
}
