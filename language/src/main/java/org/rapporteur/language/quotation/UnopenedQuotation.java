package org.rapporteur.language.quotation;

import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.text.Span;

/**
 * A quotation mark that closes what none opened.
 *
 * @param origin path or URL of the article, as given
 */
record UnopenedQuotation(String origin, Span closing) implements Problem {

    @Override
    public String kind() {
        return "unopened-quotation";
    }

    @Override
    public Place place() {
        return Place.of(origin, closing);
    }

    @Override
    public Consequence consequence() {
        return Consequence.READ_WITH_CARE;
    }

    @Override
    public String message() {
        return "a quotation mark closes and none opens";
    }
}
