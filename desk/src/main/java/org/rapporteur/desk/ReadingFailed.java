package org.rapporteur.desk;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** An article of a story could not be read: what its job was given up for. */
record ReadingFailed(Place place, String message) implements Problem {
    static ReadingFailed of(Article article, String reason) {
        return new ReadingFailed(Place.of(article.origin()), reason);
    }

    @Override
    public String kind() {
        return "article-not-understood";
    }

    @Override
    public Consequence consequence() {
        return Consequence.NOT_READ;
    }
}
