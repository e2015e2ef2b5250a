package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.text.Span;

/**
 * Which pairs of articles share text: tab-separated, remarks behind a hash, each line an article with its sum or
 * a pair.
 *
 * @param sums the SHA-256 of each article's text, by its id
 * @param pairs in the order of the key
 */
public record CopyKey(Map<String, String> sums, List<CopyPair> pairs) {

    private static final int ARTICLE_CELLS = 3;
    private static final int PAIR_CELLS = 10;
    private static final int ORIGINAL = 5;
    private static final int TOLD = 8;
    private static final int FREE = 9;
    private static final String NOBODY = "-";
    private static final String WIRE = "common";

    public CopyKey {
        sums = Map.copyOf(sums);
        pairs = List.copyOf(pairs);
    }

    /**
     * Reads a key.
     *
     * @throws IllegalArgumentException if a line is neither an article nor a pair, or an article has no sum
     */
    public static CopyKey parse(String table) {
        Map<String, String> sums = new LinkedHashMap<>();
        List<CopyPair> pairs = new ArrayList<>();
        table.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("article") && cells.length == ARTICLE_CELLS) {
                sums.put(cells[1], cells[2]);
            } else if (cells[0].equals("pair") && cells.length == PAIR_CELLS) {
                pairs.add(pair(cells));
            } else {
                throw new IllegalArgumentException("not a line of a key of copies: " + line);
            }
        });
        for (CopyPair pair : pairs) {
            if (!sums.containsKey(pair.first()) || !sums.containsKey(pair.second())) {
                throw new IllegalArgumentException("no sum of %s or %s".formatted(pair.first(), pair.second()));
            }
        }
        return new CopyKey(sums, pairs);
    }

    private static CopyPair pair(String[] cells) {
        String original = cells[ORIGINAL];
        return new CopyPair(
                cells[1],
                cells[2],
                cells[3].equals("yes"),
                Optional.of(original).filter(id -> !id.equals(NOBODY) && !id.equals(WIRE)),
                original.equals(WIRE),
                stretches(cells[TOLD]),
                stretches(cells[FREE]));
    }

    private static List<Stretch> stretches(String cell) {
        return cell.isEmpty()
                ? List.of()
                : Stream.of(cell.split(" ", -1)).map(CopyKey::stretch).toList();
    }

    private static Stretch stretch(String written) {
        int equals = written.indexOf('=');
        return new Stretch(span(written.substring(0, equals)), span(written.substring(equals + 1)));
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
