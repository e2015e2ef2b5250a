package org.rapporteur.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.ArchiveContract;

/** SQLite keeps every archive's promises; after each test nothing is wrong with the file. */
class SqliteArchiveContractTest implements ArchiveContract {
    @TempDir
    private Path folder;

    private SqlArchive archive;

    @BeforeEach
    void open() {
        archive = SqliteArchive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void checkAndClose() {
        assertThat(archive.check()).isEmpty();
        archive.close();
    }

    @Override
    public Archive archive() {
        return archive;
    }
}
