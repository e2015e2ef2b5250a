package org.rapporteur.export.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.archive.Intake;

/** An entry of the ledger, key by key. */
record PublishedLedgerEntry(
        long number,
        Instant at,
        Intake intake,
        String input,
        String origin,
        String reason,
        Content content,
        @Nullable String article) {

    /** What came in. */
    record Content(long bytes, @Nullable String sha256) {}
}
