package org.rapporteur.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.folder.UnreadableFolderException;
import org.rapporteur.store.sql.Fault;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Archives in one file, by SQLite. The file must not lie on a network file system. */
public final class SqliteArchive {
    private static final int READERS = 4;
    private static final int BUSY_MS = 5_000;

    /** What the file with the latest changes may take of the disk once they are in the archive itself. */
    private static final int JOURNAL_BYTES_MAX = 64 << 20;

    private SqliteArchive() {}

    /**
     * Opens the archive in a file, and makes it if it is not there. Beside the file lie, while it is open
     * or after a crash, two more whose names end in {@code -wal} and {@code -shm} and that belong to it.
     *
     * @throws ArchiveException if it cannot be opened, holds something else, or a later program made it
     */
    public static SqlArchive open(Path file) {
        migrate(file);
        HikariDataSource writer = pool(source(file, false), false);
        HikariDataSource readers = pool(source(file, true), true);
        return new SqlArchive(new SqliteDialect(), writer, readers, () -> {
            readers.close();
            writer.close();
        });
    }

    /**
     * Looks which tables there are, and changes nothing.
     *
     * @throws ArchiveException if the file cannot be opened, or holds something else
     */
    public static SchemaVersion version(Path file) {
        mustBePossible(file);
        return Files.exists(file) ? schema(file, true).version() : new SchemaVersion(0, Schema.VERSION);
    }

    /**
     * Makes the tables, or brings those of an earlier program up to date.
     *
     * @return what was found before
     * @throws ArchiveException as {@link #open}
     */
    public static SchemaVersion migrate(Path file) {
        mustBePossible(file);
        return schema(file, false).migrate();
    }

    private static Schema schema(Path file, boolean readOnly) {
        return new Schema(file.toString(), source(file, readOnly), new SqliteDialect());
    }

    /** SQLite says no more than that it cannot. */
    private static void mustBePossible(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ArchiveException("%s cannot be opened: there is no folder %s".formatted(file, folder));
        }
        if (Files.isDirectory(file)) {
            throw new ArchiveException("%s cannot be opened: it is a folder; wanted a file".formatted(file));
        }
    }

    /**
     * Copies an archive, which may be open and in use, to a new file: as it is at one moment, whole.
     *
     * @throws FileAlreadyExistsException if the copy is there
     * @throws ArchiveException if the archive cannot be read
     */
    public static void backup(Path file, Path copy) throws IOException {
        mustBeThere(file);
        NewFile made = NewFile.begin(copy);
        copy(file, made.unfinished());
        made.finish();
    }

    /** With what lies beside the file, which a copy of the file alone would leave out. */
    private static void copy(Path file, Path copy) {
        try (Connection connection = source(file, true).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, copy.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new ArchiveException("%s cannot be copied: %s".formatted(file, e.getMessage()), e);
        }
    }

    /**
     * Makes an archive from a backup, once it is seen that nothing is wrong with it.
     *
     * @throws FileAlreadyExistsException if there is an archive already
     * @throws ArchiveException if something is wrong with the backup
     */
    public static void restore(Path backup, Path file) throws IOException {
        NewFile made = NewFile.begin(file);
        fill(made, backup);
        made.finish();
    }

    /**
     * As {@link #restore}, in place of an archive that is there. That one is kept, by its name and {@code .replaced}.
     *
     * @return where the other one is kept
     * @throws FileAlreadyExistsException if there is one of that name already
     * @throws ArchiveException if a program has the archive open, or something is wrong with the backup
     */
    public static Path replace(Path backup, Path file) throws IOException {
        mustBeThere(file);
        NewFile made = NewFile.beginBeside(file);
        fill(made, backup);
        leaveAlone(file);
        return made.finishInPlace();
    }

    private static void fill(NewFile made, Path backup) throws IOException {
        try {
            if (Files.isDirectory(backup)) {
                fillFromFolder(made.unfinished(), backup);
            } else {
                fillFromFile(made.unfinished(), backup);
            }
        } catch (IOException | ArchiveException | UnreadableFolderException e) {
            made.drop();
            throw e;
        }
    }

    private static void fillFromFolder(Path unfinished, Path folder) throws IOException {
        try (SqlArchive archive = open(unfinished)) {
            ArchiveFolder.fill(archive, folder);
        }
    }

    private static void fillFromFile(Path unfinished, Path backup) throws IOException {
        mustBeThere(backup);
        if (schema(backup, true).version().isNone()) {
            throw new ArchiveException("%s is no backup: there are no tables in it".formatted(backup));
        }
        copy(backup, unfinished);
        List<Fault> faults;
        try (SqlArchive archive = open(unfinished)) {
            faults = archive.check();
        }
        if (!faults.isEmpty()) {
            throw new ArchiveException("%s cannot be restored: %s".formatted(backup, faults.get(0)));
        }
    }

    /** Brings the archive into its one file. SQLite does so only where no other connection is open. */
    private static void leaveAlone(Path file) {
        SQLiteDataSource source = new SQLiteDataSource();
        source.setUrl("jdbc:sqlite:" + file);
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = delete");
        } catch (SQLException e) {
            throw new ArchiveException(
                    "%s cannot be replaced while a program has it open: %s".formatted(file, e.getMessage()), e);
        }
    }

    private static void mustBeThere(Path file) throws NoSuchFileException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    private static HikariDataSource pool(SQLiteDataSource source, boolean readOnly) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setPoolName(readOnly ? "rapporteur-readers" : "rapporteur-writer");
        config.setReadOnly(readOnly);
        config.setMaximumPoolSize(readOnly ? READERS : 1);
        config.setMinimumIdle(1);
        config.setMaxLifetime(0);
        return new HikariDataSource(config);
    }

    private static SQLiteDataSource source(Path file, boolean readOnly) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MS);
        config.setReadOnly(readOnly);
        if (!readOnly) {
            config.setJournalMode(SQLiteConfig.JournalMode.WAL);
            config.setJournalSizeLimit(JOURNAL_BYTES_MAX);
            config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
            config.enforceForeignKeys(true);
            // A transaction that reads and then writes must not find at the second step that another one came between.
            config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        }
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        return source;
    }
}
