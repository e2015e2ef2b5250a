package org.rapporteur.store.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, one for all tests of a run, with a new schema for each archive. */
public final class PostgresServer {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    /** Where an empty archive can be made. The test is left out where there are no programs of PostgreSQL for the machine. */
    public static PostgresAddress newAddress() {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the build brings PostgreSQL for Linux on amd64 only");
        String schema = "archive_" + SCHEMAS.incrementAndGet();
        execute("create schema " + schema);
        String url = Running.SERVER.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema;
        return new PostgresAddress(url, "postgres", "");
    }

    /** The schema of an address that was given out. */
    static String schema(PostgresAddress address) {
        return address.url().replaceFirst(".*currentSchema=", "");
    }

    /** Somebody who may come in and do nothing. */
    static String newRole() {
        String role = "role_" + SCHEMAS.incrementAndGet();
        execute("create role " + role + " login");
        return role;
    }

    private static void execute(String sql) {
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Started when first asked for. */
    private static final class Running {
        private static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
                return server;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void close(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
