package org.rapporteur.export.terminal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;

/** What became of an input, as a line: number, moment in UTC, outcome, where it came from, what it is kept as, and why. */
public final class TerminalLedger {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private TerminalLedger() {}

    /** The line of an entry, without its end; nothing in it steers a terminal. */
    public static String line(Numbered<LedgerEntry> numbered) {
        LedgerEntry entry = numbered.value();
        String article = entry.article().map(id -> " → " + id).orElse("");
        String reason = entry.reason().isBlank() ? "" : " – " + entry.reason();
        return "%6d  %s  %-12s  %s"
                .formatted(
                        numbered.number(),
                        moment(entry.at()),
                        entry.intake().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        Columns.harmless(entry.origin() + article + reason));
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
