package org.rapporteur.assembly;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** The same text of the same outlet came twice; the record has it once. */
record RepeatedArticle(Place place, ArticleId id) implements Problem {

    static RepeatedArticle of(Article article) {
        return new RepeatedArticle(Place.of(article.origin()), article.id());
    }

    @Override
    public String kind() {
        return "repeated-article";
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOT_READ;
    }

    @Override
    public String message() {
        return "the article %s was given before, word for word; it is in the record once".formatted(id);
    }
}
