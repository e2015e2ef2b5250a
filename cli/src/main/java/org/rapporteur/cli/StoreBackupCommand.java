package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur store backup}: a copy of an archive that may be in use. */
@Command(
        name = "backup",
        header = "Copies an archive as it is at one moment, also while it is in use.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store backup --store PLACE --to BACKUP",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur store backup --store desk.db --to monday.db",
            "  rapporteur store backup --store jdbc:postgresql://localhost/desk --to monday"
        })
final class StoreBackupCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--to",
            paramLabel = "BACKUP",
            required = true,
            description = "A new file; from PostgreSQL a new folder.")
    private Path to = Path.of("");

    private final Console console;

    StoreBackupCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        store.refuse(Files.exists(to), "%s is there already; wanted a new name".formatted(to));
        place.backup(to);
        console.out().printf("%s: copied to %s%n", place.name(), to);
        return ExitCode.ALL_READ.number();
    }
}
