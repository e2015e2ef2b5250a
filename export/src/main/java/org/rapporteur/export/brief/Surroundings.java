package org.rapporteur.export.brief;

import org.rapporteur.core.text.Span;

/**
 * The sentence around words, for a reader who is not to open the article for each line. It goes by marks and line ends
 * alone: a full stop behind a short capitalised word ("Col.", "Sept.") may be an abbreviation's and ends nothing.
 */
final class Surroundings {
    /** What is longer in characters is no sentence but a text without marks. */
    private static final int CHARACTERS_MAX = 700;

    private static final int ABBREVIATION_CHARACTERS_MAX = 4;

    /** Of a line in characters that may have been broken where the page ended. */
    private static final int BROKEN_LINE_MIN = 50;

    private static final int BROKEN_LINE_MAX = 100;
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
        while (begin < words.begin() && isSpace(text.charAt(begin))) {
            begin++;
        }
        return end - begin > CHARACTERS_MAX ? words : new Span(begin, end);
    }

    /** Whether a sentence is over before this place. */
    private static boolean isEnd(String text, int place) {
        char next = text.charAt(place);
        if (next == '\n') {
            return endsWithLine(text, place);
        }
        if (text.charAt(place - 1) == '\n') {
            return endsWithLine(text, place - 1);
        }
        int mark = lastMark(text, place);
        return isSpace(next)
                && ENDS.indexOf(text.charAt(mark)) >= 0
                && startsAnother(text, place)
                && !(text.charAt(mark) == '.' && isAbbreviation(text, mark));
    }

    /** The one that is not to be broken among them. */
    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** Before a place, past marks that close something. */
    private static int lastMark(String text, int place) {
        int mark = place - 1;
        while (mark > 0 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        return mark;
    }

    /** A line that is as long as lines are that somebody broke, and ends without a mark, goes on in the next one. */
    private static boolean endsWithLine(String text, int lineEnd) {
        int begin = text.lastIndexOf('\n', lineEnd - 1) + 1;
        int nextEnd = text.indexOf('\n', lineEnd + 1);
        String line = text.substring(begin, lineEnd).strip();
        String next = text.substring(lineEnd + 1, nextEnd < 0 ? text.length() : nextEnd)
                .strip();
        if (line.isEmpty() || next.isEmpty()) {
            return true;
        }
        char mark = line.charAt(lastMark(line, line.length()));
        boolean broken = line.length() >= BROKEN_LINE_MIN && line.length() <= BROKEN_LINE_MAX;
        return ENDS.indexOf(mark) >= 0 || mark == ':' || !(broken || Character.isLowerCase(next.charAt(0)));
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
