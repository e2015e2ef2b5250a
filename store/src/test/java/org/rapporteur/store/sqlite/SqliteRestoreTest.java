package org.rapporteur.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.folder.UnreadableFolderException;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.Samples;

class SqliteRestoreTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path backup;

    /** A backup with one article, and an archive that has two by now. */
    @BeforeEach
    void backUp() throws IOException {
        file = folder.resolve("archive.db");
        backup = folder.resolve("backup.db");
        keep(1);
        SqliteArchive.backup(file, backup);
        keep(2);
    }

    @Test
    void keepsTheArchiveThatABackupTakesThePlaceOf() throws IOException {
        Path replaced = SqliteArchive.replace(backup, file);

        assertThat(replaced).hasFileName("archive.db.replaced");
        assertThat(count(file)).isEqualTo(1);
        assertThat(count(replaced)).isEqualTo(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.filter(path -> !path.equals(backup))).containsExactlyInAnyOrder(file, replaced);
        }
    }

    @Test
    void replacesNothingASecondTimeUntilTheFirstIsOutOfTheWay() throws IOException {
        SqliteArchive.replace(backup, file);

        assertThatThrownBy(() -> SqliteArchive.replace(backup, file))
                .isInstanceOf(FileAlreadyExistsException.class)
                .hasMessageContaining("archive.db.replaced");
    }

    @Test
    void replacesNoArchiveThatAProgramHasOpen() throws IOException {
        try (SqlArchive open = SqliteArchive.open(file)) {
            assertThatThrownBy(() -> SqliteArchive.replace(backup, file))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("while a program has it open");
            assertThat(open.<Long>view(shelves -> shelves.articles().count())).isEqualTo(2);
        }
        assertThat(count(file)).isEqualTo(2);
    }

    /** It had given the old file its second name and got no further. */
    @Test
    void goesOnWhereOneWasCutOff() throws IOException {
        Files.createLink(folder.resolve("archive.db.replaced"), file);
        Files.writeString(folder.resolve("archive.db.unfinished"), "half");
        Files.writeString(folder.resolve("archive.db.unfinished-wal"), "half");

        SqliteArchive.replace(backup, file);

        assertThat(count(file)).isEqualTo(1);
    }

    /** SQLite would play what lies beside an unfinished copy into the next one of that name. */
    @Test
    void takesNothingFromWhatOneThatWasCutOffLeft() throws IOException {
        Path restored = folder.resolve("restored.db");
        Path unfinished = folder.resolve("restored.db.unfinished");
        try (SqlArchive other = SqliteArchive.open(folder.resolve("other.db"))) {
            other.change(shelves -> {
                IntStream.range(10, 40).forEach(number -> Samples.keepAll(shelves, number));
                return true;
            });
            Files.copy(folder.resolve("other.db-wal"), folder.resolve("restored.db.unfinished-wal"));
            Files.writeString(unfinished, "half");
        }

        SqliteArchive.restore(backup, restored);

        assertThat(count(restored)).isEqualTo(1);
    }

    /** The latest changes of an archive in use lie beside its file. */
    @Test
    void takesFromAnArchiveInUseWhatLiesBesideItToo() throws IOException {
        Path restored = folder.resolve("restored.db");
        try (SqlArchive open = SqliteArchive.open(file)) {
            open.change(shelves -> {
                Samples.keepAll(shelves, 3);
                return true;
            });
            SqliteArchive.restore(file, restored);
        }

        assertThat(count(restored)).isEqualTo(3);
    }

    @Test
    void makesAnArchiveFromAFolder() throws IOException {
        Path exported = folder.resolve("exported");
        try (SqlArchive archive = SqliteArchive.open(file)) {
            ArchiveFolder.export(archive, exported);
        }
        Path restored = folder.resolve("restored.db");

        SqliteArchive.restore(exported, restored);

        assertThat(count(restored)).isEqualTo(2);
    }

    @Test
    void leavesNothingOfABackupThatCannotBeRead() throws IOException {
        Path restored = folder.resolve("restored.db");
        Path text = Files.writeString(folder.resolve("text.db"), "The ferry left Halden. ".repeat(100));
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> SqliteArchive.restore(text, restored))
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("text.db");
        assertThatThrownBy(() -> SqliteArchive.restore(empty, restored)).isInstanceOf(UnreadableFolderException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(path -> path.getFileName().toString().startsWith("restored.db"));
        }
    }

    private void keep(int number) {
        try (SqlArchive archive = SqliteArchive.open(file)) {
            archive.change(shelves -> {
                Samples.keepAll(shelves, number);
                return true;
            });
        }
    }

    private static long count(Path path) {
        try (SqlArchive archive = SqliteArchive.open(path)) {
            assertThat(archive.check()).isEmpty();
            return archive.view(shelves -> shelves.articles().count());
        }
    }
}
