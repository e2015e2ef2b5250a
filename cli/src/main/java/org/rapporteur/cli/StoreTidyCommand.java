package org.rapporteur.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.rapporteur.export.brief.Heading;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur store tidy}: finished jobs taken out. */
@Command(
        name = "tidy",
        header = "Takes out jobs that are done and that nobody needs any more.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store tidy --store PLACE [--days N] [--keep N]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur store tidy --store desk.db --days 7"})
final class StoreTidyCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(names = "--days", paramLabel = "N", description = "How old they may be; 30.")
    private int days = Tidying.DAYS;

    @Option(names = "--keep", paramLabel = "N", description = "How many may stay, the newest; 10000.")
    private int keep = Tidying.KEPT;

    private final Console console;

    StoreTidyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        store.refuse(days < 0 || keep < 0, "--days %d --keep %d; wanted 0 or more".formatted(days, keep));
        StorePlace place = store.place(console);
        Instant before = Instant.now().minus(Duration.ofDays(days));
        try (SqlArchive archive = place.open()) {
            int gone = archive.change(shelves -> shelves.jobs().tidy(before, keep));
            console.out().printf("%s: %s taken out%n", place.name(), Heading.counted(gone, "finished job"));
        }
        return ExitCode.ALL_READ.number();
    }
}
