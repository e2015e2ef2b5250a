package org.rapporteur.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.text.SourceText;

/** Where articles are kept, each with all its revisions; none is ever altered. */
public interface ArticleArchive {
    /**
     * Keeps an article that is no revision of another one. One whose id is kept already stays as it is,
     * and comes back.
     */
    Revision keep(Article article, Instant at);

    /**
     * Keeps an article as the newest revision of another one. One whose id is kept already stays as it
     * is, and comes back: a page that goes back to an earlier text has no newer revision.
     *
     * @param earlier any revision of that article
     * @throws IllegalArgumentException if the earlier one is not kept, or the id belongs to a different article
     */
    Revision keepAfter(ArticleId earlier, Article article, Instant at);

    /** Empty if no article has this id. */
    Optional<Revision> find(ArticleId id);

    /** The newest that was published at an address, written as its imprint has it. */
    Optional<Revision> findNewestAt(String url);

    /** The first kept that has this very text, whoever published it. */
    Optional<Revision> findFirstWith(SourceText text);

    /**
     * All revisions of one article, the first first.
     *
     * @param any one of them; none come back if it is not kept
     */
    List<Revision> listRevisions(ArticleId any);

    /** Those with higher numbers than this, the lowest first, at most so many. */
    List<Revision> listAfter(long number, int max);

    /** How many revisions are kept. */
    long count();
}
