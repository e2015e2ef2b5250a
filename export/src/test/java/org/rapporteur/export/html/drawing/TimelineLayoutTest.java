package org.rapporteur.export.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimelineLayoutTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);
    private static final Coverage WEEK = new Coverage(MONDAY, MONDAY.plusDays(6));

    @Test
    void theAxisHasTheDaysOfTheArticles() {
        TimelineLayout layout = TimelineLayout.of(WEEK, List.of(track(on(MONDAY.plusDays(2)))));

        assertThat(layout.axis()).isEqualTo(new DayAxis(MONDAY, MONDAY.plusDays(6), new Extent(0, 640)));
        assertThat(layout.earlier()).isEmpty();
        assertThat(layout.later()).isEmpty();
        assertThat(bar(layout).along().from()).isEqualTo(640 * 2 / 7.0);
        assertThat(bar(layout).along().to()).isEqualTo(640 * 3 / 7.0);
    }

    @Test
    void reachesToWhatIsAnnouncedSoon() {
        TimelineLayout layout = TimelineLayout.of(WEEK, List.of(track(on(MONDAY.plusDays(12)))));

        assertThat(layout.axis().last()).isEqualTo(MONDAY.plusDays(12));
    }

    @Test
    void whatIsLongPastOrFarOffStandsInTheMargins() {
        TimelineLayout layout = TimelineLayout.of(
                WEEK, List.of(track(on(LocalDate.of(2014, 3, 1)), on(MONDAY), on(LocalDate.of(2050, 1, 1)))));

        assertThat(layout.axis().first()).isEqualTo(MONDAY);
        List<Bar> bars = layout.tracks().get(0).bars();
        Extent earlier = layout.earlier().orElseThrow();
        Extent later = layout.later().orElseThrow();
        assertThat(bars.get(0).along().to()).isLessThan(earlier.to());
        assertThat(bars.get(0).right()).isEqualTo(Edge.SET);
        assertThat(bars.get(1).along().from()).isEqualTo(layout.axis().line().from());
        assertThat(bars.get(2).along().from()).isGreaterThan(later.from());
    }

    @Test
    void aMarginIsThereOnlyIfSomethingStandsInIt() {
        TimelineLayout layout = TimelineLayout.of(WEEK, List.of(track(on(LocalDate.of(2014, 3, 1)), since(MONDAY))));

        assertThat(layout.earlier()).isPresent();
        assertThat(layout.later()).isEmpty();
    }

    @Test
    void anOpenEndReachesTheEdgeAndSaysSo() {
        Bar since = bar(TimelineLayout.of(WEEK, List.of(track(since(MONDAY.plusDays(3))))));
        Bar before = bar(TimelineLayout.of(WEEK, List.of(track(until(MONDAY.plusDays(2))))));

        assertThat(since.along().to()).isEqualTo(640);
        assertThat(since.left()).isEqualTo(Edge.SET);
        assertThat(since.right()).isEqualTo(Edge.OPEN);
        assertThat(before.along().from()).isZero();
        assertThat(before.left()).isEqualTo(Edge.OPEN);
        assertThat(before.right()).isEqualTo(Edge.SET);
    }

    @Test
    void whatGoesOnBeyondTheAxisIsNotOpen() {
        Bar bar = bar(TimelineLayout.of(WEEK, List.of(track(between(LocalDate.of(2029, 1, 1), MONDAY.plusDays(1))))));

        assertThat(bar.left()).isEqualTo(Edge.BEYOND);
        assertThat(bar.along().from()).isZero();
    }

    @Test
    void aDayOfManyIsStillSeen() {
        Coverage years = new Coverage(MONDAY, MONDAY.plusYears(3));

        TimelineLayout layout = TimelineLayout.of(years, List.of(track(on(MONDAY), on(MONDAY.plusYears(3)))));

        assertThat(layout.tracks().get(0).bars())
                .allMatch(bar -> bar.along().length() >= 9 && bar.along().to() <= 640);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingLiesOnAnythingElse(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        TimelineLayout layout = TimelineLayout.of(WEEK, List.of(track(random), track(random), track(random)));

        for (PlacedTrack track : layout.tracks()) {
            assertThat(track.bars()).allSatisfy(bar -> {
                assertThat(bar.top())
                        .isBetween(track.high().from(), track.high().to() - 20);
                assertThat(bar.high().to()).isLessThan(track.high().to());
                assertThat(bar.along().with(bar.wordsAt()).from()).isNotNegative();
                assertThat(bar.along().with(bar.wordsAt()).to()).isLessThanOrEqualTo(640);
            });
            for (int i = 0; i < track.bars().size(); i++) {
                Bar one = track.bars().get(i);
                assertThat(track.bars().subList(i + 1, track.bars().size()))
                        .filteredOn(other -> other.top() == one.top())
                        .noneMatch(other -> other.along()
                                .with(other.wordsAt())
                                .touches(one.along().with(one.wordsAt()), 0));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14})
    void slicesAreCutBetweenBars(long seed) {
        TimelineLayout layout = TimelineLayout.of(WEEK, List.of(track(new SplittableRandom(seed)), track(on(MONDAY))));

        for (PlacedTrack track : layout.tracks()) {
            List<Extent> slices = track.slices();
            assertThat(slices.get(0).from()).isEqualTo(track.high().from());
            assertThat(slices.get(slices.size() - 1).to())
                    .isEqualTo(track.high().to());
            assertThat(slices).allMatch(slice -> slice.length() <= 300);
            for (Extent slice : slices) {
                assertThat(track.within(slice)).isNotEmpty().allMatch(at -> {
                    Bar bar = track.bars().get(at);
                    return bar.top() >= slice.from() && bar.high().to() < slice.to();
                });
            }
            assertThat(slices.stream()
                            .mapToInt(slice -> track.within(slice).size())
                            .sum())
                    .isEqualTo(track.bars().size());
        }
    }

    private static Track track(Dated... things) {
        return new Track("Talks", List.of(things));
    }

    private static Track track(SplittableRandom random) {
        List<Dated> things = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            LocalDate first = MONDAY.plusDays(random.nextInt(-40, 60));
            String label = "the envoys meet ".repeat(random.nextInt(1, 5)).strip();
            int kind = random.nextInt(6);
            things.add(new Dated(
                    kind == 0 ? Optional.empty() : Optional.of(first),
                    kind == 1 ? Optional.empty() : Optional.of(first.plusDays(random.nextInt(5))),
                    label));
        }
        return new Track("Talks", things);
    }

    private static Dated on(LocalDate day) {
        return between(day, day);
    }

    private static Dated between(LocalDate first, LocalDate last) {
        return new Dated(Optional.of(first), Optional.of(last), "talks in Ostrel");
    }

    private static Dated since(LocalDate day) {
        return new Dated(Optional.of(day), Optional.empty(), "talks in Ostrel");
    }

    private static Dated until(LocalDate day) {
        return new Dated(Optional.empty(), Optional.of(day), "talks in Ostrel");
    }

    private static Bar bar(TimelineLayout layout) {
        return layout.tracks().get(0).bars().get(0);
    }
}
