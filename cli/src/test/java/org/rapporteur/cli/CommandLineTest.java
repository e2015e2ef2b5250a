package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));

    @TempDir
    Path folder;

    @Test
    void helpsInANarrowWindowToo() {
        assertThat(Run.narrow("--help").code()).isZero();
    }

    @Test
    void helpSaysWhatThereIsInALineEach() {
        Run help = Run.of("--help");

        assertThat(help.code()).isZero();
        assertThat(help.out())
                .contains(
                        "\nUsage: rapporteur COMMAND …\n",
                        "\n  brief       Reads articles of one story and shows who said what in them.\n",
                        "\n  verify      Proves that what was taken away is true to its articles.\n",
                        "\n  rapporteur brief examples/harbour-talks\n")
                .doesNotContain("\u001b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "brief",
                "verify",
                "take",
                "store",
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
    void everyHelpFitsEightyColumns(String command) {
        Run help = Run.of((command + " --help").strip().split(" "));

        assertThat(help.code()).isZero();
        assertThat(help.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void withoutACommandTheHelpIsShown() {
        Run bare = Run.of();

        assertThat(bare.code()).isEqualTo(2);
        assertThat(bare.out()).isEqualTo(Run.of("--help").out());
    }

    @Test
    void theVersionIsThePomsOwn() throws Exception {
        String pom = Files.readString(ROOT.resolve("pom.xml"));
        String version = pom.substring(pom.indexOf("<version>") + 9, pom.indexOf("</version>"));

        assertThat(Run.of("--version").out()).isEqualTo("rapporteur " + version + System.lineSeparator());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "brief                           > Missing required parameter: 'FILE|FOLDER|-'",
                "breif x                         > Unmatched arguments from index 0: 'breif', 'x'",
                "brief --htm x y                 > Unknown option: '--htm'",
                "brief --threads 0 a.txt         > --threads 0; wanted at least 1",
                "brief --width 20 a.txt          > --width: a width of 20 columns; wanted 40 or more",
                "brief --html - --json - a.txt   > two outputs to '-'",
                "brief --html b --json ./b a.txt > two outputs to './b'",
                "brief --html /no/b.html a.txt   > cannot write '/no/b.html': there is no folder /no",
                "brief --json / a.txt            > cannot write '/': it is a folder",
                "verify r.json                   > no articles; wanted those that it was made from",
                "store check                     > Missing required option: '--store=PLACE'",
                "store check --store jdbc:x:y    > --store 'jdbc:…'; wanted a file or jdbc:postgresql://host:port/database",
                "store check --store a --user b  > --user and --password-file are for PostgreSQL",
                "store tidy --store a --days -1  > --days -1 --keep 10000; wanted 0 or more",
                "take --store a                  > Missing required parameter: 'FILE|FOLDER|-'",
                "take --store jdbc:postgresql:x a > --index is missing; wanted a folder, or --leave",
                "ledger --store a --max 0        > --max 0 --after 0; wanted at least 1 and 0"
            })
    void whatIsNotUnderstoodIsSaidInOneLine(String line) {
        String[] parts = line.split(" > ", 2);

        Run run = Run.of(parts[0].strip().split(" "));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: " + parts[1] + System.lineSeparator());
        assertThat(run.err()).contains("Try 'rapporteur");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aDateThatIsNoneIsSaidWithWhatIsWanted() {
        assertThat(Run.of("brief", "--published", "12 May", "a.txt").err())
                .startsWith("rapporteur: Invalid value for option '--published': not a date: '12 May';"
                        + " wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z");
    }

    @Test
    void completionKnowsCommandsAndOptions() {
        assertThat(Run.of("completion", "bash").out())
                .contains("brief verify serve take store key ledger evaluate completion", "--markdown");
        assertThat(Run.of("completion", "zsh").out()).contains("bashcompinit");
        assertThat(Run.of("completion", "fish").code()).isEqualTo(2);
    }

    @Test
    void aRecordThatIsNotThereIsTheOutsideWorldsFault() {
        Run run = Run.of("verify", folder.resolve("none.json").toString(), folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("rapporteur: there is no record " + folder.resolve("none.json"));
    }

    @Test
    void aFileThatIsNoRecordFailsTheCheck() throws Exception {
        Path record = Files.writeString(folder.resolve("record.json"), "{}");

        Run run = Run.of("verify", record.toString(), folder.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("rapporteur: not a record: ");
    }

    @Test
    void thePageOfExitCodesIsTrue() throws Exception {
        String table = Arrays.stream(ExitCode.values())
                .map(code -> "| %d | %s |\n".formatted(code.number(), code.meaning()))
                .collect(Collectors.joining());

        assertThat(Files.readString(ROOT.resolve("docs/reference/exit-codes.md")))
                .contains(table);
    }
}
