package org.rapporteur.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.search.QueryToken.Kind;

/** Takes a written query apart. It looks at each character a few times, whatever they are. */
final class QueryLexer {
    /** Straight and curly marks and those of other languages; whichever opens, any of them closes. */
    private static final String MARKS = "\"“”„‟«»";

    private static final Pattern FIELD = Pattern.compile("(\\p{Alpha}+):(.*)", Pattern.DOTALL);

    private final String written;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int at;

    QueryLexer(String written) {
        this.written = written;
    }

    /** In order; the last is the end. */
    List<QueryToken> tokens() {
        while (skipBlanks()) {
            char next = written.charAt(at);
            if (next == '(' || next == ')') {
                add(next == '(' ? Kind.OPEN : Kind.CLOSE, at, String.valueOf(next));
                at++;
            } else if (MARKS.indexOf(next) >= 0) {
                phrase();
            } else if (next == '-') {
                minus();
            } else {
                run();
            }
        }
        add(Kind.END, written.length(), "");
        return tokens;
    }

    private boolean skipBlanks() {
        while (at < written.length() && isBlank(written.charAt(at))) {
            at++;
        }
        return at < written.length();
    }

    private void phrase() {
        int begin = at;
        at++;
        while (at < written.length() && MARKS.indexOf(written.charAt(at)) < 0) {
            at++;
        }
        if (at == written.length()) {
            throw new UnreadableQueryException(
                    at + 1, "the end of the query", "a quotation mark that closes the one in column " + (begin + 1));
        }
        String words = written.substring(begin + 1, at);
        at++;
        refuseWordless(begin + 1, words, words);
        add(Kind.PHRASE, begin, words);
    }

    private void minus() {
        int begin = at;
        at++;
        if (at == written.length() || isBlank(written.charAt(at)) || written.charAt(at) == '-') {
            throw new UnreadableQueryException(at, "'-'", "a word, a phrase or a field right behind it");
        }
        add(Kind.MINUS, begin, "-");
    }

    private void run() {
        int begin = at;
        while (at < written.length() && belongsToRun(written.charAt(at))) {
            at++;
        }
        String run = written.substring(begin, at);
        Matcher field = FIELD.matcher(run);
        if (field.matches()) {
            field(begin, field.group(1), field.group(2));
        } else {
            switch (run) {
                case "OR" -> add(Kind.OR, begin, run);
                case "AND" -> add(Kind.AND, begin, run);
                case "NOT" -> add(Kind.MINUS, begin, run);
                default -> word(begin, run);
            }
        }
    }

    private void field(int begin, String name, String value) {
        add(Kind.FIELD, begin, name.toLowerCase(Locale.ROOT));
        if (!value.isEmpty()) {
            word(at - value.length(), value);
        } else if (at == written.length() || MARKS.indexOf(written.charAt(at)) < 0) {
            String found =
                    at == written.length() ? "the end of the query" : Shown.quoted(written.substring(at, at + 1));
            throw new UnreadableQueryException(
                    at + 1, found, "a word or a phrase in quotation marks right behind '" + name + ":'");
        }
    }

    private void word(int begin, String word) {
        refuseWordless(begin, word, word);
        if (word.indexOf('*') >= 0) {
            throw new UnreadableQueryException(
                    begin + 1 + word.indexOf('*'), "'*'", "a whole word; its endings are found without a star");
        }
        add(Kind.WORD, begin, word);
    }

    private static void refuseWordless(int begin, String words, String shown) {
        for (int index = 0; index < words.length(); index++) {
            if (Character.isISOControl(words.charAt(index)) && !isBlank(words.charAt(index))) {
                throw new UnreadableQueryException(
                        begin + index + 1,
                        "the control character U+%04X".formatted((int) words.charAt(index)),
                        "a word");
            }
        }
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UnreadableQueryException(begin + 1, Shown.quoted(shown), "a word with a letter or a digit");
        }
    }

    private static boolean belongsToRun(char character) {
        return !isBlank(character) && character != '(' && character != ')' && MARKS.indexOf(character) < 0;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private void add(Kind kind, int begin, String words) {
        tokens.add(new QueryToken(kind, begin, words));
    }
}
