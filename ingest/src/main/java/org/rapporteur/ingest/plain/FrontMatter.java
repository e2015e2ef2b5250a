package org.rapporteur.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problems;

/**
 * The lines between two lines of {@code ---} at the head of a file: keys and values, of which only
 * what an imprint needs is understood. Not YAML, but what people write of it.
 *
 * @param body where the article's own text begins; 0 if there is no front matter
 */
record FrontMatter(Imprint imprint, int body) {
    private static final FrontMatter NONE = new FrontMatter(Imprint.UNKNOWN, 0);

    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile("(---|\\.\\.\\.)[ \\t]*");
    private static final Pattern FIELD = Pattern.compile("([A-Za-z][A-Za-z0-9_-]*)[ \\t]*:(?:[ \\t]+(.*))?");
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    /** Front matter longer than this is none; a horizontal rule far below does not close it. */
    private static final int LINES_MAX = 100;

    private record Line(int number, String words) {
        /** Blank, or a comment. */
        boolean saysNothing() {
            return words.isBlank() || words.startsWith("#");
        }

        /** A list item or an indented line: it belongs to the key above it. */
        boolean goesOn() {
            return words.startsWith(" ") || words.startsWith("\t") || words.startsWith("- ");
        }
    }

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
        ImprintFields fields = new ImprintFields(place);
        boolean underUnknownKey = false;
        for (Line line : lines) {
            Matcher field = FIELD.matcher(line.words());
            if (field.matches()) {
                underUnknownKey = !put(fields, field, line, place, problems);
            } else if (!line.saysNothing() && !(line.goesOn() && underUnknownKey)) {
                problems.tell(new ImprintProblem.UnknownLine(
                        place, line.number(), line.words().strip()));
            }
        }
        return fields.imprint(problems);
    }

    /** False if the key is not known. */
    private static boolean put(ImprintFields fields, Matcher field, Line line, Place place, Problems problems) {
        String key = field.group(1).toLowerCase(Locale.ROOT);
        if (!ImprintFields.KNOWN.contains(key)) {
            problems.tell(new ImprintProblem.UnknownKey(place, line.number(), field.group(1)));
            return false;
        }
        if (fields.has(key)) {
            problems.tell(new ImprintProblem.DoubleKey(place, line.number(), key));
            return true;
        }
        String value = field.group(2);
        fields.put(key, value == null ? "" : unquoted(value.strip()), line.number());
        return true;
    }

    private static String unquoted(String value) {
        if (value.length() > 1 && value.startsWith("\"") && value.endsWith("\"")) {
            return value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
        }
        if (value.length() > 1 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        int comment = value.indexOf(" #");
        return comment < 0 ? value : value.substring(0, comment);
    }
}
