package org.rapporteur.evaluation.key;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.event.EventKind;

/**
 * A key of what happens in a few articles: tab-separated, remarks behind a hash, then a heading that names the columns.
 * One line a mention; the mentions of one happening share its id.
 */
public final class EventKey {

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private EventKey(String heading) {
        for (String column : heading.split("\t", -1)) {
            columns.put(column, columns.size());
        }
    }

    /**
     * One mention of the key.
     *
     * @param event which happening it is of
     * @param file the name of the article's file
     * @param words the clause that tells it, as the file has it
     * @param optional whether a fair reader may leave it out
     */
    public record Line(String event, EventKind kind, String file, String words, boolean optional) {}

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if a column is missing, or a kind is none
     */
    public static List<Line> parse(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        EventKey reader = new EventKey(lines.get(0));
        return lines.subList(1, lines.size()).stream()
                .map(line -> reader.line(line.split("\t", -1)))
                .toList();
    }

    private Line line(String[] cells) {
        return new Line(
                cell(cells, "event"),
                EventKind.valueOf(cell(cells, "kind").toUpperCase(Locale.ROOT).replace('-', '_')),
                cell(cells, "article"),
                cell(cells, "words"),
                cell(cells, "note").contains("optional") || cell(cells, "about").contains("optional"));
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
