package org.rapporteur.ingest.plain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the keys of front matter mean: those of an imprint, and those that site generators use. Read once. */
final class FrontMatterKeys {
    private static final String UNUSED = "-";

    /**
     * A line of {@code front-matter-keys.tsv}.
     *
     * @param rank the lower, the rather it holds among keys for one field
     */
    record Known(String key, String field, String example, int rank) {
        /** False for a key of which an imprint has no use. */
        boolean isUsed() {
            return !field.equals(UNUSED);
        }
    }

    private static final Map<String, Known> KEYS = byKey();

    private FrontMatterKeys() {}

    private static Map<String, Known> byKey() {
        Map<String, Known> keys = new HashMap<>();
        lines().forEach(known -> keys.put(known.key(), known));
        return Map.copyOf(keys);
    }

    /** What a key means, however it is written: {@code published_time}, {@code publishedTime}. */
    static Optional<Known> find(String written) {
        return Optional.ofNullable(
                KEYS.get(written.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "")));
    }

    /** In the order of the file. */
    static List<Known> lines() {
        List<Known> known = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] cells = line.split("\t", -1);
                    known.add(new Known(cells[0], cells[1], cells[2], known.size()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return known;
    }

    private static InputStream resource() {
        InputStream found = FrontMatterKeys.class.getResourceAsStream("front-matter-keys.tsv");
        if (found == null) {
            throw new IllegalStateException("front-matter-keys.tsv is not in the program");
        }
        return found;
    }
}
