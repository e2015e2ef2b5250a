package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.text.Span;

/** Reads a key of roles: tab-separated, remarks behind a hash, then a heading. */
public final class RoleKey {

    private static final int COLUMNS = 8;

    private RoleKey() {}

    /**
     * A person and a role.
     *
     * @param person where the holder is named
     * @param head the role's noun, or the verb that stands for it
     */
    public record Pair(Span person, Span role, Span head, RoleStatus status) {}

    /**
     * What the key says of one file.
     *
     * @param sha256 of the file
     * @param held whether it is only measured, never looked at
     * @param pairs in the order of the key
     */
    public record File(String name, String sha256, boolean held, List<Pair> pairs) {
        public File {
            pairs = List.copyOf(pairs);
        }
    }

    /**
     * Reads a key.
     *
     * @return in the order of the key
     * @throws IllegalArgumentException if a line has other columns than the heading
     */
    public static List<File> parse(String table) {
        Map<String, File> files = new LinkedHashMap<>();
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .skip(1)
                .toList();
        for (String line : lines) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("wanted %d columns, found %s".formatted(COLUMNS, line));
            }
            Pair pair = new Pair(
                    span(cells[3]),
                    span(cells[4]),
                    span(cells[5]),
                    RoleStatus.valueOf(cells[7].toUpperCase(Locale.ROOT)));
            files.merge(
                    cells[0],
                    new File(cells[0], cells[1], cells[2].equals("held"), List.of(pair)),
                    (before, one) -> with(before, one.pairs().get(0)));
        }
        return List.copyOf(files.values());
    }

    private static File with(File file, Pair pair) {
        List<Pair> pairs = new ArrayList<>(file.pairs());
        pairs.add(pair);
        return new File(file.name(), file.sha256(), file.held(), pairs);
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
