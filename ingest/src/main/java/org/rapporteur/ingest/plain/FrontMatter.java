package org.rapporteur.ingest.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.ingest.plain.FrontMatterKeys.Known;

/**
 * The lines between two lines of {@code ---} at the head of a file: keys and values, of which only
 * what an imprint needs is understood ({@link FrontMatterKeys}). Not all of YAML, but its values
 * ({@link YamlValue}).
 *
 * @param body where the article's own text begins; 0 if there is no front matter
 */
record FrontMatter(Imprint imprint, int body) {
    private static final FrontMatter NONE = new FrontMatter(Imprint.UNKNOWN, 0);

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");
    private static final Pattern TRUTH = Pattern.compile("(?i)true|false|yes|no|on|off");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Front matter longer than this is none; a horizontal rule far below does not close it. */
    private static final int LINES_MAX = 100;

    private record Line(int number, String words) {
        /** Blank, or a comment. */
        boolean saysNothing() {
            return words.isBlank() || words.startsWith("#");
        }

        /** A list item, an indented or a blank line: it belongs to the key above it. */
        boolean goesOn() {
            return words.isBlank() || words.startsWith(" ") || words.startsWith("\t") || words.startsWith("- ");
        }
    }

    /** A key with its value as it stands there, over one line or several. */
    private record Entry(String key, int line, List<String> value) {}

    /** Reads what stands at the head of a text. */
    static FrontMatter of(String text, Place place, Problems problems) {
        Matcher lineEnd = LINE_END.matcher(text);
        if (!lineEnd.find()
                || !FENCE.matcher(text.substring(0, lineEnd.start())).matches()) {
            return NONE;
        }
        List<Line> lines = new ArrayList<>();
        int begin = lineEnd.end();
        while (begin < text.length() && lines.size() < LINES_MAX) {
            boolean last = !lineEnd.find();
            String words = text.substring(begin, last ? text.length() : lineEnd.start());
            begin = last ? text.length() : lineEnd.end();
            if (CLOSING.matcher(words).matches()) {
                return looksLikeFields(lines) ? new FrontMatter(imprint(lines, place, problems), begin) : NONE;
            }
            lines.add(new Line(lines.size() + 2, words));
        }
        if (!lines.isEmpty() && looksLikeFields(lines)) {
            problems.tell(new ImprintProblem.Unclosed(place));
        }
        return NONE;
    }

    /** Tells front matter from a text that begins with a horizontal rule. */
    private static boolean looksLikeFields(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.saysNothing())
                .findFirst()
                .map(line -> FIELD.matcher(line.words()).matches())
                .orElse(true);
    }

    private static Imprint imprint(List<Line> lines, Place place, Problems problems) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Entry entry : entries(lines, place, problems)) {
            String key = entry.key().toLowerCase(Locale.ROOT);
            if (entries.putIfAbsent(key, entry) != null) {
                problems.tell(new ImprintProblem.DoubleKey(place, entry.line(), key));
            }
        }
        List<String> unknown = new ArrayList<>();
        Map<Known, Entry> known = new TreeMap<>(Comparator.comparingInt(Known::rank));
        for (Entry entry : entries.values()) {
            Optional<Known> meaning = FrontMatterKeys.find(entry.key());
            if (meaning.isEmpty()) {
                unknown.add("%s (line %d)".formatted(entry.key(), entry.line()));
            } else if (meaning.get().isUsed()) {
                known.putIfAbsent(meaning.get(), entry);
            }
        }
        if (!unknown.isEmpty()) {
            problems.tell(new ImprintProblem.UnknownKeys(place, unknown));
        }
        ImprintFields fields = new ImprintFields(place);
        known.forEach((meaning, entry) -> put(fields, meaning, entry, place, problems));
        return fields.imprint(problems);
    }

    private static List<Entry> entries(List<Line> lines, Place place, Problems problems) {
        List<Entry> entries = new ArrayList<>();
        boolean underKey = false;
        for (Line line : lines) {
            Matcher field = FIELD.matcher(line.words());
            if (field.matches()) {
                String value = field.group(2) == null ? "" : field.group(2);
                entries.add(new Entry(field.group(1), line.number(), new ArrayList<>(List.of(value))));
                underKey = true;
            } else if (underKey && line.goesOn()) {
                entries.get(entries.size() - 1).value().add(line.words());
            } else if (!line.saysNothing()) {
                problems.tell(new ImprintProblem.UnknownLine(
                        place, line.number(), line.words().strip()));
                underKey = false;
            }
        }
        return entries;
    }

    private static void put(ImprintFields fields, Known meaning, Entry entry, Place place, Problems problems) {
        try {
            String value = YamlValue.parse(entry.value());
            if (isMeant(meaning, value)) {
                fields.put(meaning.field(), entry.key(), value, entry.line());
            }
        } catch (IllegalArgumentException notRead) {
            problems.tell(new ImprintProblem.BadValue(
                    place, entry.line(), entry.key(), String.valueOf(notRead.getMessage())));
        }
    }

    /** Some generators mean by "published" whether, by "permalink" where on the site, by "source" whose picture. */
    private static boolean isMeant(Known meaning, String value) {
        return switch (meaning.key()) {
            case "published" -> !TRUTH.matcher(value).matches();
            case "url" -> true;
            default -> !meaning.field().equals("url") || WEB.matcher(value).matches();
        };
    }
}
