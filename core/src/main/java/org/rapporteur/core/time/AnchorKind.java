package org.rapporteur.core.time;

/** What a time expression is reckoned from. */
public enum AnchorKind {
    /** Nothing: the words say it all ("February 24, 2022"). */
    NONE,
    /** The day, and where given the hour, of publication. */
    PUBLICATION,
    /** The time that stands before an entry of a live page. */
    ENTRY,
    /** The time at which the quoted words were spoken. */
    UTTERANCE,
    /** An earlier expression of the same article ("two days later"). */
    EXPRESSION,
    /** It would need an anchor, and the article has none. */
    UNKNOWN
}
