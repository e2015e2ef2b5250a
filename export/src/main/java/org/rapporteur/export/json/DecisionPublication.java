package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.decision.Applied;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.decision.NotApplied;

/** Turns what persons decided into its part of the published record. */
final class DecisionPublication {

    private DecisionPublication() {}

    static PublishedDecisions decisions(Decided decided) {
        return new PublishedDecisions(
                each(decided.applied(), DecisionPublication::applied),
                each(decided.notApplied(), DecisionPublication::notApplied));
    }

    private static PublishedDecisions.Applied applied(Applied applied) {
        Decision decision = applied.decision();
        return new PublishedDecisions.Applied(
                decision.id().toString(),
                decision.ruling().kind(),
                applied.subject(),
                applied.names(),
                applied.state(),
                applied.was(),
                applied.is(),
                made(decision));
    }

    private static PublishedDecisions.NotApplied notApplied(NotApplied left) {
        Decision decision = left.decision();
        return new PublishedDecisions.NotApplied(
                decision.id().toString(),
                decision.ruling().kind(),
                decision.ruling().subject().kind(),
                decision.ruling().subject().name(),
                left.state(),
                left.reason(),
                made(decision));
    }

    private static PublishedDecisions.Made made(Decision decision) {
        return new PublishedDecisions.Made(
                decision.person(), decision.at().toString(), decision.ruling().reason());
    }
}
