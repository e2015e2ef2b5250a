package org.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur store}: what is said before it is named what to do with the archive. */
@Command(
        name = "store",
        header = "Looks after an archive: checks, copies, moves and tidies it.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur store COMMAND --store PLACE …",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur store check --store desk.db",
            "  rapporteur store backup --store desk.db --to monday.db",
            "  rapporteur store export --store jdbc:postgresql://localhost/desk --to desk-export",
            "",
            "Exit code 4: something is wrong with the archive or the folder; it is named."
        })
final class StoreCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.number();
    }
}
