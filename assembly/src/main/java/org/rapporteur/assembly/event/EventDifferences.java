package org.rapporteur.assembly.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Difference.Bearing;
import org.rapporteur.core.comparison.Difference.Side;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

/** Where the mentions of one event give a slot several values: its day, its place, a number, whether it is so. */
final class EventDifferences {

    private final List<Occurrence> occurrences;
    private final List<Difference> standing;
    private final Counts counts;

    private EventDifferences(List<Occurrence> occurrences, List<Difference> standing, Counts counts) {
        this.occurrences = occurrences;
        this.standing = standing;
        this.counts = counts;
    }

    /**
     * Those of one event.
     *
     * @param standing what the comparison of the articles shows already
     * @param counted what its clauses count, and whom it harmed
     */
    static List<Difference> of(
            List<Occurrence> occurrences, List<Difference> standing, Counts counts, List<Counts.Count> counted) {
        return new EventDifferences(occurrences, standing, counts).find(counted);
    }

    private List<Difference> find(List<Counts.Count> counted) {
        List<Difference> found = new ArrayList<>(rows(counted));
        add(found, Slot.DATE, sides(this::days, Day::isOneWith), days());
        add(found, Slot.PLACE, sides(EventDifferences::places, EventDifferences::isOnePlace), Bearing.DIFFERENT);
        add(found, Slot.POLARITY, polarity(), Bearing.DIFFERENT);
        return found;
    }

    private void add(List<Difference> found, Slot slot, List<Side> sides, Bearing bearing) {
        if (sides.size() > 1 && standing.stream().noneMatch(known -> known.slot() == slot && isShownIn(sides, known))) {
            found.add(new Difference(slot, Optional.empty(), sides, bearing));
        }
    }

    /** Whether the comparison has these values against each other. */
    private static boolean isShownIn(List<Side> sides, Difference known) {
        return sides.stream()
                .allMatch(side -> known.sides().stream()
                        .anyMatch(other -> other.tellings().stream()
                                .anyMatch(telling -> side.tellings().stream()
                                        .anyMatch(own -> isAt(own.passage(), telling.passage())))));
    }

    private static boolean isAt(Passage one, Passage other) {
        return one.article().equals(other.article()) && one.span().overlaps(other.span());
    }

    /** Something that a mention tells. */
    private record Value<T>(T value, Telling telling) {}

    /** What a mention tells of a slot. */
    private interface Reader<T> {
        Optional<Value<T>> read(Occurrence occurrence);
    }

    private <T> List<Side> sides(Reader<T> reader, BiPredicate<T, T> same) {
        List<List<Value<T>>> groups = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            reader.read(occurrence)
                    .ifPresent(value -> groups.stream()
                            .filter(group ->
                                    group.stream().anyMatch(member -> same.test(member.value(), value.value())))
                            .findFirst()
                            .ifPresentOrElse(
                                    group -> group.add(value), () -> groups.add(new ArrayList<>(List.of(value)))));
        }
        return groups.stream()
                .map(group -> new Side(group.stream().map(Value::telling).toList()))
                .toList();
    }

    /** A day that a mention tells, of what is moved that to which. */
    private record Day(Window window, boolean firm, boolean lasting) {

        /** Talks that went on from one day to the next are no two. */
        boolean isOneWith(Day other) {
            boolean follows = window.until().equals(other.window.from())
                    || other.window.until().equals(window.from());
            return window.overlaps(other.window) || lasting && other.lasting && (firm || other.firm) && follows;
        }
    }

    private Optional<Value<Day>> days(Occurrence occurrence) {
        EventMention mention = occurrence.mention();
        return occurrence
                .when()
                .last()
                .filter(When::isShort)
                .flatMap(window -> counts.words(mention, window)
                        .map(words -> new Value<>(
                                new Day(
                                        window,
                                        occurrence.when().firm(),
                                        occurrence.manner().round()),
                                telling(mention, words))));
    }

    /** Two that tell it as happened cannot both hold; plans change. */
    private Bearing days() {
        List<Day> firm = occurrences.stream()
                .map(this::days)
                .flatMap(Optional::stream)
                .map(Value::value)
                .filter(Day::firm)
                .toList();
        boolean conflict = firm.stream().anyMatch(one -> firm.stream().anyMatch(other -> !one.isOneWith(other)));
        return conflict ? Bearing.CONFLICT : Bearing.DIFFERENT;
    }

    private static Optional<Value<Where>> places(Occurrence occurrence) {
        return occurrence
                .place()
                .flatMap(where -> occurrence
                        .mention()
                        .place()
                        .map(span -> new Value<>(where, telling(occurrence.mention(), span))));
    }

    private static boolean isOnePlace(Where one, Where other) {
        return !one.isApartFrom(other);
    }

    /** Those who say that it was, and those who deny it; what was planned and is called off is no denial. */
    private List<Side> polarity() {
        List<Telling> so = tellings(EventStatus.HAPPENED, EventStatus.ALLEGED);
        List<Telling> not = tellings(EventStatus.DENIED, EventStatus.DENIED);
        return so.isEmpty() || not.isEmpty() ? List.of() : List.of(new Side(so), new Side(not));
    }

    private List<Telling> tellings(EventStatus one, EventStatus other) {
        return occurrences.stream()
                .map(Occurrence::mention)
                .filter(mention ->
                        mention.standing().status() == one || mention.standing().status() == other)
                .map(mention -> telling(mention, mention.trigger()))
                .toList();
    }

    /** One for each slot: what is counted, and what became of it. */
    private List<Difference> rows(List<Counts.Count> counted) {
        TreeMap<String, List<Counts.Count>> bySlot = new TreeMap<>();
        counted.forEach(count -> bySlot.computeIfAbsent(count.unit(), unseen -> new ArrayList<>())
                .add(count));
        return bySlot.values().stream()
                .map(EventDifferences::row)
                .flatMap(Optional::stream)
                .map(row -> SlotRow.with(row, standing))
                .toList();
    }

    private static Optional<Difference> row(List<Counts.Count> all) {
        List<Side> sides = sides(all);
        return sides.size() > 1
                ? Optional.of(new Difference(Slot.NUMBER, Optional.empty(), sides, bearing(all)))
                : Optional.empty();
    }

    private static List<Side> sides(Collection<Counts.Count> all) {
        List<List<Counts.Count>> groups = new ArrayList<>();
        all.forEach(count -> groups.stream()
                .filter(group -> group.get(0).isSame(count))
                .findFirst()
                .ifPresentOrElse(group -> group.add(count), () -> groups.add(new ArrayList<>(List.of(count)))));
        return groups.stream()
                .map(group -> new Side(
                        group.stream().map(Counts.Count::telling).distinct().toList()))
                .toList();
    }

    private static Bearing bearing(List<Counts.Count> all) {
        boolean meet = all.stream().allMatch(one -> all.stream().allMatch(one::meets));
        return meet ? Bearing.COMPATIBLE : Bearing.DIFFERENT;
    }

    private static Telling telling(EventMention mention, Span span) {
        return new Telling(new Passage(mention.provenance().article(), span), mention.by());
    }
}
