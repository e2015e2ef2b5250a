package org.rapporteur.store.sql;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.rapporteur.core.archive.ArchiveException;

/**
 * The tables of one database.
 *
 * @param place where it is, in the words of messages
 * @param dialect what is spoken there
 */
public record Schema(String place, DataSource database, Dialect dialect) {
    /** The number of the last migration that ships with this program. */
    public static final int VERSION = 3;

    private static final String MIGRATIONS = "classpath:org/rapporteur/store/db/";
    private static final String HISTORY = "flyway_schema_history";

    /**
     * Looks which tables there are, and changes nothing.
     *
     * @throws ArchiveException if it cannot be looked at, or has tables of another program
     */
    public SchemaVersion version() {
        try (Connection connection = database.getConnection()) {
            Set<String> tables = tables(connection);
            if (!tables.contains(HISTORY) && !tables.isEmpty()) {
                throw new ArchiveException("%s is no archive: it has a table '%s' of another program; wanted an archive"
                        .formatted(place, tables.iterator().next()));
            }
            return new SchemaVersion(tables.isEmpty() ? 0 : newest(connection), VERSION);
        } catch (SQLException e) {
            throw new ArchiveException("%s cannot be opened: %s".formatted(place, e.getMessage()), e);
        }
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new TreeSet<>();
        DatabaseMetaData all = connection.getMetaData();
        String schema = connection.getSchema();
        String exactly = schema == null ? null : schema.replace("_", all.getSearchStringEscape() + "_");
        try (ResultSet tables = all.getTables(null, exactly, "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static int newest(Connection connection) throws SQLException {
        try (PreparedStatement statement =
                        connection.prepareStatement("select coalesce(max(cast(version as integer)), 0) from " + HISTORY
                                + " where version is not null");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /**
     * Makes the tables, or brings those of an earlier program up to date; each step is a transaction.
     *
     * @return what was found before
     * @throws ArchiveException if it fails, or if a later program made the tables
     */
    public SchemaVersion migrate() {
        SchemaVersion before = version();
        if (before.isLater()) {
            throw new ArchiveException("%s has tables of version %d, which a later program made; wanted at most %d"
                    .formatted(place, before.found(), before.wanted()));
        }
        if (before.found() < before.wanted()) {
            bring(before);
        }
        return before;
    }

    private void bring(SchemaVersion before) {
        try {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(database)
                    .locations(MIGRATIONS + "common", MIGRATIONS + dialect.folder())
                    .placeholders(dialect.words())
                    .ignoreMigrationPatterns(new String[0])
                    .cleanDisabled(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new ArchiveException(
                    "the tables of %s cannot be brought from version %d to %d: %s"
                            .formatted(place, before.found(), before.wanted(), reason(e)),
                    e);
        }
    }

    /** What the database said, where it did, in its first line; the words around it fill a page. */
    private static String reason(FlywayException failure) {
        String words = Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .reduce(failure, (outer, inner) -> inner)
                .getMessage();
        return String.valueOf(words).strip().lines().findFirst().orElse("no reason was given");
    }
}
