package org.rapporteur.export.html;

import org.rapporteur.core.article.ArticleId;

/** Where the things of a brief are shown, when it is shown on many pages. */
public interface Addresses {

    /** The page of something, with the place on it: {@code /there#id}, or {@code #id} if that is this page. */
    String of(Target target);

    /** An article's page, with the place on it. */
    String text(ArticleId article, String id);
}
