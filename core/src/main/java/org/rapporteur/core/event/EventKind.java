package org.rapporteur.core.event;

/**
 * What sort of happening. The kinds start from PLOVER's, with those of a negotiation told apart more finely.
 *
 * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER</a>
 */
public enum EventKind {
    MEETING,
    /** A round of talks between the parties. */
    TALKS,
    CALL,
    /** A visit or a journey. */
    VISIT,
    AGREEMENT,
    SIGNING,
    PROPOSAL,
    COUNTER_PROPOSAL,
    REJECTION,
    LEAK,
    PUBLICATION,
    APPOINTMENT,
    RESIGNATION,
    DISMISSAL,
    /** An arrest, a raid or a search. */
    ARREST,
    ATTACK,
    /** An advance or a loss of territory. */
    TERRITORY,
    /** An invasion or an annexation. */
    ANNEXATION,
    CEASEFIRE,
    CEASEFIRE_BREACH,
    SANCTIONS,
    AID,
    DEPLOYMENT,
    /** An exchange or a release of captives. */
    EXCHANGE,
    /** An election, a referendum, a ballot of a body. */
    VOTE,
    PROTEST,
    /** A statement of intent, to do what is none of the above. */
    INTENT,
    /** A happening of another sort: an inquiry, a curfew, an expulsion, a killing in no attack. */
    OTHER
}
