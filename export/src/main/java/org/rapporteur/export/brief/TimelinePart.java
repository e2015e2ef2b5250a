package org.rapporteur.export.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened and what is announced, in time. A happening that the articles only announce, and that is one of the
 * steps, is told as that step alone; nothing else is left out.
 *
 * @param dated by the first day, then the last, then the lane; what has no beginning by its end
 * @param undated what no telling gives a day, in order of the first telling
 */
public record TimelinePart(List<TimelineEntry> dated, List<TimelineEntry> undated) {

    public TimelinePart {
        dated = List.copyOf(dated);
        undated = List.copyOf(undated);
    }

    public boolean isEmpty() {
        return dated.isEmpty() && undated.isEmpty();
    }

    /** What is not over before a day. */
    TimelinePart since(LocalDate day) {
        return new TimelinePart(
                dated.stream().filter(entry -> entry.when().reaches(day)).toList(), List.of());
    }

    /** Those lanes on which something has a day. */
    public List<Lane> lanes() {
        return Stream.of(Lane.values()).filter(lane -> !of(lane).isEmpty()).toList();
    }

    /** What has a day on one lane, in time order. */
    public List<TimelineEntry> of(Lane lane) {
        return dated.stream().filter(entry -> entry.lane() == lane).toList();
    }

    /** What has no day on one lane, in order of the first telling. */
    public List<TimelineEntry> undatedOf(Lane lane) {
        return undated.stream().filter(entry -> entry.lane() == lane).toList();
    }

    /** The first day that anything has. */
    public Optional<LocalDate> first() {
        return days().min(LocalDate::compareTo);
    }

    /** The last day that anything has. */
    public Optional<LocalDate> last() {
        return days().max(LocalDate::compareTo);
    }

    private Stream<LocalDate> days() {
        return dated.stream().flatMap(entry -> Stream.concat(entry.when().from().stream(), entry.when().to().stream()));
    }

    /** Every passage that is shown. */
    public Stream<Told> passages() {
        return Stream.concat(dated.stream(), undated.stream())
                .flatMap(entry -> entry.tellings().stream())
                .map(TimelineTold::told);
    }
}
