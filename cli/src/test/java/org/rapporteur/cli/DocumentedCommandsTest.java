package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command that the documents tell a reader to type is one that the program understands. */
class DocumentedCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));

    /** Up to a comment, a pipe or a redirection. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^ *\\./rapporteur ([a-z][^#|<>\\n…]*)");

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    static List<List<String>> commands() throws IOException {
        List<List<String>> commands = new ArrayList<>(commands(ROOT.resolve("README.md")));
        try (Stream<Path> pages = Files.find(
                ROOT.resolve("docs"), 3, (path, attributes) -> path.toString().endsWith(".md"))) {
            for (Path page : pages.sorted().toList()) {
                commands.addAll(commands(page));
            }
        }
        return commands;
    }

    private static List<List<String>> commands(Path page) throws IOException {
        return COMMAND.matcher(Files.readString(page))
                .results()
                .map(command -> WORD.matcher(command.group(1))
                        .results()
                        .map(DocumentedCommandsTest::word)
                        .toList())
                .toList();
    }

    private static String word(MatchResult word) {
        return word.group(1) == null ? word.group(2) : word.group(1);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnderstood(List<String> command) {
        CommandLine program = Cli.commandLine(Terminals.console(Map.of()));

        assertThat(command).isNotEmpty();
        assertThatCode(() -> program.parseArgs(command.toArray(String[]::new)))
                .as(String.join(" ", command))
                .doesNotThrowAnyException();
    }
}
