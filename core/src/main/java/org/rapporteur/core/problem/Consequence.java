package org.rapporteur.core.problem;

/** What a problem did to the work. */
public enum Consequence {
    /** An input is missing from the record. */
    NOT_READ,
    /** It was read; what is named should be looked at. */
    READ_WITH_CARE
}
