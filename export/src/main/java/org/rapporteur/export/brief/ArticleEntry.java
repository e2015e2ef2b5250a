package org.rapporteur.export.brief;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.text.Span;

/**
 * One article in the list of articles.
 *
 * @param label {@code A1}, {@code A2} and so on, in the dossier's order
 * @param statements how many were found in it
 */
public record ArticleEntry(String label, Article article, int statements) {

    /** The outlet's name, or {@code outlet not given}. */
    public String outlet() {
        return article.imprint().outlet().map(Outlet::name).orElse("outlet not given");
    }

    /** Such as {@code 12 May 2031, 08:30 UTC}, no finer than it was given; or {@code undated}. */
    public String published() {
        return article.imprint().published().map(Dates::inWords).orElse("undated");
    }

    /** Such as {@code 12 May 2031}, or {@code undated}. */
    public String day() {
        return article.imprint()
                .published()
                .map(published -> Dates.day(published.date()))
                .orElse("undated");
    }

    /** The title, or the last part of the origin. */
    public String caption() {
        return article.caption();
    }

    /** Where a span of it begins. */
    public Anchor anchor(Span span) {
        return LineStarts.of(article.text().characters()).anchor(label, span.begin());
    }
}
