package org.rapporteur.assembly.negotiation.round;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.assembly.event.PartyKeys;
import org.rapporteur.assembly.event.Venues;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.time.Window;

/**
 * Finds the rounds of the talks among the events of a story: what the articles call talks, or a meeting of two sides, and
 * the earlier and later meetings of one of these sides that an article names by their place. Meetings and calls of the same days with
 * somebody in common stand under their round. Safe for use by many threads.
 */
public final class RoundFinder {

    private static final Set<EventKind> TALKS = EnumSet.of(EventKind.TALKS, EventKind.MEETING);
    private static final Set<EventKind> BESIDE =
            EnumSet.of(EventKind.MEETING, EventKind.CALL, EventKind.VISIT, EventKind.TALKS);

    /** A meeting that is told so often is one of the talks, even if no article says in one place who took part. */
    private static final int OFTEN = 4;

    private final DescribingWords words = DescribingWords.load();
    private final OutcomeWords outcomeWords = OutcomeWords.load();

    /**
     * In order of their days, those without a day last; of the same day in order of the first mention.
     *
     * @param events in order of the first mention
     * @param parties those of the negotiation
     */
    public List<Round> find(Material material, List<Event> events, List<Party> parties) {
        Attendants attendants = new Attendants(material, new PartyKeys(material), parties);
        Venues venues = new Venues(material);
        Descriptions descriptions = new Descriptions(material, words);
        Outcomes outcomes = new Outcomes(material, outcomeWords, events);
        List<Event> rounds = rounds(attendants, events);
        Set<EventId> ids = new HashSet<>();
        rounds.forEach(round -> ids.add(round.id()));
        return rounds.stream()
                .map(round -> new Round(
                        round.id(),
                        venues.of(round),
                        attendants.entities(round),
                        attendants.persons(round),
                        events.stream()
                                .filter(event -> !ids.contains(event.id()) && isUnder(event, round, attendants))
                                .map(Event::id)
                                .toList(),
                        descriptions.of(round),
                        outcomes.of(round)))
                .toList();
    }

    private static List<Event> rounds(Attendants attendants, List<Event> events) {
        List<Event> main =
                events.stream().filter(event -> isRound(event, attendants)).toList();
        Set<String> sides = new LinkedHashSet<>();
        main.forEach(round -> sides.addAll(attendants.sides(round)));
        return events.stream()
                .filter(event -> main.contains(event) || isNamed(event, attendants, sides))
                .sorted(Comparator.comparing(RoundFinder::begin))
                .toList();
    }

    private static LocalDateTime begin(Event event) {
        return event.window().flatMap(Window::from).orElse(LocalDateTime.MAX);
    }

    /** Talks of whole sides that are more than once spoken of, or a meeting of two sides that is; of which a day or a place is told. */
    private static boolean isRound(Event event, Attendants attendants) {
        if (!isOfTalks(event)
                || !attendants.isMoreThanSpeaking(event)
                || event.mentions().stream()
                        .allMatch(mention -> isOpen(mention.standing().status()))) {
            return false;
        }
        boolean ofTwo = attendants.sides(event).size() > 1;
        int told = event.mentions().size();
        boolean whole = event.mentions().stream().anyMatch(attendants::isOfSides);
        boolean known =
                event.window().isPresent() || attendants.isPlaced(event) && (ofTwo || attendants.isRound(event));
        return known
                && (whole && event.kind() == EventKind.TALKS && (ofTwo || told > 1)
                        || whole && ofTwo && told > 1
                        || told >= OFTEN && (ofTwo || whole));
    }

    /** "A successful meeting in Geneva" of one of the sides, or one that is planned: told once, and named by its place. */
    private static boolean isNamed(Event event, Attendants attendants, Set<String> sides) {
        boolean shared = attendants.sides(event).stream().anyMatch(sides::contains);
        boolean whole = event.mentions().stream().allMatch(attendants::isOfSides);
        boolean ofTwo = attendants.sides(event).size() > 1 && event.mentions().size() > 1;
        boolean open = event.mentions().stream()
                .allMatch(mention -> isOpen(mention.standing().status()));
        return isOfTalks(event) && shared && attendants.isPlaced(event) && !open && (whole || ofTwo);
    }

    private static boolean isOfTalks(Event event) {
        return event.mentions().stream().anyMatch(mention -> TALKS.contains(mention.kind()));
    }

    private static boolean isOpen(EventStatus status) {
        return switch (status) {
            case POSSIBLE, CONDITIONAL, DENIED -> true;
            case HAPPENED, PLANNED, ALLEGED -> false;
        };
    }

    /** Of the same days; without a day told beside the round by an article that tells of it as past. */
    private static boolean isUnder(Event event, Event round, Attendants attendants) {
        if (!BESIDE.contains(event.kind()) || Collections.disjoint(attendants.sides(event), attendants.sides(round))) {
            return false;
        }
        Optional<Window> days = round.window().map(RoundFinder::wider);
        if (event.window().isPresent()) {
            return days.isPresent()
                    && event.window().filter(days.get()::overlaps).isPresent();
        }
        return event.mentions().stream()
                .anyMatch(mention -> mention.standing().status() == EventStatus.HAPPENED
                        && !attendants.persons(event).isEmpty()
                        && attendants.isNear(mention, round));
    }

    /** With a day before and behind: calls follow in the night. */
    private static Window wider(Window window) {
        return new Window(
                window.from().map(from -> from.minusDays(1)), window.until().map(until -> until.plusDays(1)));
    }
}
