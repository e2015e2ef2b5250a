package org.rapporteur.store.sql;

/**
 * Text as every database can hold it. The text of an article is never repaired, but PostgreSQL holds no
 * U+0000 and UTF-8 no half of a surrogate pair. Each of these, and U+001A itself, is written as U+001A and
 * four hexadecimal digits; all other text stands as it is.
 */
final class StoredText {
    private static final char SUBSTITUTE = '\u001A';
    private static final int DIGITS = 4;

    private StoredText() {}

    static String encode(String text) {
        int odd = nextOdd(text, 0);
        if (odd == text.length()) {
            return text;
        }
        StringBuilder stored = new StringBuilder(text.length() + 2 * DIGITS);
        int from = 0;
        while (odd < text.length()) {
            stored.append(text, from, odd).append(SUBSTITUTE).append("%04X".formatted((int) text.charAt(odd)));
            from = odd + 1;
            odd = nextOdd(text, from);
        }
        return stored.append(text, from, text.length()).toString();
    }

    /** @throws IllegalArgumentException if a U+001A stands without its four digits */
    static String decode(String stored) {
        int odd = stored.indexOf(SUBSTITUTE);
        if (odd < 0) {
            return stored;
        }
        StringBuilder text = new StringBuilder(stored.length());
        int from = 0;
        while (odd >= 0) {
            int end = odd + 1 + DIGITS;
            if (end > stored.length()) {
                throw new IllegalArgumentException("U+001A without four digits at " + odd);
            }
            text.append(stored, from, odd).append((char) Integer.parseInt(stored, odd + 1, end, 16));
            from = end;
            odd = stored.indexOf(SUBSTITUTE, from);
        }
        return text.append(stored, from, stored.length()).toString();
    }

    private static int nextOdd(String text, int from) {
        int at = from;
        while (at < text.length()) {
            char unit = text.charAt(at);
            boolean pair = at + 1 < text.length() && Character.isSurrogatePair(unit, text.charAt(at + 1));
            if (unit == 0 || unit == SUBSTITUTE || (Character.isSurrogate(unit) && !pair)) {
                return at;
            }
            at += pair ? 2 : 1;
        }
        return text.length();
    }
}
