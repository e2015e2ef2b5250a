package org.rapporteur.web.api;

import java.util.List;
import org.rapporteur.desk.DecisionAnswer;

/** That somebody else has decided otherwise, which the person has not seen. Nothing was kept. */
record UnseenDecisions(
        String type,
        String title,
        int status,
        String detail,
        String instance,

        @Says("To be sent as lastSeen by whoever overrules them, having seen them")
        long lastDecision,

        @Says("What she has not seen, the earliest first") List<PublishedDecision> unseen) {

    UnseenDecisions {
        unseen = List.copyOf(unseen);
    }

    static UnseenDecisions of(ProblemDetails details, DecisionAnswer.Conflict conflict) {
        return new UnseenDecisions(
                "/api#unseen-decisions",
                "Somebody decided otherwise meanwhile",
                details.status(),
                details.detail(),
                details.instance(),
                conflict.lastDecision(),
                conflict.unseen().stream().map(PublishedDecision::of).toList());
    }
}
