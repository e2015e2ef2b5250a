package org.rapporteur.ingest.plain;

/** Tells text from what only decodes like it. */
final class ControlCharacters {
    /** A stray one may come with any text; many come with none. */
    private static final int CHARACTERS_FOR_EACH = 200;

    private ControlCharacters() {}

    /** True for a text without a nought and with next to no other control characters. */
    static boolean areFew(String text) {
        return text.indexOf('\0') < 0 && count(text) <= text.length() / CHARACTERS_FOR_EACH;
    }

    static int count(String text) {
        return (int) text.chars().filter(ControlCharacters::isOne).count();
    }

    /** The first of them, or -1. */
    static int first(String text) {
        return text.chars().filter(ControlCharacters::isOne).findFirst().orElse(-1);
    }

    /** Those from 0x80 on are left in peace: they are what broken converters make of curly quotation marks. */
    private static boolean isOne(int character) {
        return character < ' ' && (character < '\t' || character > '\r');
    }
}
