package org.rapporteur.assembly.copy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** The words of a text without case, accents and punctuation, by which texts are compared, and where they stand. */
final class CopyWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[“”\"«»]|\\R[ \\t]*\\R"
            + "|(?<![\\p{L}\\p{N}])['‘](?=\\p{L})|(?<=[\\p{L}\\p{N}.,!?…])['’](?![\\p{L}\\p{N}])");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<String> forms = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final List<Boolean> quoted = new ArrayList<>();

    static CopyWords of(SourceText text) {
        CopyWords words = new CopyWords();
        boolean inside = false;
        boolean single = false;
        Matcher matcher = WORD.matcher(text.characters());
        while (matcher.find()) {
            String found = matcher.group();
            switch (found.charAt(0)) {
                case '“', '«' -> inside = true;
                case '”', '»' -> inside = false;
                case '"' -> inside = !inside;
                // The second of two single marks closes; one that nothing opened is an apostrophe.
                case '‘', '’', '\'' -> single = !single && isOpening(text, matcher.start());
                case '\n', '\r', '\u2028', '\u2029', '\u0085', '\f', '\u000b' -> {
                    inside = false;
                    single = false;
                }
                default -> words.add(folded(found), new Span(matcher.start(), matcher.end()), inside || single);
            }
        }
        return words;
    }

    private static boolean isOpening(SourceText text, int at) {
        return at == 0
                || !Character.isLetterOrDigit(text.characters().charAt(at - 1))
                        && at + 1 < text.length()
                        && Character.isLetter(text.characters().charAt(at + 1));
    }

    private void add(String form, Span span, boolean inside) {
        forms.add(form);
        spans.add(span);
        quoted.add(inside);
    }

    private static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.chars().allMatch(letter -> letter < 128)
                ? lower
                : MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD))
                        .replaceAll("");
    }

    int size() {
        return forms.size();
    }

    String form(int word) {
        return forms.get(word);
    }

    /** Whether a word stands in quotation marks; a blank line ends a quotation. */
    boolean isQuoted(int word) {
        return quoted.get(word);
    }

    /** From one word to behind another. */
    Span span(int from, int end) {
        return new Span(spans.get(from).begin(), spans.get(end - 1).end());
    }
}
