package org.rapporteur.language.token;

import java.util.Locale;
import org.rapporteur.language.token.Abbreviation.When;

/** Says where a word ends: which signs between letters and digits join them, and which period is the word's own. */
final class WordEnds {

    private static final String UNITED_DOTS = ".";

    private final String text;
    private final TokenWords words;

    /** @param text the folded characters of a text */
    WordEnds(String text, TokenWords words) {
        this.text = text;
        this.words = words;
    }

    /**
     * The end of the word that begins at a place, with its period if that is the word's own.
     *
     * @param before the form of the token before, or an empty one at the beginning of a paragraph
     */
    int end(int begin, String before) {
        int end = run(begin);
        int last = begin;
        for (int more = joined(begin, last, end); more > end; more = joined(begin, last, end)) {
            last = end + 1;
            end = more;
        }
        if (end < text.length() && text.charAt(end) == '$' && isCurrency(begin, end)) {
            return end + 1;
        }
        boolean period = end < text.length() && text.charAt(end) == '.' && !isDot(end + 1);
        return period && keepsPeriod(begin, end, before) ? end + 1 : end;
    }

    /** The end of the letters and digits that begin at a place. */
    int run(int begin) {
        int end = begin;
        while (end < text.length()) {
            char character = text.charAt(end);
            if (Characters.isWord(character) || character == '_' && end + 1 < text.length() && end > begin) {
                end++;
            } else if (Character.isHighSurrogate(character)
                    && end + 1 < text.length()
                    && Character.isLetterOrDigit(text.codePointAt(end))) {
                end += 2;
            } else {
                break;
            }
        }
        while (end > begin + 1 && text.charAt(end - 1) == '_') {
            end--;
        }
        return end;
    }

    /** Where the word goes on to, joined by the sign at {@code end}; {@code end} if it does not. */
    private int joined(int begin, int last, int end) {
        if (end == begin || end + 1 >= text.length() || !Characters.isWord(text.charAt(end + 1))) {
            return end;
        }
        char left = text.charAt(end - 1);
        char right = text.charAt(end + 1);
        boolean digits = Characters.isDigit(left) && Characters.isDigit(right);
        boolean joins = switch (text.charAt(end)) {
            case '\'' -> !Characters.isDigit(right);
            case '.' -> digits || joinsDot(begin, last, end);
            case ',', ':', '/' -> digits;
            case '-' -> joinsHyphen(begin, end);
            case '&' -> Characters.isUpper(left) && Characters.isUpper(right);
            default -> false;
        };
        return joins ? run(end + 1) : end;
    }

    /** Letters with dots (U.S, a.m), names on the network, and the like of Ph.D. */
    private boolean joinsDot(int begin, int last, int end) {
        int following = run(end + 1);
        if (end - last == 1 && following - end == 2) {
            return Characters.isLetter(text.charAt(last));
        }
        String right = text.substring(end + 1, following);
        return words.isDomain(right) && Characters.isLetter(text.charAt(last))
                || following - begin <= 6 && words.abbreviation(text.substring(begin, following)) != null;
    }

    private boolean joinsHyphen(int begin, int end) {
        if (Characters.isDigit(text.charAt(begin))) {
            return numberEnd(begin) > end;
        }
        return end - begin <= 7 && words.isPrefix(text.substring(begin, end));
    }

    /** The end of a telephone number or a date in digits and hyphens, three groups or 555-1234; else {@code begin}. */
    private int numberEnd(int begin) {
        int end = begin;
        int groups = 0;
        int firstLength = 0;
        while (groups < 6) {
            int group = end;
            while (group < text.length() && Characters.isDigit(text.charAt(group)) && group - end < 12) {
                group++;
            }
            firstLength = groups == 0 ? group - end : firstLength;
            groups += group > end ? 1 : 0;
            boolean more = group > end
                    && group + 1 < text.length()
                    && text.charAt(group) == '-'
                    && Characters.isDigit(text.charAt(group + 1));
            if (!more) {
                boolean local = groups == 2 && firstLength == 3 && group - end == 4;
                return groups > 2 || local ? group : begin;
            }
            end = group + 1;
        }
        return end;
    }

    private boolean isCurrency(int begin, int end) {
        return end - begin <= 3
                && text.substring(begin, end).equals(text.substring(begin, end).toUpperCase(Locale.ROOT))
                && Characters.isLetter(text.charAt(begin));
    }

    private boolean keepsPeriod(int begin, int end, String before) {
        if (end - begin > 8 || !Characters.isLetter(text.charAt(begin))) {
            return false;
        }
        String word = text.substring(begin, end);
        if (end - begin >= 3 && word.contains(UNITED_DOTS)) {
            return isDotted(word) || words.abbreviation(word) != null;
        }
        Abbreviation known = words.abbreviation(word);
        if (known != null && applies(known.when(), end + 1, before)) {
            return true;
        }
        return word.length() == 1 && Characters.isUpper(word.charAt(0)) && isInitial(word, end + 1, before);
    }

    /** U.S, a.m: single letters and dots by turns. */
    private static boolean isDotted(String word) {
        for (int at = 1; at < word.length(); at += 2) {
            if (word.charAt(at) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1;
    }

    private boolean applies(When when, int behind, String before) {
        if (when == When.ALWAYS) {
            return true;
        }
        if (when == When.COMMA) {
            return before.equals(",");
        }
        int next = nextOnLine(behind);
        if (next < 0) {
            return false;
        }
        char character = text.charAt(next);
        return when == When.DIGIT
                ? Characters.isDigit(character)
                : Characters.isUpper(character) && !words.isStarter(wordAt(next));
    }

    /** "J. Arlen", "Q. Why", "Arlen, J., said"; but not "Plan B. The" and "than I. He". */
    private boolean isInitial(String letter, int behind, String before) {
        int next = nextOnLine(behind);
        if (next < 0 || words.isLettered(before)) {
            return false;
        }
        char character = text.charAt(next);
        if (character == ',' || character == '-' || before.isEmpty()) {
            return true;
        }
        if (!Characters.isWord(character)) {
            return false;
        }
        return !words.isStarter(wordAt(next)) && !(letter.equals("I") && Character.isLowerCase(before.charAt(0)));
    }

    /** The next visible character on the line, or -1. */
    private int nextOnLine(int from) {
        int next = from;
        while (next < text.length() && Characters.kind(text.charAt(next)) == Characters.SPACE) {
            next++;
        }
        return next < text.length() && Characters.kind(text.charAt(next)) != Characters.LINE ? next : -1;
    }

    private String wordAt(int begin) {
        int end = begin;
        while (end < text.length() && end - begin < 16 && Characters.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(begin, end);
    }

    private boolean isDot(int at) {
        return at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '…');
    }
}
