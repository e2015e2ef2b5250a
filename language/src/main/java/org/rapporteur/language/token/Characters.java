package org.rapporteur.language.token;

import org.rapporteur.core.text.AlignedText;

/** Kinds of UTF-16 units, looked up in a table, and the folding that tokens' forms show. */
final class Characters {

    static final byte SPACE = 0;
    static final byte LINE = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    static final byte COMBINING = 4;
    static final byte FORMAT = 5;
    static final byte SURROGATE = 6;
    static final byte SIGN = 7;

    private static final byte[] KINDS = kinds();

    private Characters() {}

    static byte kind(char character) {
        return KINDS[character];
    }

    static boolean isSpace(char character) {
        return KINDS[character] <= LINE;
    }

    static boolean isLetter(char character) {
        return KINDS[character] == LETTER;
    }

    static boolean isDigit(char character) {
        return KINDS[character] == DIGIT;
    }

    static boolean isWord(char character) {
        byte kind = KINDS[character];
        return kind == LETTER || kind == DIGIT || kind == COMBINING;
    }

    static boolean isUpper(char character) {
        return Character.isUpperCase(character) || Character.isTitleCase(character);
    }

    /** Soft hyphens and zero-width characters have no place in a form; marks become straight. */
    static int fold(char character) {
        if (character < 0x80) {
            return character;
        }
        return switch (character) {
            case '‘', '’', '‛', 'ʼ', '＇' -> '\'';
            case '“', '”', '„', '‟', '«', '»', '＂' -> '"';
            case '‐', '‑' -> '-';
            default -> KINDS[character] == FORMAT ? AlignedText.Folding.LEFT_OUT : character;
        };
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int character = 0; character < kinds.length; character++) {
            kinds[character] = kindOf((char) character);
        }
        return kinds;
    }

    private static byte kindOf(char character) {
        if ("\n\r\u000B\f\u0085\u2028\u2029".indexOf(character) >= 0) {
            return LINE;
        }
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.CONTROL -> SPACE;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> DIGIT;
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> COMBINING;
            case Character.FORMAT -> FORMAT;
            case Character.SURROGATE -> SURROGATE;
            default -> SIGN;
        };
    }
}
