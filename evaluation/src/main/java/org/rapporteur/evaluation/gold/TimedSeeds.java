package org.rapporteur.evaluation.gold;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Two real reports with all their time expressions, marked by hand as a reader understands them. Their texts are not
 * part of the project; the key knows them by their hash.
 */
public final class TimedSeeds {

    private static final String KEY = "seeds-times.tsv";
    private static final int COLUMNS = 7;

    private TimedSeeds() {}

    /** Those that lie in the folder; a text with another hash is another text, and left out. */
    public static Corpus<TimedText> read(Path folder) throws IOException {
        Map<String, List<String[]>> byFile = new LinkedHashMap<>();
        for (String line : key().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IOException("%s: wanted %d columns in '%s'".formatted(KEY, COLUMNS, line));
                }
                byFile.computeIfAbsent(columns[0], unused -> new ArrayList<>()).add(columns);
            }
        }
        List<Path> files = new ArrayList<>();
        List<TimedText> texts = new ArrayList<>();
        for (Map.Entry<String, List<String[]>> entry : byFile.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            if (Files.exists(file)) {
                SourceText text = new SourceText(Files.readString(file));
                String[] first = entry.getValue().get(0);
                if (text.sha256().equals(first[1])) {
                    files.add(file);
                    texts.add(new TimedText(
                            entry.getKey(), text, PublicationTime.parse(first[2]), times(entry.getValue())));
                }
            }
        }
        return Corpus.of("seeds", files, texts);
    }

    private static List<GoldTimex> times(List<String[]> lines) {
        return lines.stream()
                .map(columns -> new GoldTimex(
                        new Span(Integer.parseInt(columns[3]), Integer.parseInt(columns[4])), columns[5], columns[6]))
                .toList();
    }

    private static String key() throws IOException {
        try (InputStream stream = TimedSeeds.class.getResourceAsStream(KEY)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + KEY);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
