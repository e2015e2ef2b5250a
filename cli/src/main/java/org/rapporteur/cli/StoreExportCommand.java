package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur store export}: an archive as a folder that any program can read. */
@Command(
        name = "export",
        header = "Writes an archive to a folder, which any database can be filled from.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store export --store PLACE --to FOLDER",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur store export --store desk.db --to desk-export"})
final class StoreExportCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--to",
            paramLabel = "FOLDER",
            required = true,
            description = "A new folder, for files of JSON Lines.")
    private Path to = Path.of("");

    private final Console console;

    StoreExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        store.refuse(Files.exists(to), "%s is there already; wanted a new name".formatted(to));
        try (SqlArchive archive = place.open()) {
            ArchiveFolder.export(archive, to);
            console.out().printf("%s: written to %s; %s%n", place.name(), to, StoreContents.of(archive));
        }
        return ExitCode.ALL_READ.number();
    }
}
