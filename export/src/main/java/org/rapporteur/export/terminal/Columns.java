package org.rapporteur.export.terminal;

import java.util.stream.Collectors;

/** How many columns of a terminal words take, and which characters must not reach it. */
final class Columns {
    private static final String REPLACEMENT = "\uFFFD";

    private Columns() {}

    /** Combining marks and invisible characters take none, ideographs and most pictures two. */
    static int of(String words) {
        return words.codePoints().map(Columns::of).sum();
    }

    private static int of(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        boolean wide = script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || script == Character.UnicodeScript.HANGUL
                || character >= 0x1F300 && character <= 0x1FAFF
                || character >= 0xFF01 && character <= 0xFF60;
        return wide ? 2 : 1;
    }

    /**
     * Words that may be printed: an article must not be able to steer the terminal, so control
     * characters and marks that turn the direction of writing are shown as replaced.
     */
    static String harmless(String words) {
        return words.codePoints()
                .mapToObj(character -> steers(character) ? REPLACEMENT : Character.toString(character))
                .collect(Collectors.joining());
    }

    private static boolean steers(int character) {
        return Character.isISOControl(character)
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
