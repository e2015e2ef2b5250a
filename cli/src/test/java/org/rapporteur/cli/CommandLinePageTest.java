package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** docs/reference/command-line.md has every argument and option in the words of the help. */
class CommandLinePageTest {
    private static final Path PAGE =
            Path.of(System.getProperty("rapporteur.root", ".."), "docs/reference/command-line.md");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "brief",
                "verify",
                "serve",
                "take",
                "store check",
                "store backup",
                "store restore",
                "store migrate",
                "store export",
                "store import",
                "store tidy",
                "key add",
                "key list",
                "key remove",
                "ledger",
                "evaluate",
                "completion"
            })
    void hasEveryArgumentAndOptionOf(String name) throws Exception {
        CommandLine program = Cli.commandLine(Terminals.console(Map.of()));
        for (String word : name.split(" ")) {
            program = program.getSubcommands().get(word);
        }
        CommandSpec command = program.getCommandSpec();
        StringBuilder section = new StringBuilder("## rapporteur " + name + "\n\n");
        section.append(command.usageMessage().header()[0]).append("\n\n| argument or option | |\n|---|---|\n");
        for (PositionalParamSpec argument : command.positionalParameters()) {
            row(section, argument.paramLabel(), argument.description()[0]);
        }
        for (OptionSpec option : command.options()) {
            boolean ofEvery = option.usageHelp() || option.versionHelp();
            if (!ofEvery) {
                String value = option.typeInfo().isBoolean() ? "" : " " + option.paramLabel();
                row(section, option.longestName() + value, option.description()[0]);
            }
        }

        assertThat(Files.readString(PAGE)).contains(section);
    }

    private static void row(StringBuilder section, String words, String description) {
        section.append("| `")
                .append(words.replace("|", "\\|"))
                .append("` | ")
                .append(description)
                .append(" |\n");
    }
}
