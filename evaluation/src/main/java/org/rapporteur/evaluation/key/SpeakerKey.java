package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.text.Span;

/**
 * Reads a key of speakers: tab-separated, remarks behind a hash, then a heading; each line an article's
 * name, the SHA-256 of its text, a source, its kind, and whom it means.
 */
public final class SpeakerKey {

    private static final String HEADING = "article\tsha256\tsource\tkind\tspeaker";
    private static final String OPEN = "open";
    private static final String UNNAMED = "unnamed:";
    private static final int COLUMNS = 5;

    private SpeakerKey() {}

    /**
     * Reads a key.
     *
     * @return in the order of the key
     * @throws IllegalArgumentException if a line is not as the heading says
     */
    public static List<SpeakerItems> parse(String table) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("a key of speakers begins with '%s'".formatted(HEADING));
        }
        Map<String, List<SpeakerItem>> items = new LinkedHashMap<>();
        Map<String, String> sums = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("not a line of a key of speakers: " + line);
            }
            items.computeIfAbsent(cells[0], name -> new ArrayList<>()).add(item(cells));
            sums.put(cells[0], cells[1]);
        }
        return items.entrySet().stream()
                .map(entry -> new SpeakerItems(entry.getKey(), sums.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .toList();
    }

    private static SpeakerItem item(String[] cells) {
        SpeakerItem.Kind kind = SpeakerItem.Kind.valueOf(cells[3].toUpperCase(Locale.ROOT));
        String speaker = cells[4];
        if (speaker.equals(OPEN)) {
            return new SpeakerItem(span(cells[2]), kind, SpeakerItem.Answer.OPEN, List.of());
        }
        if (speaker.startsWith(UNNAMED)) {
            Span introduced = span(speaker.substring(UNNAMED.length()));
            return new SpeakerItem(span(cells[2]), kind, SpeakerItem.Answer.UNNAMED, List.of(introduced));
        }
        List<Span> names =
                Stream.of(speaker.split("\\+", -1)).map(SpeakerKey::span).toList();
        return new SpeakerItem(span(cells[2]), kind, SpeakerItem.Answer.NAMED, names);
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }
}
