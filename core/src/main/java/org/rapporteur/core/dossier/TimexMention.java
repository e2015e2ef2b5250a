package org.rapporteur.core.dossier;

import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.time.Timex;

/** A time expression and the article that has it. */
public record TimexMention(ArticleId article, Timex timex) {

    public Passage passage() {
        return new Passage(article, timex.span());
    }
}
