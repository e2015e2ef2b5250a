package org.rapporteur.language.token;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.core.text.Span;

/**
 * Tags that a page has left in its text: {@code <clip id="7">}, {@code </p>}, {@code <br/>}, comments.
 * Each is one token. Nobody says them, and nothing in them is a name. What stands in angle brackets
 * without the shape of a tag, as {@code <odo>} in a chat, is text.
 */
public final class Markup {

    /** A longer run without its end is no tag; this also bounds the search. */
    private static final int LENGTH_MAX = 2_000;

    private static final String COMMENT = "<!--";

    private Markup() {}

    /** Whether a token is a tag. */
    public static boolean isTag(Token token) {
        String form = token.form();
        return form.length() > 2 && form.startsWith("<") && form.endsWith(">") && end(form, 0) == form.length();
    }

    /** A span without the tags at its ends; empty if it holds tags and signs alone. */
    public static Optional<Span> outside(Tokens tokens, Span span) {
        List<Token> within = tokens.within(span);
        if (within.stream().noneMatch(Markup::isTag)) {
            return Optional.of(span);
        }
        boolean said = within.stream()
                .anyMatch(token -> !isTag(token) && token.form().codePoints().anyMatch(Character::isLetterOrDigit));
        if (!said) {
            return Optional.empty();
        }
        int first = 0;
        while (isTag(within.get(first))) {
            first++;
        }
        int last = within.size() - 1;
        while (isTag(within.get(last))) {
            last--;
        }
        return Optional.of(within.get(first).span().cover(within.get(last).span()));
    }

    /** Where the tag that begins at a place ends; the place itself if none does. */
    static int end(String text, int begin) {
        int limit = Math.min(text.length(), begin + LENGTH_MAX);
        if (text.startsWith(COMMENT, begin)) {
            int end = text.substring(begin, limit).indexOf("-->", COMMENT.length());
            return end < 0 ? begin : begin + end + 3;
        }
        boolean closing = text.startsWith("/", begin + 1);
        int nameBegin = begin + (closing ? 2 : 1);
        int at = nameEnd(text, nameBegin, limit);
        if (at == nameBegin || !isLatin(text.charAt(nameBegin))) {
            return begin;
        }
        int nameEnd = at;
        int attributes = 0;
        at = spaceEnd(text, at, limit);
        while (at < limit && at > nameEnd && isLatin(text.charAt(at))) {
            int behind = attributeEnd(text, at, limit);
            if (behind == at) {
                return begin;
            }
            attributes += text.substring(at, behind).indexOf('=') > 0 ? 1 : 0;
            at = spaceEnd(text, behind, limit);
        }
        boolean empty = at < limit && text.charAt(at) == '/';
        at += empty ? 1 : 0;
        boolean shaped = closing || empty || attributes > 0 || isElement(text.substring(nameBegin, nameEnd));
        return shaped && at < limit && text.charAt(at) == '>' ? at + 1 : begin;
    }

    /** A name, with a value where an equals sign follows. */
    private static int attributeEnd(String text, int begin, int limit) {
        int at = nameEnd(text, begin, limit);
        if (at >= limit || text.charAt(at) != '=') {
            return at;
        }
        at++;
        char mark = at < limit ? text.charAt(at) : '>';
        if (mark == '"' || mark == '\'') {
            int close = text.substring(at, limit).indexOf(mark, 1);
            boolean oneLine =
                    close > 0 && text.substring(at, at + close).chars().noneMatch(c -> c == '\n' || c == '\r');
            return oneLine ? at + close + 1 : begin;
        }
        int value = at;
        while (at < limit && isBare(text.charAt(at))) {
            at++;
        }
        return at == value ? begin : at;
    }

    private static boolean isBare(char character) {
        return !Characters.isSpace(character) && "\"'<>=\n\r".indexOf(character) < 0;
    }

    private static int nameEnd(String text, int begin, int limit) {
        int at = begin;
        while (at < limit
                && (isLatin(text.charAt(at))
                        || Characters.isDigit(text.charAt(at))
                        || ":_.-".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    private static int spaceEnd(String text, int begin, int limit) {
        int at = begin;
        while (at < limit && Characters.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= 'A' && character <= 'Z';
    }

    /** What HTML has and nobody is called; a name of one letter may be a sign in a formula, but not alone in brackets. */
    private static boolean isElement(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "p", "br", "hr", "b", "i", "u", "s", "em", "strong", "a", "div", "span", "blockquote" -> true;
            case "ul", "ol", "li", "dl", "dt", "dd", "img", "table", "thead", "tbody", "tr", "td", "th" -> true;
            case "h1", "h2", "h3", "h4", "h5", "h6", "sub", "sup", "small", "big", "pre", "code", "cite" -> true;
            case "iframe", "script", "style", "figure", "figcaption", "section", "header", "footer" -> true;
            case "center", "font", "aside", "nav", "html", "body", "head", "video", "audio", "embed" -> true;
            default -> false;
        };
    }
}
