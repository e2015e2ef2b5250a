package org.rapporteur.assembly.decision;

import java.util.Locale;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.decision.NotApplied;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;

/** What a person decided finds its subject no more, or does not fit it; the record does not follow it. */
record UnappliedDecision(Place place, NotApplied decision) implements Problem {

    @Override
    public String kind() {
        return "decision-not-applied";
    }

    @Override
    public Consequence consequence() {
        return Consequence.READ_WITH_CARE;
    }

    @Override
    public String message() {
        Decision decided = decision.decision();
        return "the decision %s (%s %s, by %s) is not followed: %s"
                .formatted(
                        decided.id(),
                        decided.ruling().kind().name().toLowerCase(Locale.ROOT),
                        decided.ruling().subject().kind(),
                        decided.person(),
                        decision.reason());
    }
}
