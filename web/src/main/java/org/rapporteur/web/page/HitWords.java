package org.rapporteur.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Said;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.brief.ArticleEntry;
import org.rapporteur.export.brief.Heading;
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

    /**
     * Empty if what was found is of no story any more. Made of the article and of what the index has of a statement, for
     * the hits of one page may be of twenty stories.
     */
    Optional<SearchShown.Found> of(Hit hit) {
        Optional<Holdings.Card> story = holdings.findStoryOf(hit.article()).flatMap(holdings::findCard);
        Optional<ArticleEntry> entry = story.flatMap(card -> holdings.findArticle(hit.article()))
                .map(article -> new ArticleEntry("", article, 0, Optional.empty()));
        return entry.flatMap(of -> hit.match(
                article -> story.map(card -> article(card, of, article)),
                statement -> statement.said().content().isEmpty()
                        ? ofStory(statement)
                        : story.map(card -> statement(card, of, statement))));
    }

    /** Where the index does not know enough. */
    private Optional<SearchShown.Found> ofStory(Hit.OfStatement hit) {
        return holdings.findStoryOf(hit.article())
                .flatMap(views::find)
                .flatMap(story -> story.findLine(hit.statement()).map(line -> statement(story, line, hit)));
    }

    private static SearchShown.Found statement(StoryView story, Line line, Hit.OfStatement hit) {
        List<Span> spans = line.words().stream().map(Slice::span).toList();
        return new SearchShown.Found(
                story.addresses().statement(line.id()),
                StatementPage.speaker(line),
                pieces(line.article().article(), spans, hit.highlights()),
                place(line.article()),
                new Frame.Link(story.base(), story.name(), false));
    }

    private static SearchShown.Found statement(Holdings.Card story, ArticleEntry entry, Hit.OfStatement hit) {
        return new SearchShown.Found(
                addresses(story).statement(hit.statement()),
                speaker(entry.article(), hit.said()),
                pieces(entry.article(), hit.said().content(), hit.highlights()),
                place(entry),
                link(story));
    }

    private static String speaker(Article article, Said said) {
        if (!said.speakers().isEmpty()) {
            return Heading.joined(said.speakers());
        }
        return said.source()
                .map(source -> new Slice(article.id(), source, article.text().slice(source)))
                .map(words -> "“" + words.onOneLine() + "”")
                .orElse("nobody named");
    }

    private static String place(ArticleEntry entry) {
        return entry.outlet() + ", " + entry.caption() + ", " + entry.day();
    }

    private static StoryAddresses addresses(Holdings.Card story) {
        return new StoryAddresses("/stories/" + story.id(), Optional.empty());
    }

    private static Frame.Link link(Holdings.Card story) {
        return new Frame.Link("/stories/" + story.id(), story.name(), false);
    }

    private static List<SearchShown.Piece> pieces(Article article, List<Span> shown, List<Span> highlights) {
        List<SearchShown.Piece> pieces = new ArrayList<>();
        for (Span words : shown) {
            if (!pieces.isEmpty()) {
                pieces.add(new SearchShown.Piece(" […] ", false));
            }
            pieces.addAll(pieces(article, words, highlights));
        }
        return pieces;
    }

    private static SearchShown.Found article(Holdings.Card story, ArticleEntry entry, Hit.OfArticle hit) {
        SourceText text = entry.article().text();
        Span first =
                hit.highlights().isEmpty() ? new Span(0, 0) : hit.highlights().get(0);
        Span around = new Span(wordStart(text, first.begin() - AROUND), wordEnd(text, first.end() + 2 * AROUND));
        return new SearchShown.Found(
                addresses(story).article(entry.article().id()),
                entry.caption(),
                pieces(entry.article(), around, hit.highlights()),
                entry.outlet() + ", " + entry.day(),
                link(story));
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
