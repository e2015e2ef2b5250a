package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a key of places: tab-separated, remarks behind a hash, then a heading; each line an article, words that it has, which of
 * their occurrences, and what they mean.
 */
public final class PlaceKey {

    private static final String HEADING = "article\tform\twhich\tplace";
    private static final int COLUMNS = 4;

    private PlaceKey() {}

    /**
     * Words of one article, and what they mean.
     *
     * @param which the occurrence of the words, as whole words, counted from 1
     */
    public record Line(String form, int which, KeyedPlace place) {}

    /**
     * Reads a key.
     *
     * @return by article, in the order of the key
     * @throws IllegalArgumentException if a line is not as the heading says
     */
    public static Map<String, List<Line>> parse(String table) {
        List<String> rows = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (rows.isEmpty() || !rows.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("a key of places begins with '%s'".formatted(HEADING));
        }
        Map<String, List<Line>> lines = new LinkedHashMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("not a line of a key of places: " + row);
            }
            lines.computeIfAbsent(cells[0], article -> new ArrayList<>())
                    .add(new Line(cells[1], Integer.parseInt(cells[2]), KeyedPlace.parse(cells[3])));
        }
        return lines;
    }
}
