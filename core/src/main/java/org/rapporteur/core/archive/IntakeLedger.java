package org.rapporteur.core.archive;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What became of each input, in the order in which they came. Nothing is ever altered or taken out. */
public interface IntakeLedger {
    /**
     * Keeps an entry behind all others. An input that has one keeps it, and that one comes back.
     *
     * @throws IllegalArgumentException if the article is not kept
     */
    Numbered<LedgerEntry> keep(LedgerEntry entry);

    /** Empty if the input did not come. */
    Optional<Numbered<LedgerEntry>> find(InputId input);

    /** Those with higher numbers than this, the lowest first, at most so many; numbers have no gaps. */
    List<Numbered<LedgerEntry>> listAfter(long number, int max);

    /** How many inputs came to what; what none came to is left out. */
    SortedMap<Intake, Long> counts();
}
