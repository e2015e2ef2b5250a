package org.rapporteur.export.brief;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/** Words of an article and where they stand; the text is the article's own, mark for mark. */
public record Slice(ArticleId article, Span span, String text) {

    static Slice of(Article article, Span span) {
        return new Slice(article.id(), span, article.text().slice(span));
    }

    /** The words on one line: every run of white space, line ends among it, becomes one space. */
    public String onOneLine() {
        return text.replaceAll("\\s+", " ").strip();
    }
}
