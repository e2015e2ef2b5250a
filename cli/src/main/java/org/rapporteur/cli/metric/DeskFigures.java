package org.rapporteur.cli.metric;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.desk.Backlog;

/**
 * What a desk has done and has still to do.
 *
 * @param intake how many inputs came to what
 * @param articles how many articles there are, each revision one
 * @param stories how many are open
 * @param loaded whether the models are there, without which nothing is read
 * @param storeBytes how large the archive is; empty where that is a server's to know
 * @param indexBytes how large the index is
 */
public record DeskFigures(
        SortedMap<Intake, Long> intake,
        long articles,
        Backlog backlog,
        int stories,
        boolean loaded,
        OptionalLong storeBytes,
        long indexBytes) {

    void write(Exposition exposition) {
        exposition.counter("rapporteur_inputs_total", "Inputs handed in, by what became of them.");
        for (Intake became : Intake.values()) {
            exposition.line("rapporteur_inputs_total", Map.of("intake", word(became)), intake.getOrDefault(became, 0L));
        }
        exposition.gauge("rapporteur_articles", "Articles kept, each revision one.");
        exposition.line("rapporteur_articles", articles);
        exposition.gauge("rapporteur_articles_read", "Articles that have a reading, by whichever version.");
        exposition.line("rapporteur_articles_read", articles - backlog.unread() - backlog.failed());
        exposition.gauge("rapporteur_articles_failed", "Articles that could not be read.");
        exposition.line("rapporteur_articles_failed", backlog.failed());
        exposition.gauge("rapporteur_backlog", "What is still to be done, by what is to be done to it.");
        exposition.line("rapporteur_backlog", Map.of("work", "read"), backlog.unread());
        exposition.line("rapporteur_backlog", Map.of("work", "read-again"), backlog.outdated());
        exposition.line("rapporteur_backlog", Map.of("work", "file"), backlog.unfiled());
        exposition.gauge("rapporteur_stories", "Open stories.");
        exposition.line("rapporteur_stories", stories);
        exposition.gauge("rapporteur_models_loaded", "1 once the models are loaded; nothing is read before.");
        exposition.line("rapporteur_models_loaded", loaded ? 1 : 0);
        storeBytes.ifPresent(bytes -> {
            exposition.gauge("rapporteur_store_bytes", "The archive's file with what lies beside it.");
            exposition.line("rapporteur_store_bytes", bytes);
        });
        exposition.gauge("rapporteur_index_bytes", "The index for searching.");
        exposition.line("rapporteur_index_bytes", indexBytes);
    }

    private static String word(Intake intake) {
        return intake.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
