package org.rapporteur.assembly.event;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.time.Window;

/**
 * Joins the mentions of one event within and across articles. The most telling mentions come first, so that a bare
 * "they met on Sunday" finds the meeting of two named people in a named place wherever it stands; a mention joins the
 * event one of whose mentions says most for it and none of which contradicts. "The meeting", with nothing to tell which,
 * is the one that its article spoke of last.
 */
public final class Events {

    private final List<Occurrence> occurrences;
    private final Sameness sameness;
    private final List<List<Integer>> groups = new ArrayList<>();
    private final List<Integer> taken = new ArrayList<>();

    private Events(List<Occurrence> occurrences, Sameness sameness) {
        this.occurrences = occurrences;
        this.sameness = sameness;
    }

    /**
     * The events of a story.
     *
     * @param mentions in the articles' order, within one by place; with the entities of the story
     * @return in order of the first mention
     */
    public static List<Event> of(Material material, List<EventMention> mentions) {
        KindTraits kinds = KindTraits.load();
        List<Occurrence> occurrences = new Occurrences(material, kinds).of(mentions);
        Events events = new Events(occurrences, new Sameness(kinds, new Sides(material.entities())));
        events.join();
        RootFinder roots = new RootFinder(material);
        return events.groups.stream()
                .map(group -> group.stream().sorted().toList())
                .sorted(Comparator.comparing(group -> group.get(0)))
                .map(group -> event(group.stream().map(mentions::get).toList(), roots))
                .toList();
    }

    private void join() {
        IntStream.range(0, occurrences.size())
                .boxed()
                .sorted(Comparator.comparing((Integer place) -> telling(occurrences.get(place)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .forEach(place -> {
                    if (isBare(occurrences.get(place)) && occurrences.get(place).definite()) {
                        taken.add(place);
                    } else {
                        put(place);
                    }
                });
        taken.stream().sorted().forEach(this::takeUp);
    }

    private static boolean isBare(Occurrence occurrence) {
        return telling(occurrence) == 0;
    }

    /** To the event of its family that the article spoke of last, or else speaks of next. */
    private void takeUp(int place) {
        Occurrence bare = occurrences.get(place);
        List<Integer> candidates = new ArrayList<>();
        groups.forEach(group -> group.stream()
                .filter(member -> occurrences.get(member).article() == bare.article())
                .filter(member -> sameness.isOfOneFamily(bare, occurrences.get(member)))
                .forEach(candidates::add));
        Optional<Integer> nearest = candidates.stream()
                .filter(member -> member < place)
                .max(Comparator.naturalOrder())
                .or(() -> candidates.stream().min(Comparator.naturalOrder()));
        nearest.flatMap(member ->
                        groups.stream().filter(group -> group.contains(member)).findFirst())
                .filter(group -> score(place, group).isPresent())
                .ifPresentOrElse(group -> group.add(place), () -> groups.add(new ArrayList<>(List.of(place))));
    }

    /** How much of who, when and where a mention tells. */
    private static int telling(Occurrence occurrence) {
        return occurrence.all().size()
                + (occurrence.told().isPresent() ? 2 : 0)
                + (occurrence.place().isPresent() ? 1 : 0);
    }

    private void put(int place) {
        List<Integer> best = List.of();
        double most = 0;
        for (List<Integer> group : groups) {
            OptionalDouble score = score(place, group);
            if (score.isPresent() && score.getAsDouble() > most) {
                best = group;
                most = score.getAsDouble();
            }
        }
        if (most >= Sameness.ENOUGH) {
            best.add(place);
        } else {
            groups.add(new ArrayList<>(List.of(place)));
        }
    }

    /** The best that any mention says for it; empty if one contradicts. */
    private OptionalDouble score(int place, List<Integer> group) {
        double best = 0;
        for (int member : group) {
            Optional<Double> score = sameness.of(occurrences.get(place), occurrences.get(member));
            if (score.isEmpty()) {
                return OptionalDouble.empty();
            }
            best = Math.max(best, score.get());
        }
        return OptionalDouble.of(best);
    }

    private static Event event(List<EventMention> mentions, RootFinder roots) {
        List<Telling> tellings = mentions.stream()
                .map(mention -> new Telling(Event.passage(mention), mention.by()))
                .toList();
        return new Event(
                new EventId(Event.passage(mentions.get(0))),
                kind(mentions),
                mentions,
                window(mentions),
                roots.roots(tellings));
    }

    /** Of most; of two as many the one that comes first. */
    private static EventKind kind(List<EventMention> mentions) {
        Map<EventKind, Integer> counts = new EnumMap<>(EventKind.class);
        mentions.forEach(mention -> counts.merge(mention.kind(), 1, Integer::sum));
        int most = counts.values().stream().max(Integer::compare).orElse(0);
        return mentions.stream()
                .map(EventMention::kind)
                .filter(kind -> counts.getOrDefault(kind, 0) == most)
                .findFirst()
                .orElseThrow();
    }

    /** What the windows told have in common; they all meet two by two, and on a line so they meet in one place. */
    private static Optional<Window> window(List<EventMention> mentions) {
        List<Window> told = mentions.stream()
                .map(mention -> mention.time().flatMap(time -> time.window()))
                .flatMap(Optional::stream)
                .toList();
        Optional<LocalDateTime> from =
                told.stream().map(Window::from).flatMap(Optional::stream).max(Comparator.naturalOrder());
        Optional<LocalDateTime> until =
                told.stream().map(Window::until).flatMap(Optional::stream).min(Comparator.naturalOrder());
        return from.isEmpty() && until.isEmpty() ? Optional.empty() : Optional.of(new Window(from, until));
    }
}
