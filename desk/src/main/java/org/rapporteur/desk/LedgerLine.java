package org.rapporteur.desk;

import org.rapporteur.core.archive.LedgerEntry;

/**
 * An entry of the intake ledger, and how far the reading of its article is.
 *
 * @param number of the entry, from 1, without gaps
 * @param problem why the article could not be read, or why its last reading failed and is to be tried again; empty if
 *     nothing is wrong
 */
public record LedgerLine(long number, LedgerEntry entry, Progression progression, String problem) {

    /** How far it is. */
    public enum Progression {
        /** There is no article to read. */
        NOTHING_TO_READ,
        /** It will be read. */
        WAITING,
        /** It was read. */
        READ,
        /** It was read by an earlier model or earlier rules, and will be read anew. */
        READ_BEFORE,
        /** It could not be read, and will not be tried again until model or rules change. */
        FAILED
    }
}
