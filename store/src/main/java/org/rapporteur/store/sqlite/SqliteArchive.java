package org.rapporteur.store.sqlite;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.sql.Fault;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SqlArchive;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Archives in one file, by SQLite. The file must not lie on a network file system. */
public final class SqliteArchive {
    private static final int READERS = 4;
    private static final int BUSY_MS = 5_000;

    private SqliteArchive() {}

    /**
     * Opens the archive in a file, and makes it if it is not there. Beside the file lie, while it is open
     * or after a crash, two more whose names end in {@code -wal} and {@code -shm} and that belong to it.
     *
     * @throws ArchiveException if it cannot be opened, or a later program made it
     */
    public static SqlArchive open(Path file) {
        SqliteDialect dialect = new SqliteDialect();
        SQLiteDataSource writing = source(file, false);
        Schema.migrate(writing, dialect);
        HikariDataSource writer = pool(writing, false);
        HikariDataSource readers = pool(source(file, true), true);
        return new SqlArchive(dialect, writer, readers, () -> {
            readers.close();
            writer.close();
        });
    }

    /**
     * Copies an archive, which may be open and in use, to a new file: as it is at one moment, whole.
     *
     * @throws FileAlreadyExistsException if the copy is there
     * @throws ArchiveException if the archive cannot be read
     */
    public static void backup(Path file, Path copy) throws IOException {
        mustBeThere(file);
        mustBeFree(copy);
        Path unfinished = copy.resolveSibling(copy.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        try (Connection connection = source(file, true).getConnection();
                PreparedStatement vacuum = connection.prepareStatement("vacuum into ?")) {
            vacuum.setString(1, unfinished.toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw new ArchiveException("no backup of " + file, e);
        }
        finish(unfinished, copy);
    }

    /**
     * Makes an archive from a backup, once it is seen that nothing is wrong with it.
     *
     * @throws FileAlreadyExistsException if there is an archive already; move it away first, with its neighbours
     * @throws ArchiveException if something is wrong with the backup
     */
    public static void restore(Path backup, Path file) throws IOException {
        mustBeThere(backup);
        mustBeFree(file);
        mustBeFree(file.resolveSibling(file.getFileName() + "-wal"));
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.copy(backup, unfinished, StandardCopyOption.REPLACE_EXISTING);
        List<Fault> faults;
        try (SqlArchive archive = open(unfinished)) {
            faults = archive.check();
        }
        if (!faults.isEmpty()) {
            Files.delete(unfinished);
            throw new ArchiveException("%s cannot be restored: %s".formatted(backup, faults.get(0)));
        }
        finish(unfinished, file);
    }

    private static void finish(Path unfinished, Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void mustBeThere(Path file) throws NoSuchFileException {
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(file.toString());
        }
    }

    private static void mustBeFree(Path file) throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
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
