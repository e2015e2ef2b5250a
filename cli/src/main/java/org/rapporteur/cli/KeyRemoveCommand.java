package org.rapporteur.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code rapporteur key remove}: a key that opens nothing any more. */
@Command(
        name = "remove",
        header = "Takes a key back, at once, and ends the sessions of its browsers.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur key remove NAME --store PLACE",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        parameterListHeading = "%nArguments:%n",
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur key remove mira --store desk.db"})
final class KeyRemoveCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", description = "Whose it is, as 'rapporteur key list' says.")
    private String name = "";

    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Console console;

    KeyRemoveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        try (SqlArchive archive = place.open()) {
            boolean gone = archive.change(shelves -> shelves.keys().remove(name));
            store.refuse(!gone, "there is no key '%s'; 'rapporteur key list' says which there are".formatted(name));
        }
        console.out().printf("%s: the key of %s opens nothing any more%n", place.name(), name);
        return ExitCode.ALL_READ.number();
    }
}
