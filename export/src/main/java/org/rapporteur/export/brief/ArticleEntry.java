package org.rapporteur.export.brief;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
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

    /** The date as it was given, or {@code undated}. */
    public String published() {
        return article.imprint().published().map(PublicationTime::written).orElse("undated");
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
