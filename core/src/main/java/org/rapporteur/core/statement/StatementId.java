package org.rapporteur.core.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.Span;

/**
 * Names one statement by where it stands: the article and the extent of its content. The same in
 * every run that finds the same words.
 */
public record StatementId(ArticleId article, Span extent) implements Comparable<StatementId> {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{12})/(\\d{1,9})-(\\d{1,9})");

    /**
     * Reads back what {@link #toString} printed.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static StatementId parse(String printed) {
        Matcher form = FORM.matcher(printed);
        if (!form.matches()) {
            throw new IllegalArgumentException(
                    "not a statement id: '%s'; wanted one such as 0123456789ab/10-42".formatted(printed));
        }
        return new StatementId(
                new ArticleId(form.group(1)),
                new Span(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))));
    }

    /** By article, then by place. */
    @Override
    public int compareTo(StatementId other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : extent.compareTo(other.extent);
    }

    /** Such as {@code 0123456789ab/10-42}. */
    @Override
    public String toString() {
        return article + "/" + extent.begin() + "-" + extent.end();
    }
}
