package org.rapporteur.assembly;

import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.statement.Statement;

/** Two statements were found at one place; the record has the surer one. */
record RepeatedStatement(Place place, String finder) implements Problem {

    static RepeatedStatement of(Article article, Statement left) {
        return new RepeatedStatement(
                Place.of(article.origin(), left.id().extent()),
                left.attribution().provenance().finder());
    }

    @Override
    public String kind() {
        return "repeated-statement";
    }

    @Override
    public Consequence consequence() {
        return Consequence.READ_WITH_CARE;
    }

    @Override
    public String message() {
        return "%s found a second statement with these words; the surer one is in the record".formatted(finder);
    }
}
