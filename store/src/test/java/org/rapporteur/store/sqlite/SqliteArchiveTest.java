package org.rapporteur.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.store.sql.Fault;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.Samples;

class SqliteArchiveTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("archive of tests.db");
    }

    @Test
    void isOneFileWhenItIsClosed() throws IOException {
        keep(1);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThat(count(file)).isEqualTo(1);
    }

    @Test
    void writesAheadAndLeavesReadersAlone() throws SQLException {
        keep(1);

        assertThat(answer("pragma journal_mode")).isEqualTo("wal");
    }

    @Test
    void refusesTheTablesOfALaterProgram() throws SQLException {
        keep(1);
        execute(
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success) values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', 1, 1)");

        assertThatThrownBy(() -> SqliteArchive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(file + " has tables of version 99, which a later program made; wanted at most "
                        + Schema.VERSION);
        assertThat(SqliteArchive.version(file)).isEqualTo(new SchemaVersion(99, Schema.VERSION));
    }

    @Test
    void bringsTheTablesOfAnEarlierProgramUpToDate() throws SQLException {
        assertThat(SqliteArchive.version(file).isNone()).isTrue();
        assertThat(file).doesNotExist();
        keep(1);
        for (String table : List.of("article", "decision", "decision_selector", "intake")) {
            execute("drop trigger " + table + "_stays");
            execute("drop trigger " + table + "_is_kept");
        }
        execute("drop table access_session");
        execute("drop table access_key");
        execute("delete from flyway_schema_history where version in ('2', '3')");

        assertThat(SqliteArchive.version(file)).isEqualTo(new SchemaVersion(1, Schema.VERSION));
        assertThat(SqliteArchive.migrate(file)).isEqualTo(new SchemaVersion(1, Schema.VERSION));

        assertThat(SqliteArchive.version(file)).isEqualTo(new SchemaVersion(Schema.VERSION, Schema.VERSION));
        assertThat(count(file)).isEqualTo(1);
        assertThatThrownBy(() -> execute("delete from article")).hasMessageContaining("never taken out");
    }

    @Test
    void leavesTheTablesOfAnotherProgramAlone() throws SQLException {
        execute("create table bookmarks (url text)");

        assertThatThrownBy(() -> SqliteArchive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(file + " is no archive: it has a table 'bookmarks' of another program; wanted an archive");
        assertThat(answer("select count(*) from sqlite_master")).isEqualTo("1");
    }

    @Test
    void saysWhyThereCanBeNoFile() {
        Path nowhere = folder.resolve("none").resolve("archive.db");

        assertThatThrownBy(() -> SqliteArchive.open(nowhere))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(nowhere + " cannot be opened: there is no folder " + folder.resolve("none"));
        assertThatThrownBy(() -> SqliteArchive.open(folder))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(folder + " cannot be opened: it is a folder; wanted a file");
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws IOException {
        Files.writeString(file, "The ferry left Halden. ".repeat(100));

        assertThatThrownBy(() -> SqliteArchive.open(file))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(file + " cannot be opened: ");
    }

    @ParameterizedTest
    @CsvSource({"article", "decision", "decision_selector", "intake"})
    void letsNobodyAlterWhatIsKeptForEver(String table) {
        keep(1);

        assertThatThrownBy(() -> execute("delete from " + table)).hasMessageContaining("never taken out");
        assertThatThrownBy(() -> execute("update " + table + " set rowid = rowid"))
                .hasMessageContaining("never altered");
    }

    @Test
    void copiesAnArchiveThatIsInUse() throws IOException {
        Path copy = folder.resolve("copy.db");
        try (SqlArchive archive = SqliteArchive.open(file)) {
            keep(archive, 1);
            SqliteArchive.backup(file, copy);
            keep(archive, 2);
        }
        Path restored = folder.resolve("restored.db");

        SqliteArchive.restore(copy, restored);

        assertThat(count(restored)).isEqualTo(1);
        keep(restored, 3);
        assertThat(count(restored)).isEqualTo(2);
        assertThat(count(file)).isEqualTo(2);
    }

    @Test
    void writesOverNothing() throws IOException {
        keep(1);
        Path copy = folder.resolve("copy.db");
        SqliteArchive.backup(file, copy);

        assertThatThrownBy(() -> SqliteArchive.backup(file, copy)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SqliteArchive.restore(copy, file)).isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> SqliteArchive.backup(folder.resolve("none.db"), folder.resolve("x.db")))
                .isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void restoresNoBackupThatIsDamaged() throws Exception {
        keep(1);
        execute("drop trigger article_stays");
        execute("update article set text = 'The ferry stayed.'");
        Path restored = folder.resolve("restored.db");

        assertThatThrownBy(() -> SqliteArchive.restore(file, restored))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("SHA-256");

        assertThat(restored).doesNotExist();
    }

    /** What is done to the file, and what the check says of it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    update article set text = 'x' where number = 2              | article: number 2: SHA-256
                    update article set id = 'x' where number = 2                | article: number 2: not an article id
                    update article set number = 9 where number = 3              | article: 6 numbers are missing
                    update article set revision = 2 where number = 2            | has no first revision
                    update reading set bytes = x'00' where number = 2           | reading: number 2: SHA-256
                    delete from story_article where position = 0                | is open and has no articles
                    update decision set value_to = 'x' where number = 2         | is not the id of a decision
                    update decision set kind = 'x' where number = 2             | decision: number 2: No enum constant
                    delete from decision where number = 2                       | decision: 1 numbers are missing
                    update intake set article_id = null where number = 2        | intake: number 2: input
                    update job set attempts = -1 where number = 2               | job: number 2: job
                    update reading set article_id = '0123456789ab'              | leads nowhere
                    """)
    void findsWhatIsWrong(String harm, String words) throws SQLException {
        keep(1);
        keep(2);
        keep(3);
        for (String table : List.of("article", "decision", "decision_selector", "intake")) {
            execute("drop trigger " + table + "_stays");
            execute("drop trigger " + table + "_is_kept");
        }
        if (harm.contains("reading set article_id")) {
            execute("delete from reading where number > 1");
        }

        execute(harm);

        try (SqlArchive archive = SqliteArchive.open(file)) {
            assertThat(archive.check()).extracting(Fault::toString).anyMatch(fault -> fault.contains(words));
        }
    }

    @Test
    void saysSoWhenItIsClosed() {
        SqlArchive archive = SqliteArchive.open(file);
        archive.close();

        assertThatThrownBy(() -> archive.view(shelves -> shelves.articles().count()))
                .isInstanceOf(ArchiveException.class);
    }

    private void keep(int number) {
        keep(file, number);
    }

    private static void keep(Path path, int number) {
        try (SqlArchive archive = SqliteArchive.open(path)) {
            keep(archive, number);
        }
    }

    private static void keep(SqlArchive archive, int number) {
        archive.change(shelves -> {
            Samples.keepAll(shelves, number);
            return true;
        });
    }

    private static int count(Path path) {
        try (SqlArchive archive = SqliteArchive.open(path)) {
            assertThat(archive.check()).isEmpty();
            List<Revision> revisions =
                    archive.view(shelves -> shelves.articles().listAfter(0, 99));
            return revisions.size();
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String answer(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.getString(1);
        }
    }
}
