package org.rapporteur.export.html;

import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.Lane;
import org.rapporteur.export.brief.TimelineEntry;
import org.rapporteur.export.brief.TimelinePart;
import org.rapporteur.export.html.drawing.Bar;
import org.rapporteur.export.html.drawing.Coverage;
import org.rapporteur.export.html.drawing.Dated;
import org.rapporteur.export.html.drawing.Extent;
import org.rapporteur.export.html.drawing.PlacedTrack;
import org.rapporteur.export.html.drawing.TimelineLayout;
import org.rapporteur.export.html.drawing.Track;

/** Draws a timeline: lane below lane, the days from left to right. */
final class TimelineDrawing {

    private static final double HEAD_TEXT = 13;
    private static final double TICK_UP = 12;
    private static final double NAME_DOWN = 15;
    private static final double LETTERS_DOWN = 10;

    private final Svg svg;
    private final List<List<TimelineEntry>> lanes;
    private final Coverage coverage;
    private final TimelineLayout layout;

    /** @param coverage from the first to the last day of an article */
    TimelineDrawing(Html html, TimelinePart timeline, Coverage coverage) {
        this.svg = new Svg(html);
        this.coverage = coverage;
        List<Lane> names = timeline.lanes();
        this.lanes = names.stream().map(timeline::of).toList();
        this.layout = TimelineLayout.of(
                coverage,
                names.stream()
                        .map(lane -> new Track(
                                lane.label(),
                                timeline.of(lane).stream()
                                        .map(TimelineDrawing::dated)
                                        .toList()))
                        .toList());
    }

    private static Dated dated(TimelineEntry entry) {
        return new Dated(entry.when().from(), entry.when().to(), label(entry));
    }

    /** Of a step the words that announce it. */
    private static String label(TimelineEntry entry) {
        return entry.lane() == Lane.ANNOUNCED
                ? entry.id() + " " + entry.tellings().get(0).told().onOneLine()
                : entry.heading();
    }

    /** Writes lane after lane, a long one in slices, for paper breaks between drawings alone. */
    void write() {
        for (int i = 0; i < lanes.size(); i++) {
            PlacedTrack track = layout.tracks().get(i);
            List<Extent> slices = track.slices();
            for (int slice = 0; slice < slices.size(); slice++) {
                write(i, slice, slices.get(slice));
            }
        }
    }

    private void write(int lane, int slice, Extent high) {
        PlacedTrack track = layout.tracks().get(lane);
        List<TimelineEntry> entries = lanes.get(lane);
        List<Integer> shown = track.within(high);
        Extent with = lane == 0 && slice == 0 ? new Extent(0, high.to()) : high;
        String title = "Timeline: " + track.name() + (slice == 0 ? "" : ", continued");
        String description = shown.stream()
                .map(at -> words(entries.get(at)))
                .collect(Collectors.joining(". ", "", ". The table below says the same."));
        Svg.Words words = new Svg.Words("-" + lane + "-" + slice, title, description);
        svg.drawing("timeline", new Extent(0, TimelineLayout.WIDTH), with, words, () -> {
            limit(with);
            margins(with);
            ticks(track, high, slice == 0);
            shown.forEach(at -> bar(track.bars().get(at), entries.get(at)));
        });
    }

    /** Behind the last article nothing can have been reported: what stands there is announced. */
    private void limit(Extent high) {
        double at = layout.axis().at(coverage.last().plusDays(1));
        double top = Math.max(high.from(), TimelineLayout.HEAD);
        if (at < TimelineLayout.WIDTH) {
            svg.box("ahead", new Extent(at, TimelineLayout.WIDTH), new Extent(top, high.to()));
        }
        svg.line("limit", at, Math.max(high.from(), 2), at, high.to());
        if (high.from() == 0) {
            boolean left = at > TimelineLayout.WIDTH / 2;
            String day = coverage.last().toString();
            svg.text(
                    left ? "small end" : "small",
                    left ? at - 4 : at + 4,
                    HEAD_TEXT,
                    left ? "last article, " + day + " →" : "← last article, " + day);
        }
    }

    private void margins(Extent high) {
        layout.earlier().ifPresent(margin -> {
            svg.line("margin", margin.to(), high.from(), margin.to(), high.to());
            if (high.from() == 0) {
                svg.text("small", margin.from(), HEAD_TEXT, "earlier");
            }
        });
        layout.later().ifPresent(margin -> {
            svg.line("margin", margin.from(), high.from(), margin.from(), high.to());
            if (high.from() == 0) {
                svg.text("small end", margin.to(), HEAD_TEXT, "later");
            }
        });
    }

    /** The days as lines; in the first slice with their names, and the lane's name above. */
    private void ticks(PlacedTrack track, Extent high, boolean first) {
        double down = track.high().from() + TimelineLayout.TICKS_DOWN;
        if (first) {
            svg.line("edge", 0, high.from(), TimelineLayout.WIDTH, high.from());
            svg.text("name", 0, high.from() + NAME_DOWN, track.name());
        }
        layout.ticks().forEach(tick -> {
            svg.line("tick", tick.at(), first ? down - TICK_UP : high.from(), tick.at(), high.to());
            if (first) {
                svg.text("small", tick.at() + 3, down, tick.label());
            }
        });
    }

    private static String words(TimelineEntry entry) {
        return "%s: %s (%s)".formatted(entry.when().words(), label(entry), entry.standingWords());
    }

    private void bar(Bar bar, TimelineEntry entry) {
        svg.group("entry", words(entry), () -> {
            StandingBar.draw(svg, bar.along(), bar.high(), entry.standing());
            StandingBar.edges(svg, bar.along(), bar.high(), bar.left(), bar.right());
            svg.text("letters", bar.wordsAt().from(), bar.top() + LETTERS_DOWN, bar.words());
        });
    }
}
