package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.export.format.ExtractFormat;

class BriefCommandTest {
    private static final String NEWS = """
        Chief negotiator Mira Solen met the harbour master, Anton Varga, in Ostrel on Monday.
        “We are close to an agreement with the crews,” Solen told reporters after the meeting.
        Varga said the ferries would sail again before the end of the week.
        """;

    @TempDir
    Path folder;

    private Path talks;

    @BeforeEach
    void lay() throws IOException {
        talks = Files.createDirectory(folder.resolve("talks"));
        Files.writeString(
                talks.resolve("monday.txt"),
                "---\ntitle: Close\noutlet: Halden Wire\npublished: 2031-05-12\n---\n" + NEWS);
    }

    @Test
    void aFolderGivesTheBriefOnStandardOutputAndNothingElse() {
        Run run = Run.of("brief", talks.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("1 article from Halden Wire, 12 May 2031\n")
                .contains("A1  2031-05-12  Halden Wire  Close – ")
                .contains("[A1 2:1]", "“We are close to an agreement with the crews,”")
                .doesNotContain("\u001b");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsDone() throws IOException {
        Files.write(talks.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});

        Run run = Run.of("brief", talks.toString(), folder.resolve("gone.txt").toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("“We are close to an agreement with the crews,”")
                .contains("! not read: " + folder.resolve("gone.txt") + ": no such file or folder")
                .contains("a PNG picture; wanted plain text or Markdown");
    }

    @Test
    void standardInputIsReadWithWhatTheOptionsSayOfIt() {
        Run run = Run.withInput(NEWS, "brief", "-", "--outlet", "The Ledger", "--published", "2031-05-13");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("1 article from The Ledger, 13 May 2031\n");
    }

    @Test
    void theRecordProvesTrueToItsArticlesUntilOneLetterIsChanged() throws IOException {
        Path record = folder.resolve("record.json");
        Run brief = Run.of(
                "brief",
                talks.toString(),
                "--json",
                record.toString(),
                "--html",
                folder.resolve("brief.html").toString(),
                "--markdown",
                folder.resolve("brief.md").toString());

        assertThat(brief.code()).isZero();
        assertThat(folder.resolve("brief.html")).content().contains("<title>");
        assertThat(folder.resolve("brief.md")).content().contains("“We are close to an agreement with the crews,”");
        Run verified = Run.of("verify", record.toString(), talks.toString());
        assertThat(verified.code()).isZero();
        assertThat(verified.out()).startsWith(record + ": true to its 1 article, by ");

        Path article = talks.resolve("monday.txt");
        Files.writeString(article, Files.readString(article).replace("close to", "closer to"));
        Run falsified = Run.of("verify", record.toString(), talks.toString());
        assertThat(falsified.code()).isEqualTo(4);
        assertThat(falsified.out()).startsWith(record + ": fails at /articles/0/sha256: ");
    }

    @Test
    void statementsAreWrittenInEveryFormAndEachIsTrue() {
        List<String> words = new ArrayList<>(List.of("brief", talks.toString()));
        for (ExtractFormat format : ExtractFormat.values()) {
            words.addAll(List.of("--format", format.extension() + "=" + folder.resolve("s." + format.extension())));
        }

        assertThat(Run.of(words.toArray(String[]::new)).code()).isZero();

        for (ExtractFormat format : ExtractFormat.values()) {
            Path file = folder.resolve("s." + format.extension());
            Run verified = Run.of("verify", file.toString(), "--articles", talks.toString());
            assertThat(verified.code()).as(verified.out() + verified.err()).isZero();
            assertThat(verified.out()).startsWith(file + ": true to its 1 article, by ");
        }
        assertThat(Run.of("brief", talks.toString(), "--format", "doc=a.doc").err())
                .contains("--format doc; wanted one of csv, sheet.csv, json");
    }

    @Test
    void aDashTakesStandardOutputForTheRecordAlone() {
        Run run = Run.of("brief", talks.toString(), "--json", "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("{").endsWith("}\n");
    }

    @Test
    void whatIsToComeGoesIntoACalendarTheRestIntoTablesAndAGraph() throws IOException {
        Files.writeString(talks.resolve("tuesday.txt"), """
                ---
                title: Again
                outlet: Strand Ledger
                published: 2031-05-13
                ---
                The two delegations will meet again on Friday. Anton Varga will visit the crews.
                """);
        Path tables = folder.resolve("tables");
        Path calendar = folder.resolve("steps.ics");
        Path graph = folder.resolve("network.graphml");

        Run run = Run.of(
                "brief",
                talks.toString(),
                "--ical",
                calendar.toString(),
                "--csv",
                tables.toString(),
                "--graphml",
                graph.toString());

        assertThat(run.code()).isZero();
        long toDos =
                Files.readString(calendar).lines().filter("BEGIN:VTODO"::equals).count();
        assertThat(toDos).isPositive();
        assertThat(run.err())
                .startsWith("rapporteur: %d of ".formatted(toDos))
                .contains(" named no day and ")
                .endsWith(" in '%s'%n".formatted(calendar));
        assertThat(Files.readString(calendar))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20310516\r\nDTEND;VALUE=DATE:20310517\r\n");
        assertThat(Files.readString(tables.resolve("statements.csv")))
                .contains("\"“We are close to an agreement with the crews,”\"");
        assertThat(Files.readString(graph)).contains("<data key=\"node.label\">Mira Solen</data>");
    }

    @Test
    void aDashTakesStandardOutputForTheCalendarOrTheGraph() {
        assertThat(Run.of("brief", talks.toString(), "--ical", "-").out())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .endsWith("END:VCALENDAR\r\n");
        assertThat(Run.of("brief", talks.toString(), "--graphml", "-").out())
                .startsWith("<?xml")
                .endsWith("</graphml>\n");
        assertThat(Run.of("brief", talks.toString(), "--ical", "-", "--graphml", "-")
                        .err())
                .startsWith("rapporteur: two outputs to '-'");
    }

    @Test
    void tablesDoNotGoWhereAnotherOutputOrAnInputIs() {
        String inside = talks.resolve("tables").toString();
        String tables = folder.resolve("tables").toString();

        assertThat(Run.of("brief", talks.toString(), "--csv", inside).err())
                .startsWith("rapporteur: cannot write into '%s': the next run would take".formatted(inside));
        assertThat(Run.of("brief", talks.toString(), "--csv", tables, "--json", tables)
                        .err())
                .startsWith("rapporteur: two outputs to '%s'".formatted(tables));
        assertThat(Run.of("brief", talks.toString(), "--csv", "-").code()).isEqualTo(2);
        assertThat(folder.resolve("tables")).doesNotExist();
    }

    @Test
    void anInputIsNotWrittenOver() throws IOException {
        Path article = talks.resolve("monday.txt");
        String before = Files.readString(article);

        Run named = Run.of("brief", article.toString(), "--json", article.toString());
        Run inFolder = Run.of("brief", talks.toString(), "--html", article.toString());
        Run nextRun = Run.of(
                "brief",
                talks.toString(),
                "--markdown",
                talks.resolve("brief.md").toString());

        assertThat(named.code()).isEqualTo(2);
        assertThat(named.err()).startsWith("rapporteur: cannot write '%s': it is an input".formatted(article));
        assertThat(inFolder.code()).isEqualTo(2);
        assertThat(nextRun.err()).contains("the next run would read it as an article of " + talks);
        assertThat(article).hasContent(before);
    }

    @Test
    void somebodyWhoWatchesSeesProgressAndColours() {
        Run run = Run.watched("brief", talks.toString());

        assertThat(run.err()).contains("read 1 of 1: Close").endsWith("\r\u001b[K");
        assertThat(run.out()).contains("\u001b[1m");
        assertThat(Run.watched("brief", talks.toString(), "--color", "never").out())
                .doesNotContain("\u001b");
    }
}
