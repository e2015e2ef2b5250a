package org.rapporteur.web.page.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;

/**
 * Words of an article with what stands around them.
 *
 * @param begin where the pieces begin in the text
 * @param pieces together a slice of it, to the character
 */
public record Surroundings(int begin, List<Piece> pieces) {

    private static final int NEAR = 260;
    private static final int WIDE = 700;

    public Surroundings {
        pieces = List.copyOf(pieces);
    }

    /** A statement where it stands, with a few sentences. */
    public static Surroundings near(Article article, Statement statement) {
        return of(article, statement, around(article, extent(statement), NEAR));
    }

    /** A statement where it stands, with as much as a person may want to choose words from. */
    static Surroundings wide(Article article, Statement statement) {
        return of(article, statement, around(article, extent(statement), WIDE));
    }

    /** Plain words. */
    static Surroundings plain(Article article, Span span) {
        return new Surroundings(
                span.begin(),
                span.isEmpty() ? List.of() : List.of(new Piece(article.text().slice(span), "")));
    }

    private static Span extent(Statement statement) {
        Span extent = statement.attribution().extent();
        for (Span words : statement.attribution().source().span().stream().toList()) {
            extent = extent.cover(words);
        }
        return extent;
    }

    /** As many characters more on either side, to the next blank. */
    static Span around(Article article, Span span, int characters) {
        String text = article.text().characters();
        int from = Math.max(0, span.begin() - characters);
        while (from > 0 && from < span.begin() && !Character.isWhitespace(text.charAt(from - 1))) {
            from++;
        }
        int to = Math.min(text.length(), span.end() + characters);
        while (to < text.length() && to > span.end() && !Character.isWhitespace(text.charAt(to))) {
            to--;
        }
        return new Span(from, to);
    }

    private static Surroundings of(Article article, Statement statement, Span window) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(window.begin(), window.end()));
        List<Span> content = statement.attribution().content();
        List<Span> source = statement.attribution().source().span().stream().toList();
        List<Span> cue = statement.attribution().cue().map(Cue::span).stream().toList();
        for (List<Span> spans : List.of(content, source, cue)) {
            for (Span span : spans) {
                cuts.add(Math.max(window.begin(), Math.min(window.end(), span.begin())));
                cuts.add(Math.max(window.begin(), Math.min(window.end(), span.end())));
            }
        }
        List<Piece> pieces = new ArrayList<>();
        int before = window.begin();
        for (int cut : cuts) {
            if (cut > before) {
                Span part = new Span(before, cut);
                String mark =
                        has(cue, part) ? "cue" : has(source, part) ? "source" : has(content, part) ? "content" : "";
                pieces.add(new Piece(article.text().slice(part), mark));
            }
            before = cut;
        }
        return new Surroundings(window.begin(), pieces);
    }

    private static boolean has(List<Span> spans, Span part) {
        return spans.stream().anyMatch(span -> span.contains(part));
    }
}
