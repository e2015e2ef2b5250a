package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.archive.Samples;

class StoreCommandTest {
    private static final String TWO = "2 articles, 2 readings, 2 inputs, 2 jobs";

    @TempDir
    Path folder;

    private Path desk;
    private String store;

    @BeforeEach
    void keepTwo() {
        desk = folder.resolve("desk.db");
        store = desk.toString();
        keep(1);
        keep(2);
    }

    @Test
    void checkSaysWhatIsWrongAndWhatIsThere() throws SQLException {
        Run sound = Run.of("store", "check", "--store", store);

        assertThat(sound.code()).isZero();
        assertThat(sound.out()).isEqualTo("%s: nothing is wrong; %s%n".formatted(store, TWO));
        execute("drop trigger article_stays");
        execute("update article set text = 'The ferry stayed.' where number = 2");
        Run damaged = Run.of("store", "check", "--store", store);
        assertThat(damaged.code()).isEqualTo(4);
        assertThat(damaged.out()).startsWith(store + ": article: number 2: SHA-256 is ");
        assertThat(damaged.err()).isEmpty();
    }

    @Test
    void nothingIsMadeWhereThereIsNoArchive() {
        String none = folder.resolve("none.db").toString();

        for (String verb : Set.of("check", "migrate", "tidy")) {
            Run run = Run.of("store", verb, "--store", none);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).isEqualTo("rapporteur: there is no archive at %s%n".formatted(none));
        }
        assertThat(Run.of("store", "backup", "--store", none, "--to", none + ".copy")
                        .err())
                .isEqualTo("rapporteur: there is no archive at %s%n".formatted(none));
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    @Test
    void aBackupIsMadeWhileSomebodyWritesAndBecomesAnArchive() {
        String copy = folder.resolve("monday.db").toString();
        String other = folder.resolve("other.db").toString();
        try (SqlArchive inUse = SqliteArchive.open(desk)) {
            String made = inUse.change(shelves -> {
                Samples.keepAll(shelves, 3);
                return Run.of("store", "backup", "--store", store, "--to", copy).out();
            });
            assertThat(made).isEqualTo("%s: copied to %s%n".formatted(store, copy));
        }

        Run restored = Run.of("store", "restore", "--store", other, "--from", copy);

        assertThat(restored.out()).isEqualTo("%s: restored from %s; %s%n".formatted(other, copy, TWO));
        assertThat(Run.of("store", "check", "--store", store).out()).contains("; 3 articles, ");
    }

