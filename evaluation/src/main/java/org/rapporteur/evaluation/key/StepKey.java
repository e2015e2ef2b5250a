package org.rapporteur.evaluation.key;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A key of what is announced in a few articles: tab-separated, remarks behind a hash, then a heading that names the
 * columns. Two headings are known: one names the first day behind the window ({@code to}), the other the last day in it
 * ({@code until}).
 */
public final class StepKey {

    private static final List<String> NONE = List.of("", "-", "open");

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private StepKey(String heading) {
        for (String column : heading.split("\t", -1)) {
            columns.put(column, columns.size());
        }
    }

    /** Words of one file. */
    public record Words(String file, String words) {}

    /**
     * One step of the key.
     *
     * @param again where it is announced again, or anew with another window
     * @param from the first day of its window, and {@code last} the last; empty without bound
     */
    public record Line(
            String id,
            Words first,
            List<Words> again,
            Optional<LocalDate> from,
            Optional<LocalDate> last,
            String fate,
            boolean optional) {

        public Line {
            again = List.copyOf(again);
        }
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if a column is missing
     */
    public static List<Line> parse(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        StepKey reader = new StepKey(lines.get(0));
        return lines.subList(1, lines.size()).stream()
                .map(line -> reader.line(line.split("\t", -1)))
                .toList();
    }

    private Line line(String[] cells) {
        boolean behind = columns.containsKey("to");
        List<Words> again = new ArrayList<>(places(cell(cells, behind ? "again" : "also")));
        if (behind) {
            again.addAll(places(cell(cells, "moves")));
        } else if (cell(cells, "fate").equals("moved")) {
            again.add(new Words(cell(cells, "fate-file"), cell(cells, "fate-words")));
        }
        Optional<LocalDate> last =
                behind ? day(cell(cells, "to")).map(day -> day.minusDays(1)) : day(cell(cells, "until"));
        return new Line(
                cell(cells, behind ? "step" : "id"),
                new Words(cell(cells, behind ? "article" : "file"), cell(cells, "words")),
                again,
                day(cell(cells, "from")),
                last,
                cell(cells, "fate"),
                cell(cells, "note").toLowerCase(Locale.ROOT).contains("optional"));
    }

    private static List<Words> places(String cell) {
        List<Words> places = new ArrayList<>();
        for (String place : cell.split(" \\|\\| ", -1)) {
            int colon = place.indexOf(": ");
            if (colon > 0) {
                int arrow = place.lastIndexOf(" => ");
                places.add(new Words(
                        place.substring(0, colon), place.substring(colon + 2, arrow < 0 ? place.length() : arrow)));
            }
        }
        return places;
    }

    private static Optional<LocalDate> day(String cell) {
        return NONE.contains(cell) ? Optional.empty() : Optional.of(LocalDate.parse(cell));
    }

    private String cell(String[] cells, String column) {
        Integer at = columns.get(column);
        if (at == null || at >= cells.length) {
            throw new IllegalArgumentException(
                    "a key without the column %s in: %s".formatted(column, String.join("|", cells)));
        }
        return cells[at];
    }
}
