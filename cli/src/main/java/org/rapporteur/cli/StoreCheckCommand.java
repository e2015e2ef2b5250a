package org.rapporteur.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.rapporteur.store.sql.Fault;
import org.rapporteur.store.sql.SqlArchive;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code rapporteur store check}: whether anything is wrong with an archive. */
@Command(
        name = "check",
        header = "Looks at all that an archive holds, and says what is wrong with it.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store check --store PLACE",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        sortOptions = false,
        optionListHeading = "%nOptions:%n",
        footerHeading = "%nExamples:%n",
        footer = {"  rapporteur store check --store desk.db"})
final class StoreCheckCommand implements Callable<Integer> {
    @Mixin
    private StoreOptions store = new StoreOptions();

    private final Console console;

    StoreCheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StorePlace place = store.place(console);
        try (SqlArchive archive = place.open()) {
            List<Fault> faults = archive.check();
            faults.forEach(fault -> console.out().printf("%s: %s%n", place.name(), fault));
            if (faults.isEmpty()) {
                console.out().printf("%s: nothing is wrong; %s%n", place.name(), StoreContents.of(archive));
            }
            return (faults.isEmpty() ? ExitCode.ALL_READ : ExitCode.CHECK_FAILED).number();
        }
    }
}
