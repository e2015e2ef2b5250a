package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Line;
import org.rapporteur.export.brief.Slice;

/** Puts a hit in words: who, what with the words that were found marked, where. */
final class HitWords {

    private static final int AROUND = 90;

    private final Holdings holdings;
    private final StoryViews views;

    HitWords(Holdings holdings, StoryViews views) {
        this.holdings = holdings;
        this.views = views;
    }

    /** Empty if what was found is of no story any more. */
    Optional<SearchShown.Found> of(Hit hit) {
        return holdings.findStoryOf(hit.article())
                .flatMap(views::find)
                .flatMap(story -> hit.match(
                        article -> story.findArticle(article.article()).map(entry -> article(story, entry, article)),
                        statement ->
                                story.findLine(statement.statement()).map(line -> statement(story, line, statement))));
    }

    private static SearchShown.Found statement(StoryView story, Line line, Hit.OfStatement hit) {
        List<SearchShown.Piece> pieces = new ArrayList<>();
        for (Slice words : line.words()) {
            if (!pieces.isEmpty()) {
                pieces.add(new SearchShown.Piece(" […] ", false));
            }
            pieces.addAll(pieces(line.article().article(), words.span(), hit.highlights()));
        }
        return new SearchShown.Found(
                story.addresses().statement(line.id()),
                StatementPage.speaker(line),
                pieces,
                line.article().outlet() + ", " + line.article().caption() + ", "
                        + line.article().day(),
                new Frame.Link(story.base(), story.name(), false));
    }

    private static SearchShown.Found article(StoryView story, ArticleEntry entry, Hit.OfArticle hit) {
        SourceText text = entry.article().text();
        Span first =
                hit.highlights().isEmpty() ? new Span(0, 0) : hit.highlights().get(0);
        Span around = new Span(wordStart(text, first.begin() - AROUND), wordEnd(text, first.end() + 2 * AROUND));
        return new SearchShown.Found(
                story.addresses().article(entry.article().id()),
                entry.caption(),
                pieces(entry.article(), around, hit.highlights()),
                entry.outlet() + ", " + entry.day(),
                new Frame.Link(story.base(), story.name(), false));
    }

    private static int wordStart(SourceText text, int wanted) {
        int at = Math.max(0, wanted);
        while (at > 0 && !Character.isWhitespace(text.characters().charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(SourceText text, int wanted) {
        int at = Math.min(text.length(), wanted);
        while (at < text.length() && !Character.isWhitespace(text.characters().charAt(at))) {
            at++;
        }
        return at;
    }

    private static List<SearchShown.Piece> pieces(Article article, Span shown, List<Span> marks) {
        List<SearchShown.Piece> pieces = new ArrayList<>();
        int from = shown.begin();
        for (Span mark : marks) {
            if (mark.begin() >= from && mark.end() <= shown.end()) {
                piece(article, new Span(from, mark.begin()), false, pieces);
                piece(article, mark, true, pieces);
                from = mark.end();
            }
        }
        piece(article, new Span(from, shown.end()), false, pieces);
        return pieces;
    }

    private static void piece(Article article, Span span, boolean marked, List<SearchShown.Piece> pieces) {
        if (!span.isEmpty()) {
            pieces.add(new SearchShown.Piece(article.text().slice(span), marked));
        }
    }
}
