package org.rapporteur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What is said before a command is named. */
@Command(
        name = "rapporteur",
        header = "Reads what outlets report about one story and keeps one sourced record of who said what.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = "rapporteur COMMAND …",
        mixinStandardHelpOptions = true,
        versionProvider = RapporteurCommand.Version.class,
        optionListHeading = "%nOptions:%n",
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  rapporteur brief examples/harbour-talks",
            "  rapporteur brief talks/ --html brief.html --json record.json",
            "  rapporteur brief - --outlet \"Harbour Ledger\" < article.txt",
            "  rapporteur verify record.json talks/",
            "",
            "'rapporteur COMMAND --help' says more of each."
        })
final class RapporteurCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.USAGE.number();
    }

    /** The version that the POM has. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws IOException {
            Properties properties = new Properties();
            try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
                if (in == null) {
                    throw new IOException("the program is incomplete: version.properties is missing");
                }
                properties.load(in);
            }
            return new String[] {"rapporteur " + properties.getProperty("version")};
        }
    }
}
