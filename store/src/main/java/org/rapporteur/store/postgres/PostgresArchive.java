package org.rapporteur.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SqlArchive;

/** Archives on a PostgreSQL server, from version 12. Several programs may have one open. */
public final class PostgresArchive {
    private static final int CONNECTIONS = 10;

    private PostgresArchive() {}

    /**
     * Opens the archive in a database, and makes its tables if they are not there.
     *
     * @throws ArchiveException if the server cannot be reached, or a later program made the tables
     */
    public static SqlArchive open(PostgresAddress address) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.url());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setPoolName("rapporteur");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        HikariDataSource pool = open(config);
        PostgresDialect dialect = new PostgresDialect();
        try {
            Schema.migrate(pool, dialect);
        } catch (ArchiveException e) {
            pool.close();
            throw e;
        }
        return new SqlArchive(dialect, pool, pool, pool::close);
    }

    private static HikariDataSource open(HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new ArchiveException("PostgreSQL cannot be reached: " + e.getMessage(), e);
        }
    }
}
