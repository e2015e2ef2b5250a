package org.rapporteur.language.quotation;

import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.text.Span;

/**
 * A quotation mark that opens and never closes.
 *
 * @param origin path or URL of the article, as given
 * @param takenEnd the offset up to which the quotation was taken to reach
 */
record UnclosedQuotation(String origin, Span opening, int takenEnd) implements Problem {

    @Override
    public String kind() {
        return "unclosed-quotation";
    }

    @Override
    public Place place() {
        return Place.of(origin, opening);
    }

    @Override
    public Consequence consequence() {
        return Consequence.READ_WITH_CARE;
    }

    @Override
    public String message() {
        return "a quotation mark opens and none closes; the quotation was taken to end at offset " + takenEnd;
    }
}
