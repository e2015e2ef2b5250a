package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;

/** Reads a key: tab-separated, remarks behind a hash, then a heading that names the columns. */
public final class KeyTable {

    private static final String NOBODY = "-";
    private static final String OPEN = "?";
    private static final Pattern NUMBER_BEHIND = Pattern.compile("\\s*\\(\\d+\\)$");

    private final Map<String, Integer> columns = new LinkedHashMap<>();

    private KeyTable(String heading) {
        for (String column : heading.split("\t", -1)) {
            columns.put(column, columns.size());
        }
    }

    /**
     * Reads a key.
     *
     * @return in the order of the key
     * @throws IllegalArgumentException if a column or an offset is missing
     */
    public static List<KeyedArticle> parse(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        KeyTable reader = new KeyTable(lines.get(0));
        Map<String, List<KeyLine>> byFile = new LinkedHashMap<>();
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            String file = reader.cell(cells, "file");
            byFile.computeIfAbsent(file, name -> new ArrayList<>()).add(reader.line(cells));
            sums.put(file, reader.columns.containsKey("sha256") ? reader.cell(cells, "sha256") : "");
        }
        return byFile.entrySet().stream()
                .map(entry -> new KeyedArticle(entry.getKey(), sums.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private KeyLine line(String[] cells) {
        String speaker = cell(cells, "speaker");
        String naming = cell(cells, "naming");
        String anonymity = cell(cells, "anonymity");
        boolean hidden = !anonymity.isEmpty() && !anonymity.equals("none");
        return new KeyLine(
                new AttributionSpans(
                        spans(place(cells, "source")), spans(place(cells, "cue")), spans(place(cells, "content"))),
                cell(cells, "form"),
                speakers(speaker),
                hidden,
                naming,
                relay(cell(cells, "relay")),
                isOptional(cells));
    }

    private static List<String> speakers(String cell) {
        if (cell.isEmpty() || cell.equals(NOBODY) || cell.equals(OPEN)) {
            return List.of();
        }
        return Stream.of(cell.split(" \\+ ", -1))
                .map(name -> NUMBER_BEHIND.matcher(name).replaceFirst(""))
                .toList();
    }

    private static List<String> relay(String cell) {
        return cell.isEmpty() || cell.equals(NOBODY)
                ? List.of()
                : Stream.of(cell.split(" > ", -1))
                        .map(hop -> hop.replaceFirst("^citing ", ""))
                        .toList();
    }

    private boolean isOptional(String[] cells) {
        if (columns.containsKey("optional")) {
            return cell(cells, "optional").equals("optional");
        }
        String note = cell(cells, "note");
        return note.startsWith("optional") || note.contains("may be joined");
    }

    /** Where a part stands: in the column of places where the table has words as well, else in the column itself. */
    private String place(String[] cells, String part) {
        return cell(cells, columns.containsKey(part + "-at") ? part + "-at" : part);
    }

    private static List<Span> spans(String cell) {
        if (cell.isEmpty() || cell.equals(NOBODY)) {
            return List.of();
        }
        return Stream.of(cell.split(",", -1)).map(KeyTable::span).toList();
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
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
