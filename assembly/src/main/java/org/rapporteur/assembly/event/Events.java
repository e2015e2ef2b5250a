package org.rapporteur.assembly.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.assembly.root.RootFinder;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;

/** Joins the mentions of one event within and across articles. */
public final class Events {

    private Events() {}

    /**
     * The events of a story.
     *
     * @param mentions in the articles' order, within one by place; with the entities of the story
     * @param standing the differences that the comparison of the articles shows already
     * @return in order of the first mention
     */
    public static List<Event> of(Material material, List<EventMention> mentions, List<Difference> standing) {
        KindTraits kinds = KindTraits.load();
        JoiningWords words = JoiningWords.load();
        Attendance attendance = new Attendance(material, words);
        List<EventMention> attended =
                mentions.stream().map(attendance::complete).toList();
        List<Occurrence> occurrences = new Occurrences(material, kinds, words).of(attended);
        List<List<Integer>> groups =
                Joining.of(occurrences, new Sameness(kinds, occurrences), CopiedMentions.find(material, attended));
        RootFinder roots = new RootFinder(material);
        Counts counts = new Counts(material);
        List<List<Occurrence>> joined = groups.stream()
                .map(group -> group.stream().map(occurrences::get).toList())
                .toList();
        Tolls tolls = Tolls.of(material, joined);
        return IntStream.range(0, joined.size())
                .mapToObj(place -> event(
                        joined.get(place),
                        roots,
                        EventDifferences.of(
                                joined.get(place),
                                standing,
                                counts,
                                Stream.concat(tolls.of(place).stream(), counts.of(joined.get(place), tolls))
                                        .toList())))
                .toList();
    }

    /**
     * The differences of a story.
     *
     * @param standing those of the comparison of the articles; of these, what a row of an event holds is not told again
     * @return in no order
     */
    public static Stream<Difference> differences(List<Difference> standing, List<Event> events) {
        List<Difference> rows =
                events.stream().flatMap(event -> event.differences().stream()).toList();
        return Stream.concat(
                standing.stream().filter(known -> rows.stream().noneMatch(row -> SlotRow.holds(row, known))),
                rows.stream());
    }

    private static Event event(List<Occurrence> occurrences, RootFinder roots, List<Difference> differences) {
        List<EventMention> mentions =
                occurrences.stream().map(Occurrence::mention).toList();
        List<Telling> tellings = mentions.stream()
                .map(mention -> new Telling(Event.passage(mention), mention.by()))
                .toList();
        return new Event(
                new EventId(Event.passage(mentions.get(0))),
                kind(mentions),
                mentions,
                EventWindow.of(occurrences),
                roots.roots(tellings),
                differences);
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
}
