package org.rapporteur.desk;

import org.rapporteur.core.article.Article;

/** Hears how far a long piece of work is. Called from any thread, by one at a time. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = (article, done, all) -> {};

    /** An article was read, or given up. Of all, so many are through with it. */
    void read(Article article, int done, int all);
}
