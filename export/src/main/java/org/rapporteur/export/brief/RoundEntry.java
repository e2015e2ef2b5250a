package org.rapporteur.export.brief;

import java.util.List;
import java.util.stream.Stream;

/**
 * One round of the talks.
 *
 * @param number from 1, by the days
 * @param talks the talks themselves; also on the timeline
 * @param under side meetings and calls of the same days, in order of their first mention; also on the timeline
 * @param descriptions the words by which the articles and those whom they quote describe it
 * @param outcomes what the articles say came of it
 */
public record RoundEntry(
        int number, TimelineEntry talks, List<TimelineEntry> under, List<Told> descriptions, List<Told> outcomes) {

    public RoundEntry {
        under = List.copyOf(under);
        descriptions = List.copyOf(descriptions);
        outcomes = List.copyOf(outcomes);
    }

    /** Such as {@code R2}. */
    public String id() {
        return "R" + number;
    }

    /** Such as {@code R2 2031-05-12, talks: Kestria, Tolmere (Ostrel)}. */
    public String heading() {
        return id() + " " + talks.when().words() + ", " + talks.heading();
    }

    Stream<Told> passages() {
        return Stream.concat(descriptions.stream(), outcomes.stream());
    }
}