    @Test
    void aBackupTakesThePlaceOfAnArchiveOnlyWhereThatIsSaid() {
        String copy = folder.resolve("monday.db").toString();
        Run.of("store", "backup", "--store", store, "--to", copy);
        keep(3);

        Run refused = Run.of("store", "restore", "--store", store, "--from", copy);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err())
                .startsWith(
                        "rapporteur: %s is there already; --replace puts the backup in its place and keeps it as %s.replaced"
                                .formatted(store, store));
        assertThat(Run.of("store", "check", "--store", store).out()).contains("3 articles");
        Run told = Run.of("store", "restore", "--store", store, "--from", copy, "--replace");
        assertThat(told.out())
                .isEqualTo("%s: restored from %s; %s; what stood there is kept as %s.replaced%n"
                        .formatted(store, copy, TWO, store));
        assertThat(Run.of("store", "check", "--store", store + ".replaced").out())
                .contains("3 articles");
    }

    @Test
    void aProgramThatHasTheArchiveOpenKeepsItFromBeingReplaced() {
        String copy = folder.resolve("monday.db").toString();
        Run.of("store", "backup", "--store", store, "--to", copy);

        try (SqlArchive open = SqliteArchive.open(desk)) {
            Run run = Run.of("store", "restore", "--store", store, "--from", copy, "--replace");

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("rapporteur: %s cannot be replaced while a program has it open".formatted(store));
            assertThat(open.check()).isEmpty();
        }
    }

    @Test
    void whatIsThereIsNotWrittenOver() throws IOException {
        Path there = Files.writeString(folder.resolve("there"), "mine");

        for (String verb : Set.of("backup", "export")) {
            Run run = Run.of("store", verb, "--store", store, "--to", there.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("rapporteur: %s is there already; wanted a new name".formatted(there));
        }
        assertThat(there).hasContent("mine");
    }

    @Test
    void anExportFillsANewArchiveAndNoneThatHoldsSomething() throws IOException {
        String export = folder.resolve("export").toString();
        String other = folder.resolve("other.db").toString();

        assertThat(Run.of("store", "export", "--store", store, "--to", export).out())
                .isEqualTo("%s: written to %s; %s%n".formatted(store, export, TWO));
        assertThat(Run.of("store", "import", "--store", other, "--from", export).out())
                .isEqualTo("%s: filled from %s; %s%n".formatted(other, export, TWO));

        Run again = Run.of("store", "import", "--store", other, "--from", export);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).startsWith("rapporteur: %s is not empty; wanted an archive that is".formatted(other));
        Run none = Run.of("store", "import", "--store", other, "--from", export + "s");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).startsWith("rapporteur: there is no folder %ss".formatted(export));
    }

    @Test
    void aFolderThatIsNotWholeLeavesNothingBehind() throws IOException {
        Path export = folder.resolve("export");
        Path other = folder.resolve("other.db");
        Run.of("store", "export", "--store", store, "--to", export.toString());
        Path articles = export.resolve("articles.jsonl");
        Files.writeString(articles, Files.readString(articles).replace("Halden with", "Halden sans"));

        Run run = Run.of("store", "import", "--store", other.toString(), "--from", export.toString());

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).startsWith("rapporteur: %s is not what archive.json says: ".formatted(articles));
        assertThat(folder.resolve("other.db.unfinished")).doesNotExist();
        assertThat(other).doesNotExist();
    }

    @Test
    void migrateSaysFromWhichVersionToWhich() throws SQLException {
        assertThat(Run.of("store", "migrate", "--store", store).out())
                .isEqualTo("%s: is of version 3 already, the newest that this program knows%n".formatted(store));
        makeItEarlier();

        Run early = Run.of("store", "check", "--store", store);
        assertThat(early.code()).isEqualTo(3);
        assertThat(early.err())
                .isEqualTo(
                        "rapporteur: %s has tables of version 1; wanted 3; 'rapporteur store migrate' brings them there%n"
                                .formatted(store));
        assertThat(Run.of("store", "migrate", "--store", store).out())
                .isEqualTo("%s: from version 1 to 3%n".formatted(store));
        assertThat(Run.of("store", "check", "--store", store).code()).isZero();
    }

    @Test
    void theTablesOfALaterProgramAreLeftAlone() throws SQLException {
        execute("update flyway_schema_history set version = '99' where version = '3'");

        for (String verb : Set.of("check", "migrate", "tidy")) {
            Run run = Run.of("store", verb, "--store", store);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo("rapporteur: %s has tables of version 99, which a later program made; wanted at most 3%n"
                            .formatted(store));
        }
    }

    @Test
    void tidyTakesOutWhatIsDoneAndKeepsWhatWaits() {
        try (SqlArchive archive = SqliteArchive.open(desk)) {
            archive.claim(new Claim(Set.of("index-article"), "one", Samples.second(9), Samples.second(60)))
                    .ifPresent(job -> archive.change(shelves -> shelves.jobs().finish(job.id(), "one")));
        }

        assertThat(Run.of("store", "tidy", "--store", store, "--keep", "0").out())
                .isEqualTo("%s: 1 finished job taken out%n".formatted(store));
        assertThat(Run.of("store", "check", "--store", store).out()).contains("2 inputs, 1 job");
    }

    private void makeItEarlier() throws SQLException {
        for (String table : Set.of("article", "decision", "decision_selector", "intake")) {
            execute("drop trigger " + table + "_stays");
            execute("drop trigger " + table + "_is_kept");
        }
        execute("drop table access_session");
        execute("drop table access_key");
        execute("delete from flyway_schema_history where version in ('2', '3')");
    }

    private void keep(int number) {
        try (SqlArchive archive = SqliteArchive.open(desk)) {
            archive.change(shelves -> {
                Samples.keepAll(shelves, number);
                return true;
            });
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + desk);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
