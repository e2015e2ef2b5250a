package org.rapporteur.encoder;

/** The four classes of characters that the model's words are made of, by Unicode category. */
final class Characters {

    private static final int RUN = 1 << Character.UPPERCASE_LETTER
            | 1 << Character.LOWERCASE_LETTER
            | 1 << Character.TITLECASE_LETTER
            | 1 << Character.MODIFIER_LETTER
            | 1 << Character.OTHER_LETTER
            | 1 << Character.DECIMAL_DIGIT_NUMBER
            | 1 << Character.LETTER_NUMBER
            | 1 << Character.OTHER_NUMBER
            | 1 << Character.NON_SPACING_MARK
            | 1 << Character.COMBINING_SPACING_MARK
            | 1 << Character.ENCLOSING_MARK;
    private static final int SEPARATOR = 1 << Character.SPACE_SEPARATOR
            | 1 << Character.LINE_SEPARATOR
            | 1 << Character.PARAGRAPH_SEPARATOR
            | 1 << Character.CONTROL;

    private Characters() {}

    /** Letters, numbers and marks. */
    static boolean isRun(int codePoint) {
        return isOf(RUN, codePoint);
    }

    /** White space and control characters. */
    static boolean isSeparator(int codePoint) {
        return isOf(SEPARATOR, codePoint);
    }

    /** Soft hyphens, zero-width characters and the like: passed over. */
    static boolean isFormat(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT;
    }

    /** LF, a CR that no LF follows, and the separators U+2028 and U+2029. */
    static boolean isLineFeed(String text, int offset) {
        char character = text.charAt(offset);
        if (character == '\r') {
            return offset + 1 == text.length() || text.charAt(offset + 1) != '\n';
        }
        return character == '\n' || character == '\u2028' || character == '\u2029';
    }

    private static boolean isOf(int categories, int codePoint) {
        return (categories >> Character.getType(codePoint) & 1) == 1;
    }
}
