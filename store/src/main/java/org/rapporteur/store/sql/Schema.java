package org.rapporteur.store.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.rapporteur.core.archive.ArchiveException;

/** Brings a database to the tables that this program knows. */
public final class Schema {
    private static final String MIGRATIONS = "classpath:org/rapporteur/store/db/";

    private Schema() {}

    /**
     * Makes the tables, or brings those of an earlier program up to date; each step is a transaction.
     *
     * @throws ArchiveException if it fails, or if a later program made the tables
     */
    public static void migrate(DataSource database, Dialect dialect) {
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
            throw new ArchiveException("the archive's tables are not what this program knows: " + e.getMessage(), e);
        }
    }
}
