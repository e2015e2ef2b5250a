package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Rapporteur;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.export.json.JsonRecord;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.store.postgres.PostgresArchive;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.postgres.PostgresServer;

class TakeCommandTest {
    @TempDir
    Path folder;

    private Path talks;
    private String store;

    @BeforeEach
    void lay() throws IOException {
        store = folder.resolve("desk.db").toString();
        talks = Files.createDirectory(folder.resolve("talks"));
        article("monday.txt", "Halden Wire", "2031-05-12", """
                Chief negotiator Mira Solen met the harbour master, Anton Varga, in Ostrel on Monday.
                “We are close to an agreement with the crews,” Solen told reporters after the meeting.
                """);
        article("tuesday.txt", "Strand Ledger", "2031-05-13", """
                Anton Varga, the harbour master, said on Tuesday that the ferries would sail again this week.
                Chief negotiator Mira Solen will meet the crews in Ostrel on Friday.
                """);
        Files.write(talks.resolve("picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
        Files.writeString(talks.resolve("empty.txt"), "\n");
    }

    @Test
    void whatIsTakenInIsReadAndWhatIsNotStandsInTheLedger() {
        Run first = take(talks.toString());

        assertThat(first.code()).isEqualTo(1);
        assertThat(first.out())
                .startsWith(store + ": 4 inputs: 2 accepted, 1 skipped, 1 failed; all read, ")
                .hasLineCount(1);
        assertThat(first.err().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("rapporteur: " + talks.resolve("picture.txt") + ": a PNG picture"));
        assertThat(Run.of("store", "check", "--store", store).out())
                .isEqualTo("%s: nothing is wrong; 2 articles, 2 readings, 4 inputs, 2 jobs%n".formatted(store));
        assertThat(Run.of("ledger", "--store", store, "--intake", "failed").out())
                .contains("picture.txt – a PNG picture; wanted plain text or Markdown\n1 of 4 inputs\n");

        Run again = take(talks.toString());

        assertThat(again.out()).startsWith(store + ": 4 inputs: 4 taken in before; all read, ");
        assertThat(Run.of("store", "check", "--store", store).out())
                .contains("; 2 articles, 2 readings, 4 inputs, 2 jobs");
    }

    @Test
    void whoeverHasTheIndexOpenIsLeftToRead() {
        try (LuceneIndex open = LuceneIndex.open(folder.resolve("desk.db.index"))) {
            Run refused = take(talks.resolve("monday.txt").toString());
            Run left = take(talks.resolve("monday.txt").toString(), "--leave");

            assertThat(open.sequence()).isZero();
            assertThat(refused.code()).isEqualTo(3);
            assertThat(refused.err())
                    .startsWith(
                            "rapporteur: the index in %s is open already".formatted(folder.resolve("desk.db.index")));
            assertThat(left.out()).isEqualTo("%s: 1 input: 1 accepted%n".formatted(store));
        }
        assertThat(take(talks.resolve("monday.txt").toString()).out())
                .isEqualTo("%s: 1 input: 1 taken in before; all read, 1 story%n".formatted(store));
    }

    @Test
    void anotherTextFromTheSameAddressIsANewRevision() throws IOException {
        article(
                "monday.txt",
                "Halden Wire",
                "2031-05-12\nurl: https://haldenwire.example/1",
                "The ferry stayed in Ostrel.");
        take(talks.resolve("monday.txt").toString(), "--leave");
        article("monday.txt", "Halden Wire", "2031-05-12\nurl: https://haldenwire.example/1", "The ferry left Ostrel.");

        assertThat(take(talks.resolve("monday.txt").toString(), "--leave").out())
                .isEqualTo("%s: 1 input: 1 new-revision%n".formatted(store));
    }

    /** Readings, stories and all: the record that the one desk shows is the other's to the letter. */
    @Test
    void theOtherDatabaseGivesTheSameRecords() {
        String server = PostgresServer.newPlace();
        String export = folder.resolve("export").toString();
        take(talks.toString());

        assertThat(Run.of("store", "export", "--store", store, "--to", export).code())
                .isZero();
        assertThat(Run.of("store", "import", "--store", server, "--from", export)
                        .code())
                .isZero();

        try (OnnxEncoder encoder = OnnxEncoder.load();
                OnnxSentenceEncoder sentenceEncoder = OnnxSentenceEncoder.load()) {
            Rapporteur rapporteur = new Rapporteur(encoder, sentenceEncoder, 1);
            List<String> records = records(SqliteArchive.open(Path.of(store)), rapporteur);
            assertThat(records).isNotEmpty();
            assertThat(records(PostgresArchive.open(new PostgresAddress(server, "", "")), rapporteur))
                    .isEqualTo(records);
        }
        String index = folder.resolve("server.index").toString();
        assertThat(Run.of("take", "--store", server, "--index", index, talks.toString())
                        .out())
                .contains("4 inputs: 4 taken in before; all read");
    }

    private static List<String> records(SqlArchive archive, Rapporteur rapporteur) {
        try (archive;
                LuceneIndex index = LuceneIndex.inMemory();
                Desk desk = Desk.of(archive, index, rapporteur, Clock.systemUTC())) {
            return desk.stories().stream()
                    .map(card -> desk.story(card.id()).orElseThrow().dossier())
                    .map(JsonRecord::write)
                    .toList();
        }
    }

    private Run take(String... more) {
        String[] words = new String[more.length + 3];
        words[0] = "take";
        words[1] = "--store";
        words[2] = store;
        System.arraycopy(more, 0, words, 3, more.length);
        return Run.of(words);
    }

    private void article(String file, String outlet, String published, String text) throws IOException {
        Files.writeString(
                talks.resolve(file),
                "---\ntitle: Ferries\noutlet: %s\npublished: %s\n---\n%s".formatted(outlet, published, text));
    }
}
