package org.rapporteur.core.archive;

import java.time.Instant;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;

/**
 * One state of an article, as it was kept. Another text has another id, so each revision is an article
 * of its own; what joins them is the id of the first.
 *
 * @param number among all revisions of all articles, in the order in which they were kept, from 1, without gaps
 * @param first the first revision of this article, maybe this one
 * @param revision among those of this article, from 1, without gaps
 * @param kept when, to the millisecond
 */
public record Revision(long number, ArticleId first, int revision, Instant kept, Article article) {

    /** @throws IllegalArgumentException if a number is less than 1, or the first one is not the first */
    public Revision {
        if (number < 1 || revision < 1) {
            throw new IllegalArgumentException("no revision of %s: %d, %d".formatted(first, number, revision));
        }
        if ((revision == 1) != first.equals(article.id())) {
            throw new IllegalArgumentException(
                    "revision %d of %s cannot be %s".formatted(revision, first, article.id()));
        }
        kept = Kept.moment(kept);
    }

    /** Names this revision. */
    public ArticleId id() {
        return article.id();
    }
}
