package org.rapporteur.evaluation.key;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.Span;

/**
 * Reads a key of speeches: tab-separated, with a heading; each line an utterance, the number of an article, a
 * passage of it as it stands there, how it renders the utterance, and how it differs from the fullest. Parts of a
 * passage between which the article's own words stand are parted by two bars; {@code #2} behind a passage means
 * its second occurrence.
 */
public final class SpeechKey {

    private static final String HEADING = "utterance\tarticle\ttext\trendering\tdifferences";
    private static final int COLUMNS = 5;
    private static final Pattern OCCURRENCE = Pattern.compile("^(.*?)\\s*#(\\d)$");
    private static final Pattern BARS = Pattern.compile(" \\|\\| ");

    private SpeechKey() {}

    /**
     * Reads a key.
     *
     * @param texts of the articles, in their order
     * @return in the order of the key
     * @throws IllegalArgumentException if a line is not as the heading says, or its passage is not in its article
     */
    public static List<SpeechLine> parse(String table, List<String> texts) {
        List<String> lines = table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
            throw new IllegalArgumentException("a key of speeches begins with '%s'".formatted(HEADING));
        }
        List<SpeechLine> parsed = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            if (cells.length != COLUMNS) {
                throw new IllegalArgumentException("not a line of a key of speeches: " + line);
            }
            int article = Integer.parseInt(cells[1]) - 1;
            Set<String> differences = cells[4].isBlank() ? Set.of() : Set.of(cells[4].split(","));
            parsed.add(new SpeechLine(cells[0], article, spans(texts.get(article), cells[2]), cells[3], differences));
        }
        return parsed;
    }

    private static List<Span> spans(String text, String passage) {
        Matcher matcher = OCCURRENCE.matcher(passage);
        boolean numbered = matcher.matches();
        String[] parts = BARS.split(numbered ? matcher.group(1) : passage);
        int occurrence = numbered ? Integer.parseInt(matcher.group(2)) : 1;
        int from = -1;
        for (int time = 0; time < occurrence; time++) {
            from = text.indexOf(parts[0], from + 1);
        }
        List<Span> spans = new ArrayList<>();
        for (String part : parts) {
            int begin = from < 0 ? -1 : text.indexOf(part, from);
            if (begin < 0) {
                throw new IllegalArgumentException("not in the article: '%s' of '%s'".formatted(part, passage));
            }
            spans.add(new Span(begin, begin + part.length()));
            from = begin + part.length();
        }
        return spans;
    }
}
