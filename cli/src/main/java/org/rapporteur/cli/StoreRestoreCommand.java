package org.rapporteur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rapporteur store restore}: an archive made from a backup. */
@Command(
        name = "restore",
        header = "Makes an archive from a backup, once it is seen to be whole.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store restore --store PLACE --from BACKUP [--replace]",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur store restore --store desk.db --from monday.db",
            "  rapporteur store restore --store desk.db --from monday.db --replace"
        })
final class StoreRestoreCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    @Option(
            names = "--from",
            paramLabel = "BACKUP",
            required = true,
            description = "What 'store backup' or 'store export' wrote.")
    private Path from = Path.of("");

    @Option(names = "--replace", description = "Put it in the place of a file that is there, and keep that one.")
    private boolean replacing;

    private final Console console;

    StoreRestoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        store.refuse(!Files.exists(from), "there is no backup %s".formatted(from));
        String objection = place.objection(from, replacing);
        store.refuse(!objection.isEmpty(), objection);
        String kept = place.restore(from);
        console.out().printf("%s: restored from %s; %s%s%n", place.name(), from, StoreContents.of(place), kept);
        return ExitCode.ALL_READ.number();
    }
}
