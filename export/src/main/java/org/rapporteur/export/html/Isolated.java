package org.rapporteur.export.html;

import java.util.regex.Pattern;

/**
 * Text within HTML that keeps to its place: whatever directions its letters have or its control characters ask for, what
 * stands around it stays in order. Nothing is taken out of the text or put into it.
 */
public final class Isolated {
    private static final char END_OF_ISOLATE = '\u2069';
    private static final Pattern TURNING = Pattern.compile("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]");

    private Isolated() {}

    /** Whether a text can move what stands around it. */
    public static boolean isNeeded(CharSequence text) {
        return text.chars().anyMatch(Isolated::turns);
    }

    private static boolean turns(int unit) {
        if (unit < 0x0590) {
            return false;
        }
        boolean asks = unit == 0x061C
                || unit == 0x200E
                || unit == 0x200F
                || unit >= 0x202A && unit <= 0x202E
                || unit >= 0x2066 && unit <= 0x2069;
        // The blocks of Hebrew, Arabic and their neighbours, their forms for print, and half a pair of what lies
        // beyond.
        return asks
                || unit <= 0x08FF
                || unit >= 0xFB1D && unit <= 0xFDFF
                || unit >= 0xFE70 && unit <= 0xFEFE
                || unit >= 0xD802 && unit <= 0xD83B;
    }

    /**
     * A text where nothing can be marked up, such as one of the options of a list: without the signs that turn a text
     * round, and isolated by such signs of our own. Not escaped.
     */
    public static String plain(CharSequence text) {
        return isNeeded(text) ? '\u2068' + bare(text) + END_OF_ISOLATE : text.toString();
    }

    /** The same where nothing stands beside it, such as a window's title: not isolated. */
    public static String bare(CharSequence text) {
        return TURNING.matcher(text).replaceAll("");
    }

    /** Its HTML, escaped. */
    public static String html(CharSequence text) {
        if (!isNeeded(text)) {
            return Html.escaped(text);
        }
        StringBuilder html = new StringBuilder("<bdi>");
        int depth = 0;
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (unit >= '\u2066' && unit < END_OF_ISOLATE) {
                depth++;
            } else if (unit == END_OF_ISOLATE && depth > 0) {
                depth--;
            } else if (unit == END_OF_ISOLATE) {
                // Browsers take it for the end of our own element: alone in a box it ends nothing.
                html.append(Html.escaped(text.subSequence(from, at)))
                        .append("<i class=\"sign\">")
                        .append(unit)
                        .append("</i>");
                from = at + 1;
            }
        }
        return html.append(Html.escaped(text.subSequence(from, text.length())))
                .append("</bdi>")
                .toString();
    }
}
