package org.rapporteur.export.html;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapporteur.export.brief.ProposalEntry;
import org.rapporteur.export.html.drawing.Extent;
import org.rapporteur.export.html.drawing.Lettering;
import org.rapporteur.export.html.drawing.Version;
import org.rapporteur.export.html.drawing.VersionLayout;

/** Draws the versions of plans and texts: each a box, with a line from the one that it comes of. */
final class VersionDrawing {

    private static final Lettering LETTERS = new Lettering(12);
    private static final Lettering SMALL = new Lettering(11);
    private static final double PADDING = 10;
    private static final double LINE = 15;
    private static final double ARROW = 5;
    private static final double EDGE_LINE = 13;
    private static final double EDGE_LETTERS_DOWN = 20;

    private final Svg svg;
    private final Map<Integer, ProposalEntry> proposals;
    private final VersionLayout layout;

    VersionDrawing(Html html, List<ProposalEntry> proposals) {
        this.svg = new Svg(html);
        this.proposals =
                proposals.stream().collect(Collectors.toMap(ProposalEntry::number, Function.identity(), (a, b) -> a));
        this.layout = VersionLayout.of(proposals.stream()
                .map(proposal ->
                        new Version(proposal.number(), proposal.descent().map(ProposalEntry.Descent::parent)))
                .toList());
    }

    /** @param words what it shows, for those who do not see it */
    void write(Svg.Words words) {
        // Half a stroke stands outside the boxes.
        Extent wide = new Extent(-1, layout.width() + 1);
        Extent high = new Extent(-1, layout.height() + 1);
        svg.drawing("versions", wide, high, words, () -> layout.boxes().forEach(this::box));
    }

    private void box(VersionLayout.Box box) {
        ProposalEntry proposal = proposals.get(box.number());
        if (proposal == null) {
            return;
        }
        svg.group("version", proposal.heading(), () -> {
            svg.box(proposal.points().isPresent() ? "box counted" : "box", box.wide(), box.high());
            double left = box.left() + PADDING;
            double down = box.top() + 18;
            svg.text(
                    "name",
                    left,
                    down,
                    proposal.id() + proposal.points().map(" · "::concat).orElse(""));
            List<String> lines = LETTERS.lines("“" + proposal.name() + "”", VersionLayout.BOX_WIDTH - 2 * PADDING, 2);
            for (String line : lines) {
                down += LINE;
                svg.text("letters", left, down, line);
            }
            svg.text(
                    "small",
                    left,
                    box.high().to() - 9,
                    proposal.first().map(day -> "first told " + day).orElse("day not known"));
        });
        box.parent().ifPresent(parent -> edge(box, parent, proposal));
    }

    private void edge(VersionLayout.Box box, int parent, ProposalEntry proposal) {
        layout.boxes().stream()
                .filter(other -> other.number() == parent)
                .findFirst()
                .ifPresent(above -> {
                    double at = box.left() + 2 * PADDING;
                    double from = above.high().to();
                    double start = above.left() + 2 * PADDING;
                    double bend = from + 9;
                    String bent = start == at
                            ? ""
                            : "L%s %sL%s %s"
                                    .formatted(Svg.number(start), Svg.number(bend), Svg.number(at), Svg.number(bend));
                    svg.path(
                            "descent",
                            "M%s %s%sL%s %s"
                                    .formatted(
                                            Svg.number(start),
                                            Svg.number(from),
                                            bent,
                                            Svg.number(at),
                                            Svg.number(box.top() - 1)));
                    svg.path(
                            "glyph",
                            "M%s %sL%s %sL%s %s"
                                    .formatted(
                                            Svg.number(at - ARROW),
                                            Svg.number(box.top() - 1 - ARROW),
                                            Svg.number(at),
                                            Svg.number(box.top() - 1),
                                            Svg.number(at + ARROW),
                                            Svg.number(box.top() - 1 - ARROW)));
                    proposal.descent().ifPresent(descent -> words(descent, at + PADDING, from));
                });
    }

    private void words(ProposalEntry.Descent descent, double left, double from) {
        double down = from + EDGE_LETTERS_DOWN;
        double room = VersionLayout.BOX_WIDTH - 3 * PADDING;
        for (String line : SMALL.lines("“" + descent.told().onOneLine() + "”", room, 2)) {
            svg.text("small", left, down, line);
            down += EDGE_LINE;
        }
    }
}
