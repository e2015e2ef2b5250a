package org.rapporteur.core.search;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.search.QueryToken.Kind;

/**
 * Reads the query language by descent. Parts side by side must all be met; OR binds the two parts beside it more
 * closely than that, as search engines of the web have it: {@code a b OR c} is {@code a (b OR c)}.
 *
 * <pre>
 * all     = any { [ "AND" ] any }
 * any     = one { "OR" one }
 * one     = [ "-" | "NOT" ] ( word | phrase | field value | "(" all ")" )
 * </pre>
 */
final class QueryParser {
    /** In UTF-16 units. */
    static final int LENGTH_MAX = 2_000;

    /** Words, phrases and fields. */
    static final int PARTS_MAX = 64;

    /** Parentheses inside one another. */
    static final int DEPTH_MAX = 32;

    private final String written;
    private List<QueryToken> tokens = List.of();
    private int at;
    private int parts;

    QueryParser(String written) {
        this.written = written;
    }

    Query parse() {
        if (written.length() > LENGTH_MAX) {
            throw new UnreadableQueryException(
                    LENGTH_MAX + 1,
                    "a query of %,d characters".formatted(written.length()),
                    "at most %,d".formatted(LENGTH_MAX));
        }
        tokens = new QueryLexer(written).tokens();
        Query all = all(0);
        if (next().kind() != Kind.END) {
            throw unexpected("an opening parenthesis before it, or none here");
        }
        return all;
    }

    private Query all(int depth) {
        List<Query> all = new ArrayList<>();
        all.add(any(depth));
        while (next().kind() != Kind.END && next().kind() != Kind.CLOSE) {
            take(Kind.AND);
            all.add(any(depth));
        }
        return all.size() == 1 ? all.get(0) : new Query.All(all);
    }

    private Query any(int depth) {
        List<Query> any = new ArrayList<>();
        any.add(one(depth));
        while (take(Kind.OR)) {
            any.add(one(depth));
        }
        return any.size() == 1 ? any.get(0) : new Query.Any(any);
    }

    private Query one(int depth) {
        return take(Kind.MINUS) ? new Query.Not(positive(depth)) : positive(depth);
    }

    private Query positive(int depth) {
        QueryToken token = next();
        return switch (token.kind()) {
            case OPEN -> inParentheses(depth + 1);
            case WORD -> new Query.Word(takePart().words());
            case PHRASE -> new Query.Phrase(takePart().words());
            case FIELD -> field();
            case CLOSE, MINUS, OR, AND, END -> throw unexpected("a word");
        };
    }

    private Query inParentheses(int depth) {
        QueryToken opening = next();
        if (depth > DEPTH_MAX) {
            throw unexpected("at most %d parentheses inside one another".formatted(DEPTH_MAX));
        }
        at++;
        Query inside = all(depth);
        if (!take(Kind.CLOSE)) {
            throw unexpected("a parenthesis that closes the one in column " + opening.column());
        }
        return inside;
    }

    private Query field() {
        QueryToken name = takePart();
        QueryToken value = next();
        at++;
        return QueryFields.of(name, value);
    }

    private QueryToken takePart() {
        parts++;
        if (parts > PARTS_MAX) {
            throw unexpected("at most %d words, phrases and fields".formatted(PARTS_MAX));
        }
        return tokens.get(at++);
    }

    private boolean take(Kind kind) {
        boolean isNext = next().kind() == kind;
        if (isNext) {
            at++;
        }
        return isNext;
    }

    private QueryToken next() {
        return tokens.get(at);
    }

    private UnreadableQueryException unexpected(String wanted) {
        return new UnreadableQueryException(next().column(), next().shown(), wanted);
    }
}
