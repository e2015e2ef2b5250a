package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Invented coverage of talks with a key of its time expressions, in the resources of this room. */
public final class TimedCoverage {

    private static final int COLUMNS = 9;
    private static final int PUBLISHED = 3;
    private static final String NOWHERE = "-";
    private static final String ROOM = "/org/rapporteur/evaluation/";

    private TimedCoverage() {}

    /** An article and its key. */
    public record KeyedText(String name, SourceText text, PublicationTime published, List<KeyedTimex> times) {

        public KeyedText {
            times = List.copyOf(times);
        }
    }

    /**
     * Reads the articles of a folder that have a key.
     *
     * @param folder of the room: {@code steps/held}
     */
    public static Corpus<KeyedText> read(String name, String folder) throws IOException {
        Map<String, List<List<String>>> byFile = new LinkedHashMap<>();
        String key = resource(folder + "/timexes.tsv");
        for (String line : key.split("\r?\n", -1)) {
            List<String> columns = Arrays.asList(line.split("\t", -1));
            if (!line.startsWith("#")
                    && columns.size() == COLUMNS
                    && !columns.get(0).equals("file")) {
                byFile.computeIfAbsent(columns.get(0), unused -> new ArrayList<>())
                        .add(columns);
            }
        }
        Map<String, PublicationTime> published = published(resource(folder + "/articles.csv"));
        List<KeyedText> texts = new ArrayList<>();
        StringBuilder all = new StringBuilder(key);
        for (Map.Entry<String, List<List<String>>> entry : byFile.entrySet()) {
            SourceText text = new SourceText(resource(folder + "/" + entry.getKey()));
            PublicationTime time = published.get(entry.getKey());
            if (time == null) {
                throw new IOException("%s/articles.csv lacks %s".formatted(folder, entry.getKey()));
            }
            all.append(text.characters());
            texts.add(new KeyedText(entry.getKey(), text, time, times(text, entry.getValue())));
        }
        String digest = new SourceText(all.toString()).sha256().substring(0, 8);
        return new Corpus<>(name, digest, texts);
    }

    private static Map<String, PublicationTime> published(String table) {
        Map<String, PublicationTime> published = new LinkedHashMap<>();
        table.lines().skip(1).forEach(line -> {
            List<String> cells = cells(line);
            published.put(cells.get(0), PublicationTime.parse(cells.get(PUBLISHED)));
        });
        return published;
    }

    /** The cells of a line; commas in quotation marks part none. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static List<KeyedTimex> times(SourceText text, List<List<String>> lines) throws IOException {
        List<KeyedTimex> times = new ArrayList<>();
        for (List<String> line : lines) {
            times.add(new KeyedTimex(
                    span(text, line.get(1), Integer.parseInt(line.get(2))),
                    Arrays.asList(line.get(4).split(" \\| ", -1)),
                    day(line.get(6)),
                    day(line.get(7)),
                    line.get(8).startsWith("optional")));
        }
        return times;
    }

    private static Span span(SourceText text, String words, int nth) throws IOException {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.characters().indexOf(words, at + 1);
            if (at < 0) {
                throw new IOException("no %d. '%s' in the text".formatted(nth, words));
            }
        }
        return new Span(at, at + words.length());
    }

    private static Optional<LocalDate> day(String written) {
        return written.length() < 10 || written.equals(NOWHERE)
                ? Optional.empty()
                : Optional.of(LocalDate.parse(written.substring(0, 10)));
    }

    private static String resource(String name) throws IOException {
        try (InputStream stream = TimedCoverage.class.getResourceAsStream(ROOM + name)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
