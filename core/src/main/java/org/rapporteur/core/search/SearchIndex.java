package org.rapporteur.core.search;

import org.rapporteur.core.article.ArticleId;

/**
 * Where articles and statements are looked for. Made from what is kept elsewhere, and can be made anew from it at any
 * time; never the only copy of anything. One thread at a time may change it; any number may search meanwhile. All
 * methods throw {@link SearchException} if the index cannot be reached.
 */
public interface SearchIndex extends AutoCloseable {

    /** Takes in an article with its statements, in place of what is known under its id. */
    void keep(FiledArticle article);

    /** Forgets an article and its statements; nothing happens if it is not known. */
    void remove(ArticleId article);

    /** From here on, what was kept and removed until now shows. */
    void refresh();

    /**
     * Makes what was kept and removed until now outlast a crash, and shows it.
     *
     * @param sequence the number of the last change of the archive that it contains, from 0
     */
    void commit(long sequence);

    /** The number of the last commit; 0 before the first one. Changes behind it are to be handed in again. */
    long sequence();

    /** The same index gives the same hits in the same order, however it came about. */
    Hits find(Search search);

    /** Forgets what was not committed. */
    @Override
    void close();
}
