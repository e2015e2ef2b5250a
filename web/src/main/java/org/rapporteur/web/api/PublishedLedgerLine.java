package org.rapporteur.web.api;

import java.time.Instant;
import java.util.Optional;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.desk.LedgerLine;

/** An entry of the ledger, key by key, and how far the reading of its article is. */
record PublishedLedgerLine(
        @Says("In the order in which they came, from 1, without gaps")
        long number,

        @Says("When it came in") Instant at,
        Intake intake,

        @Says("Its id, chosen by whoever handed it in, or made of what it is")
        String input,

        @Says("The path or address that it was given as") String origin,
        @Says("Why, for a person; may be empty") String reason,
        Content content,

        @Says("The id of what it is kept as; null if it is not kept")
        Optional<String> article,

        @Says("How far the reading is") LedgerLine.Progression progression,

        @Says("What is wrong with the reading; empty if nothing is")
        String problem) {

    /** What came in. */
    record Content(long bytes, Optional<String> sha256) {}

    static PublishedLedgerLine of(LedgerLine line) {
        LedgerEntry entry = line.entry();
        return new PublishedLedgerLine(
                line.number(),
                entry.at(),
                entry.intake(),
                entry.input().value(),
                entry.origin(),
                entry.reason(),
                new Content(entry.bytes(), entry.sha256()),
                entry.article().map(ArticleId::toString),
                line.progression(),
                line.problem());
    }
}
