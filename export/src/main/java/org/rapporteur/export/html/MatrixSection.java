package org.rapporteur.export.html;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.export.brief.MatrixPart;
import org.rapporteur.export.brief.StanceWords;

/** Writes the parties against the issues, as a table: what each holds on each, and where to read it. */
final class MatrixSection {

    /** Of those who share a column as many are in one cell; the others are a link away. */
    private static final int OTHERS_MAX = 4;

    private final Html html;
    private final Standpoints standpoints;
    private final StanceSign sign;

    MatrixSection(Html html, Standpoints standpoints) {
        this.html = html;
        this.standpoints = standpoints;
        this.sign = new StanceSign(html);
    }

    void write() {
        html.element(
                        "p",
                        Attributes.css("note"),
                        "All articles together. In each cell the latest stands first; the number leads to the positions,"
                                + " and each of these to the words in its article.")
                .line();
        html.element(
                        "div",
                        Attributes.css("wide")
                                .and("role", "group")
                                .and("aria-labelledby", "matrix-caption")
                                .and("tabindex", "0"),
                        () -> html.element("table", Attributes.css("matrix"), this::table))
                .line();
    }

    private void table() {
        html.element("caption", Attributes.id("matrix-caption"), "Parties and issues: what each is said to hold")
                .line();
        html.element("thead", Attributes.NONE, () -> html.element("tr", Attributes.NONE, this::head))
                .line();
        byWiderIssue()
                .forEach(rows -> html.element("tbody", Attributes.NONE, () -> rows.forEach(this::row))
                        .line());
    }

    /** An issue that is part of none with those that are parts of it. */
    private List<List<MatrixPart.Row>> byWiderIssue() {
        List<List<MatrixPart.Row>> groups = new ArrayList<>();
        for (MatrixPart.Row row : standpoints.matrix().rows()) {
            if (row.depth() == 0 || groups.isEmpty()) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(row);
        }
        return groups;
    }

    private void head() {
        column("Issue", "");
        standpoints.apart().forEach(at -> {
            MatrixPart.Column party = standpoints.matrix().columns().get(at);
            column(party.name(), party.part());
        });
        if (!standpoints.together().isEmpty()) {
            column("Others", "from outside");
        }
    }

    private void column(String name, String part) {
        html.element("th", Attributes.of("scope", "col"), () -> {
            html.text(name);
            if (!part.isEmpty()) {
                html.text(" ").element("span", Attributes.css("kind"), part);
            }
        });
    }

    private void row(MatrixPart.Row row) {
        html.element("tr", Attributes.NONE, () -> {
                    if (row.positions() == 0) {
                        wider(row);
                    } else {
                        name(row);
                        standpoints.apart().forEach(at -> html.element("td", Attributes.NONE, () -> cell(row, at)));
                    }
                    if (row.positions() > 0 && !standpoints.together().isEmpty()) {
                        html.element("td", Attributes.css("others"), () -> others(row));
                    }
                })
                .line();
    }

    /** An issue on which nobody holds anything, and which is there for its parts. */
    private void wider(MatrixPart.Row row) {
        int columns = 1 + standpoints.apart().size() + (standpoints.together().isEmpty() ? 0 : 1);
        html.element(
                "th",
                Attributes.of("scope", row.depth() == 0 ? "rowgroup" : "row").and("colspan", String.valueOf(columns)),
                () -> html.element("span", Attributes.css(depth(row)), row.issue()));
    }

    private void name(MatrixPart.Row row) {
        html.element(
                "th",
                Attributes.of("scope", "row").and("class", depth(row)),
                () -> html.element("a", Attributes.href("#" + Places.issue(row)), row.issue()));
    }

    private static String depth(MatrixPart.Row row) {
        return "depth" + Math.min(row.depth(), 2);
    }

    private void cell(MatrixPart.Row row, int column) {
        MatrixPart.Cell cell = row.cells().get(column);
        if (cell.positions() == 0) {
            none();
            return;
        }
        stances(cell);
        count(row, column);
    }

    private void none() {
        html.element("span", Attributes.css("none"), "–");
    }

    private void stances(MatrixPart.Cell cell) {
        html.element("ul", Attributes.NONE, () -> {
            for (StanceWords stance : Standpoints.stances(cell.entries())) {
                html.element("li", Attributes.NONE, () -> sign.write(stance));
            }
        });
    }

    private void count(MatrixPart.Row row, int column) {
        html.element(
                "a",
                Attributes.href("#" + Places.cell(row, column)).and("class", "count"),
                Heading.counted(row.cells().get(column).positions(), "position"));
    }

    private void others(MatrixPart.Row row) {
        List<Integer> holding = standpoints.together().stream()
                .filter(column -> row.cells().get(column).positions() > 0)
                .toList();
        if (holding.isEmpty()) {
            none();
        }
        holding.stream().limit(OTHERS_MAX).forEach(column -> other(row, column));
        if (holding.size() > OTHERS_MAX) {
            html.element("p", Attributes.NONE, () -> {
                html.text("and ");
                html.element(
                        "a",
                        Attributes.href("#" + Places.cell(row, holding.get(OTHERS_MAX))),
                        holding.size() - OTHERS_MAX + " more");
            });
        }
    }

    private void other(MatrixPart.Row row, int column) {
        html.element("div", Attributes.NONE, () -> {
            String name = standpoints.matrix().columns().get(column).name();
            html.element("p", Attributes.NONE, () -> {
                html.text(name + ", ");
                count(row, column);
            });
            stances(row.cells().get(column));
        });
    }
}
