package org.rapporteur.core.entity;

/** What sort of thing an entity is. */
public enum EntityKind {
    PERSON,
    /** A body that can act and speak: a ministry, a company, an outlet, an alliance. */
    ORGANISATION,
    /** A state, city or other place; a state's name may stand for its government. */
    PLACE,
    /** People spoken of together: a nationality, a party's members, "negotiators". */
    GROUP,
    /** A text that speaks for itself: a poll, a report, a treaty. */
    DOCUMENT,
    /** One source whose name an article keeps back; never the same as another article's. */
    ANONYMOUS
}
