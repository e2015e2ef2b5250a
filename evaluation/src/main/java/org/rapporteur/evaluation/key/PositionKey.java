package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.WordKind;

/**
 * Reads a key of positions: a line {@code text}, id, passage, and a line {@code position} for each position in it;
 * tab-separated, remarks behind a hash.
 */
public final class PositionKey {

    private static final int COLUMNS = 10;
    private static final String NONE = "-";

    private PositionKey() {}

    /**
     * A position.
     *
     * @param party words of the passage for whoever holds it; empty for a speaker whom it does not name
     * @param words the words that state it
     */
    public record Line(
            Optional<String> party,
            IssueId issue,
            Attitude attitude,
            Strength strength,
            WordKind word,
            String words,
            Optional<String> condition) {}

    /** A passage with the positions in it. */
    public record Passage(String id, String text, List<Line> positions) {
        public Passage {
            positions = List.copyOf(positions);
        }
    }

    /**
     * Reads a key.
     *
     * @return in the order of the key
     * @throws IllegalArgumentException if a line has other columns, or is a position of no passage before it
     */
    public static List<Passage> parse(String table) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<String, List<Line>> positions = new LinkedHashMap<>();
        for (String line : table.lines()
                .filter(one -> !one.isBlank() && !one.startsWith("#"))
                .toList()) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("text") && cells.length == 3) {
                texts.put(cells[1], cells[2]);
                positions.put(cells[1], new ArrayList<>());
            } else if (cells[0].equals("position") && cells.length == COLUMNS && positions.containsKey(cells[1])) {
                positions.get(cells[1]).add(line(cells));
            } else {
                throw new IllegalArgumentException("neither a passage nor a position of one: '%s'".formatted(line));
            }
        }
        return texts.entrySet().stream()
                .map(text ->
                        new Passage(text.getKey(), text.getValue(), positions.getOrDefault(text.getKey(), List.of())))
                .toList();
    }

    private static Line line(String[] cells) {
        return new Line(
                optional(cells[2]),
                new IssueId(cells[3]),
                Attitude.valueOf(constant(cells[4])),
                Strength.valueOf(constant(cells[5])),
                WordKind.valueOf(constant(cells[6])),
                cells[8],
                optional(cells[9]));
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Optional<String> optional(String cell) {
        return cell.equals(NONE) ? Optional.empty() : Optional.of(cell);
    }
}
