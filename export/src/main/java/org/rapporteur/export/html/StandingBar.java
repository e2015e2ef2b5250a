package org.rapporteur.export.html;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.rapporteur.export.brief.TellingKind;
import org.rapporteur.export.html.drawing.Edge;
import org.rapporteur.export.html.drawing.Extent;
import org.rapporteur.export.html.drawing.Hatching;

/** Draws how something is told as the form of a bar: what is seen without colour, on paper too. */
final class StandingBar {

    private static final double HATCH_STEP = 4;
    private static final double HEAD = 5;

    /** What is told in several ways has the form of the first of these, and a cross besides if one of them denies it. */
    private static final List<TellingKind> ORDER = List.of(
            TellingKind.DONE,
            TellingKind.HAPPENED,
            TellingKind.CANCELLED,
            TellingKind.MOVED,
            TellingKind.OVERDUE,
            TellingKind.SAID,
            TellingKind.ALLEGED,
            TellingKind.PLANNED,
            TellingKind.CONDITIONAL,
            TellingKind.POSSIBLE,
            TellingKind.NOT_MENTIONED,
            TellingKind.DENIED);

    private static final Set<TellingKind> CROSSED = Set.of(TellingKind.CANCELLED, TellingKind.DENIED);

    private final Svg svg;
    private final Extent wide;
    private final Extent high;

    private StandingBar(Svg svg, Extent wide, Extent high) {
        this.svg = svg;
        this.wide = wide;
        this.high = high;
    }

    /** The kind that gives the form. */
    static TellingKind form(Collection<TellingKind> standing) {
        return ORDER.stream().filter(standing::contains).findFirst().orElse(TellingKind.POSSIBLE);
    }

    /** Draws a bar. */
    static void draw(Svg svg, Extent wide, Extent high, Collection<TellingKind> standing) {
        new StandingBar(svg, wide, high).draw(standing);
    }

    /** A bar as a sign beside words. */
    static void sign(Svg svg, Collection<TellingKind> standing) {
        svg.sign("sign", 26, 11, () -> draw(svg, new Extent(1, 25), new Extent(1, 10), standing));
    }

    private void draw(Collection<TellingKind> standing) {
        TellingKind form = form(standing);
        svg.box("bar " + css(form), wide, high);
        if (form == TellingKind.SAID || form == TellingKind.ALLEGED) {
            Hatching.of(wide, high, HATCH_STEP)
                    .forEach(stroke -> svg.line("hatch", stroke.fromX(), stroke.fromY(), stroke.toX(), stroke.toY()));
        }
        if (form == TellingKind.OVERDUE) {
            svg.box("half", wide, new Extent(high.middle(), high.to()));
        }
        if (form == TellingKind.MOVED) {
            arrow();
        }
        if (standing.stream().anyMatch(CROSSED::contains)) {
            cross();
        }
    }

    private static String css(TellingKind form) {
        return switch (form) {
            case DONE, HAPPENED -> "full";
            case SAID, CANCELLED, MOVED, OVERDUE, PLANNED, DENIED -> "hollow";
            case ALLEGED, POSSIBLE, CONDITIONAL -> "hollow broken";
            case NOT_MENTIONED -> "hollow dotted";
        };
    }

    private void arrow() {
        double tip = wide.to() - 2;
        double reach = Math.min(HEAD, wide.length() / 2);
        svg.path(
                "glyph",
                "M%s %sL%s %sL%s %s"
                        .formatted(
                                Svg.number(tip - reach),
                                Svg.number(high.from() + 1.5),
                                Svg.number(tip),
                                Svg.number(high.middle()),
                                Svg.number(tip - reach),
                                Svg.number(high.to() - 1.5)));
    }

    /** On a ground of its own, so that it is seen on a full bar too. */
    private void cross() {
        double reach = high.length() / 2 + 1.5;
        double left = wide.middle() - reach;
        double right = wide.middle() + reach;
        double upper = high.middle() - reach;
        double lower = high.middle() + reach;
        for (String css : List.of("ground", "glyph")) {
            svg.line(css, left, upper, right, lower);
            svg.line(css, left, lower, right, upper);
        }
    }

    /** Draws how the bar ends where it does not end with what is told. */
    static void edges(Svg svg, Extent wide, Extent high, Edge left, Edge right) {
        edge(svg, wide.from(), high, left, 1);
        edge(svg, wide.to(), high, right, -1);
    }

    private static void edge(Svg svg, double at, Extent high, Edge edge, int inwards) {
        switch (edge) {
            case SET -> {}
            case OPEN -> {
                // Three gaps through the bar: it fades out instead of ending.
                for (double gap = 3; gap <= 15; gap += 6) {
                    double x = at + inwards * gap;
                    svg.box("gap", new Extent(x - 1.5, x + 1.5), new Extent(high.from() - 1, high.to() + 1));
                }
            }
            case BEYOND ->
                svg.path(
                        "tip",
                        "M%s %sL%s %sL%s %sZ"
                                .formatted(
                                        Svg.number(at + inwards * HEAD),
                                        Svg.number(high.from() - 2),
                                        Svg.number(at),
                                        Svg.number(high.middle()),
                                        Svg.number(at + inwards * HEAD),
                                        Svg.number(high.to() + 2)));
        }
    }
}
