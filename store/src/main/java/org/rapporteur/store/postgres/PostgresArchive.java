package org.rapporteur.store.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.ds.PGSimpleDataSource;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;

/** Archives on a PostgreSQL server, from version 12. Several programs may have one open. */
public final class PostgresArchive {
    private static final int CONNECTIONS = 10;
    private static final int SERVER_MIN = 12;

    private PostgresArchive() {}

    /**
     * Opens the archive in a database, and makes its tables if they are not there.
     *
     * @throws ArchiveException if the server cannot be reached or is too old, the schema is not there, the user
     *     has not the rights, or a later program made the tables
     */
    public static SqlArchive open(PostgresAddress address) {
        migrate(address);
        PostgresDialect dialect = new PostgresDialect();
        HikariConfig config = new HikariConfig();
        config.setDataSource(source(address));
        config.setPoolName("rapporteur");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        HikariDataSource pool = pool(address, config);
        return new SqlArchive(dialect, pool, pool, pool::close);
    }

    private static HikariDataSource pool(PostgresAddress address, HikariConfig config) {
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new ArchiveException("%s cannot be opened: %s".formatted(address.place(), e.getMessage()), e);
        }
    }

    /**
     * Looks which tables there are, and changes nothing.
     *
     * @throws ArchiveException as {@link #open}
     */
    public static SchemaVersion version(PostgresAddress address) {
        return schema(address).version();
    }

    /**
     * Makes the tables, or brings those of an earlier program up to date.
     *
     * @return what was found before
     * @throws ArchiveException as {@link #open}
     */
    public static SchemaVersion migrate(PostgresAddress address) {
        return schema(address).migrate();
    }

    private static Schema schema(PostgresAddress address) {
        PGSimpleDataSource source = source(address);
        try (Connection connection = source.getConnection()) {
            mustBeNewEnough(address, connection.getMetaData().getDatabaseMajorVersion());
            if (connection.getSchema() == null) {
                throw new ArchiveException("%s has no schema '%s'; wanted one that is there: create schema"
                        .formatted(address.place(), wantedSchema(source)));
            }
        } catch (SQLException e) {
            throw new ArchiveException(words(address, e), e);
        }
        return new Schema(address.place(), source, new PostgresDialect());
    }

    private static String wantedSchema(PGSimpleDataSource source) {
        String schema = source.getCurrentSchema();
        return schema == null ? "public" : schema;
    }

    /** @throws ArchiveException if the server's version is too low */
    static void mustBeNewEnough(PostgresAddress address, int version) {
        if (version < SERVER_MIN) {
            throw new ArchiveException("%s is served by PostgreSQL %d; wanted %d or newer"
                    .formatted(address.place(), version, SERVER_MIN));
        }
    }

    /** By the class of the state, which the standard and PostgreSQL's appendix A list. */
    private static String words(PostgresAddress address, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        boolean refused = state.startsWith("28") || state.equals("08004");
        String form = refused
                ? "%s lets us not in: %s"
                : state.startsWith("08") ? "no PostgreSQL answers at %s: %s" : "%s cannot be opened: %s";
        return form.formatted(address.place(), failure.getMessage());
    }

    private static PGSimpleDataSource source(PostgresAddress address) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        setUrl(source, address);
        if (!address.user().isEmpty()) {
            source.setUser(address.user());
        }
        if (!address.password().isEmpty()) {
            source.setPassword(address.password());
        }
        if (source.getApplicationName() == null) {
            source.setApplicationName("rapporteur");
        }
        return source;
    }

    /** The driver's own message would print the whole address. */
    private static void setUrl(PGSimpleDataSource source, PostgresAddress address) {
        try {
            source.setUrl(address.url());
        } catch (IllegalArgumentException e) {
            throw new ArchiveException("%s is no address of PostgreSQL; wanted jdbc:postgresql://host:port/database"
                    .formatted(address.place()));
        }
    }
}
