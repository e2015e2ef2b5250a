package org.rapporteur.language.token;

/** Finds addresses of pages and of mail boxes. */
final class Addresses {

    private static final int SCHEME_MAX = 10;
    /** RFC 5321 allows no more before the at sign. */
    private static final int LOCAL_PART_MAX = 64;

    private Addresses() {}

    /** Where the address that begins at a place ends; the place itself if none does. */
    static int end(String text, int begin) {
        if (beginsPage(text, begin)) {
            return trimmed(text, begin, visibleEnd(text, begin));
        }
        int at = begin;
        while (at < text.length() && at - begin <= LOCAL_PART_MAX && isLocal(text.charAt(at))) {
            at++;
        }
        if (at == begin || at >= text.length() || text.charAt(at) != '@') {
            return begin;
        }
        int end = at + 1;
        while (end < text.length() && isHost(text.charAt(end))) {
            end++;
        }
        end = trimmed(text, at + 1, end);
        return text.substring(at + 1, end).indexOf('.') > 0 ? end : begin;
    }

    private static boolean beginsPage(String text, int begin) {
        if (text.startsWith("www.", begin)) {
            return begin + 4 < text.length() && Characters.isWord(text.charAt(begin + 4));
        }
        int end = begin;
        while (end < text.length() && end - begin <= SCHEME_MAX && isLatin(text.charAt(end))) {
            end++;
        }
        return end - begin > 1 && text.startsWith("://", end);
    }

    private static int visibleEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && isPage(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Signs at the end belong to the sentence, and so does a bracket that was opened before. */
    private static int trimmed(String text, int begin, int end) {
        int trimmed = end;
        while (trimmed > begin && ".,;:!?)]}'*_-".indexOf(text.charAt(trimmed - 1)) >= 0) {
            trimmed--;
        }
        return trimmed;
    }

    private static boolean isPage(char character) {
        return !Characters.isSpace(character) && "\"<>|".indexOf(character) < 0;
    }

    private static boolean isLocal(char character) {
        return isLatin(character) || Characters.isDigit(character) || "._%+-".indexOf(character) >= 0;
    }

    private static boolean isHost(char character) {
        return isLatin(character) || Characters.isDigit(character) || character == '.' || character == '-';
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }
}
