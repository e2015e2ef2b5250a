package org.rapporteur.export.brief;

import org.rapporteur.core.text.Span;

/**
 * The sentence around words, for a reader who is not to open the article for each line. It goes by marks and line ends
 * alone: a full stop behind a short capitalised word ("Col.", "Sept.") may be an abbreviation's and ends nothing.
 */
final class Surroundings {
    /** What is longer is no sentence but a text without marks. */
    private static final int CHARACTERS_MAX = 700;

    private static final int ABBREVIATION_CHARACTERS_MAX = 4;
    private static final String ENDS = ".!?…";
    private static final String CLOSING = "\"'”’)]*_";

    private Surroundings() {}

    /** From the beginning of the sentence of the first word to the end of that of the last; the words if there is none. */
    static Span of(String text, Span words) {
        int begin = words.begin();
        while (begin > 0 && !isEnd(text, begin)) {
            begin--;
        }
        int end = words.end();
        while (end < text.length() && !isEnd(text, end)) {
            end++;
        }
        while (begin < words.begin() && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        return end - begin > CHARACTERS_MAX ? words : new Span(begin, end);
    }

    /** Whether a sentence is over before this place. */
    private static boolean isEnd(String text, int place) {
        char next = text.charAt(place);
        if (next == '\n' || next == '\r' || text.charAt(place - 1) == '\n') {
            return true;
        }
        int mark = place - 1;
        while (mark > 0 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        return Character.isWhitespace(next)
                && ENDS.indexOf(text.charAt(mark)) >= 0
                && startsAnother(text, place)
                && !(text.charAt(mark) == '.' && isAbbreviation(text, mark));
    }

    private static boolean startsAnother(String text, int space) {
        int first = space;
        while (first < text.length() && !Character.isLetterOrDigit(text.charAt(first))) {
            first++;
        }
        return first == text.length() || Character.isUpperCase(text.charAt(first));
    }

    private static boolean isAbbreviation(String text, int stop) {
        int begin = stop;
        while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return begin < stop && stop - begin <= ABBREVIATION_CHARACTERS_MAX && Character.isUpperCase(text.charAt(begin));
    }
}
