package org.rapporteur.export.json;

import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;

/** The ledger as JSON Lines. Every key is always there, {@code null} where there is nothing. */
public final class JsonLedger {
    private JsonLedger() {}

    /** The object of an entry, on one line without its end. */
    public static String line(Numbered<LedgerEntry> numbered) {
        LedgerEntry entry = numbered.value();
        return JsonRecord.line(new PublishedLedgerEntry(
                numbered.number(),
                entry.at(),
                entry.intake(),
                entry.input().value(),
                entry.origin(),
                entry.reason(),
                new PublishedLedgerEntry.Content(entry.bytes(), entry.sha256().orElse(null)),
                entry.article().map(ArticleId::value).orElse(null)));
    }
}
