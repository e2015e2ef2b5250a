package org.rapporteur.core.negotiation;

/** What became of something announced, as far as the articles in hand tell. */
public enum Fate {
    DONE,
    /** It was put off or brought forward, and is still to come. */
    MOVED,
    CANCELLED,
    /** Its window is over by the last article, and none tells that it took place, or one says that it has not. */
    OVERDUE,
    /** No later article mentions it, and its window is not over or not known. */
    NOT_MENTIONED
}
