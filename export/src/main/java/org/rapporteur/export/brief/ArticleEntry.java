package org.rapporteur.export.brief;

import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.core.text.Span;

/**
 * One article in the list of articles.
 *
 * @param label {@code A1}, {@code A2} and so on, in the dossier's order
 * @param statements how many were found in it
 * @param own how much of it is in no text that it took from another one here; empty where nobody has looked
 */
public record ArticleEntry(String label, Article article, int statements, Optional<OwnShare> own) {

    private static final double ALL = 0.995;

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

    /** Such as {@code 12 statements} or {@code 12 statements, 40 to 80 % its own text}. */
    public String counts() {
        return Heading.counted(statements, "statement")
                + own.filter(share -> share.least() < ALL)
                        .map(share -> ", " + percent(share) + " % its own text")
                        .orElse("");
    }

    private static String percent(OwnShare share) {
        long least = Math.round(100 * share.least());
        long most = Math.round(100 * share.most());
        return least == most ? String.valueOf(least) : least + " to " + most;
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
