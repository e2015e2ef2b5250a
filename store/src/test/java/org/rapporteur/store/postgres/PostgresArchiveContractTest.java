package org.rapporteur.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.ArchiveContract;
import org.rapporteur.testkit.postgres.PostgresServer;

/** PostgreSQL keeps every archive's promises; after each test nothing is wrong with the tables. */
class PostgresArchiveContractTest implements ArchiveContract {
    private SqlArchive archive;

    @BeforeEach
    void open() {
        archive = PostgresArchive.open(new PostgresAddress(PostgresServer.newPlace(), PostgresServer.USER, ""));
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
