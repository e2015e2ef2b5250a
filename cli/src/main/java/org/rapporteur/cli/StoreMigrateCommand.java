package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.store.sql.SchemaVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur store migrate}: an earlier program's archive brought up to date. */
@Command(
        name = "migrate",
        header = "Brings an earlier program's archive up to date.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store migrate --store PLACE",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur store migrate --store desk.db"})
final class StoreMigrateCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Console console;

    StoreMigrateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        SchemaVersion before = place.migrate();
        String what = before.found() == before.wanted()
                ? "is of version %d already, the newest that this program knows"
                : before.isNone() ? "tables made, of version %d" : "from version " + before.found() + " to %d";
        console.out().printf("%s: %s%n", place.name(), what.formatted(before.wanted()));
        return ExitCode.ALL_READ.number();
    }
}
