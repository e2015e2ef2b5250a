package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur store import}: an empty archive filled from a folder. */
@Command(
        name = "import",
        header = "Fills an empty archive from a folder: with all of it, or with nothing.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store import --store PLACE --from FOLDER",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur store import --store jdbc:postgresql://localhost/desk --from desk-export"})
final class StoreImportCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            required = true,
            description = "What 'store export' wrote, from whichever database.")
    private Path from = Path.of("");

    private final Console console;

    StoreImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        store.refuse(!Files.isDirectory(from), "there is no folder %s".formatted(from));
        store.refuse(!place.isEmpty(), "%s is not empty; wanted an archive that is".formatted(place.name()));
        place.fill(from);
        console.out().printf("%s: filled from %s; %s%n", place.name(), from, StoreContents.of(place));
        return ExitCode.ALL_READ.number();
    }
}
