package org.rapporteur.export.html.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A timeline by tracks. What lies before or after its days stands in a margin, which is there only if something does.
 *
 * @param axis the days, between the margins
 * @param ticks the days that are marked
 * @param earlier the margin for what is over before the first day
 * @param later the margin for what begins after the last day
 * @param tracks from top to bottom
 */
public record TimelineLayout(
        DayAxis axis, List<Tick> ticks, Optional<Extent> earlier, Optional<Extent> later, List<PlacedTrack> tracks) {

    /** Units of the drawing, which are pixels where it is shown in its own size. */
    public static final double WIDTH = 640;

    /** The room above the tracks. */
    public static final double HEAD = 24;

    /** From a track's upper edge to the line of its ticks. */
    public static final double TICKS_DOWN = 29;

    public static final double LETTERS = 11;
    public static final double BAR_HEIGHT = 8;
    static final double BAR_DOWN = 14;

    static final double NAME_HEIGHT = 35;
    static final double ROW_HEIGHT = 28;
    private static final double TRACK_FOOT = 6;
    private static final double MARGIN = 34;
    private static final double TICK_ROOM = 82;
    private static final double BAR_MIN = 9;
    private static final double GAP = 9;
    private static final double LABEL_MAX = 290;
    private static final Lettering LETTERING = new Lettering(LETTERS);

    public TimelineLayout {
        ticks = List.copyOf(ticks);
        tracks = List.copyOf(tracks);
    }

    /** Gives everything its place. */
    public static TimelineLayout of(Coverage coverage, List<Track> tracks) {
        List<Dated> things =
                tracks.stream().flatMap(track -> track.things().stream()).toList();
        DayAxis days = coverage.axis(things, new Extent(0, 1));
        boolean before = things.stream().anyMatch(thing -> thing.reachesBefore(days.first()));
        boolean after = things.stream().anyMatch(thing -> thing.reachesBehind(days.last()));
        Extent line = new Extent(before ? MARGIN : 0, after ? WIDTH - MARGIN : WIDTH);
        DayAxis axis = new DayAxis(days.first(), days.last(), line);
        return new TimelineLayout(
                axis,
                Ticks.of(axis, TICK_ROOM),
                before ? Optional.of(new Extent(0, MARGIN)) : Optional.empty(),
                after ? Optional.of(new Extent(WIDTH - MARGIN, WIDTH)) : Optional.empty(),
                placed(axis, tracks));
    }

    /** Where the lowest track ends. */
    public double height() {
        return tracks.isEmpty() ? HEAD : tracks.get(tracks.size() - 1).high().to();
    }

    private static List<PlacedTrack> placed(DayAxis axis, List<Track> tracks) {
        List<PlacedTrack> placed = new ArrayList<>();
        double top = HEAD;
        for (Track track : tracks) {
            Rows rows = new Rows(GAP);
            List<Bar> bars = new ArrayList<>();
            for (Dated thing : track.things()) {
                bars.add(bar(axis, thing, top + NAME_HEIGHT, rows));
            }
            double height = NAME_HEIGHT + rows.count() * ROW_HEIGHT + TRACK_FOOT;
            placed.add(new PlacedTrack(track.name(), new Extent(top, top + height), bars));
            top += height;
        }
        return placed;
    }

    private static Bar bar(DayAxis axis, Dated thing, double top, Rows rows) {
        Extent along = along(axis, thing);
        String words = LETTERING.shortened(thing.label(), LABEL_MAX);
        double width = LETTERING.width(words);
        double from = Math.max(0, Math.min(along.from(), WIDTH - width));
        Extent wordsAt = new Extent(from, from + width);
        int row = rows.put(along.with(wordsAt));
        return new Bar(along, top + row * ROW_HEIGHT, left(axis, thing), right(axis, thing), words, wordsAt);
    }

    private static Extent along(DayAxis axis, Dated thing) {
        if (thing.isOverBefore(axis.first())) {
            return new Extent(0, axis.line().from() - GAP);
        }
        if (thing.isToComeBehind(axis.last())) {
            return new Extent(axis.line().to() + GAP, WIDTH);
        }
        double from = thing.from().filter(axis::has).map(axis::at).orElse(0.0);
        double to = thing.to()
                .filter(axis::has)
                .map(day -> axis.at(day.plusDays(1)))
                .orElse(WIDTH);
        double end = Math.min(WIDTH, Math.max(to, from + BAR_MIN));
        return new Extent(Math.min(from, end - BAR_MIN), end);
    }

    private static Edge left(DayAxis axis, Dated thing) {
        return thing.from()
                .map(day -> day.isBefore(axis.first()) ? Edge.BEYOND : Edge.SET)
                .orElse(Edge.OPEN);
    }

    private static Edge right(DayAxis axis, Dated thing) {
        return thing.to()
                .map(day -> day.isAfter(axis.last()) ? Edge.BEYOND : Edge.SET)
                .orElse(Edge.OPEN);
    }
}
