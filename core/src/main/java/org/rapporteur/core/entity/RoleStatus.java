package org.rapporteur.core.entity;

/** How a role stands to its holder at the time of the article that gives it. */
public enum RoleStatus {
    /** Held, as far as the words say nothing else. */
    CURRENT,
    /** Held once and no longer: "the former envoy", "who was mayor until 2019". */
    FORMER,
    /** Held for the time being: "the acting minister". */
    ACTING,
    /** To be held: "the incoming envoy", "president-elect". */
    FUTURE,
    /** Sought: "candidate for mayor", "the nominee". */
    CANDIDATE
}
