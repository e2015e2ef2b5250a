package org.rapporteur.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rapporteur.core.archive.Key;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur key list}: who is let in. */
@Command(
        name = "list",
        header = "Lists the keys: name, role, since when, and the day when each was last shown.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur key list --store PLACE",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur key list --store desk.db"})
final class KeyListCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Console console;

    KeyListCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        try (SqlArchive archive = place.open()) {
            List<Key> keys = archive.view(shelves -> shelves.keys().list());
            keys.forEach(key -> console.out().printf("%s%n", line(key)));
            if (keys.isEmpty()) {
                console.out().printf("%s: no keys%n", place.name());
            }
        }
        return ExitCode.ALL_READ.number();
    }

    private static String line(Key key) {
        return "%-5s  %s  %-13s  %s"
                .formatted(
                        key.role().name().toLowerCase(Locale.ROOT),
                        LocalDate.ofInstant(key.made(), ZoneOffset.UTC),
                        key.used().map(day -> "to " + day).orElse("never shown"),
                        key.name());
    }
}
