package org.rapporteur.export.linked;

import java.util.List;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/**
 * Points at words as W3C Web Annotation does: by the words and what stands around them, and by their position, which that
 * standard counts in characters of Unicode and not, as the record does, in UTF-16 units.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model, 4.2</a>
 */
public final class Selectors {

    private static final int AROUND = 32;

    private Selectors() {}

    static List<Thing> of(SourceText text, Span span) {
        String characters = text.characters();
        return List.of(
                Thing.of("TextQuoteSelector")
                        .put("exact", text.slice(span))
                        .put("prefix", before(characters, span.begin()))
                        .put("suffix", behind(characters, span.end())),
                Thing.of("TextPositionSelector")
                        .put("start", characters.codePointCount(0, span.begin()))
                        .put("end", characters.codePointCount(0, span.end())));
    }

    /** What stands before a place, whole characters of it. */
    public static String before(String characters, int at) {
        int from = Math.max(0, at - AROUND);
        if (from > 0 && from < at && Character.isLowSurrogate(characters.charAt(from))) {
            from++;
        }
        return characters.substring(from, at);
    }

    /** What stands behind a place, whole characters of it. */
    public static String behind(String characters, int at) {
        int to = Math.min(characters.length(), at + AROUND);
        if (to < characters.length() && to > at && Character.isHighSurrogate(characters.charAt(to - 1))) {
            to--;
        }
        return characters.substring(at, to);
    }
}
