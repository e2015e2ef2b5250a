package org.rapporteur.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rapporteur key}: what is said before it is named what to do with the keys. */
@Command(
        name = "key",
        header = "Gives out keys to a desk's server, lists them and takes them back.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur key COMMAND --store PLACE …",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur key add mira --role write --store desk.db",
            "  rapporteur key list --store desk.db",
            "  rapporteur key remove mira --store desk.db"
        })
final class KeyCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.number();
    }
}
