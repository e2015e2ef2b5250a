package org.rapporteur.testkit.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, one for all tests of a run, with a new schema for each archive. */
public final class PostgresServer {
    /** Who may do everything. */
    public static final String USER = "postgres";

    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    /**
     * The address of a new schema in which nothing is, for the user {@link #USER} without a password. The test is left out
     * where there are no programs of PostgreSQL for the machine.
     */
    public static String newPlace() {
        Assumptions.assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && System.getProperty("os.arch").equals("amd64"),
                "the build brings PostgreSQL for Linux on amd64 only");
        String schema = "archive_" + SCHEMAS.incrementAndGet();
        execute("create schema " + schema);
        return Running.SERVER.getJdbcUrl(USER, "postgres") + "&currentSchema=" + schema;
    }

    /** As {@link #newPlace}, without a user, where this one comes in with a password alone. */
    public static String newPlaceWithPassword(String user, String password) {
        String place = newPlace();
        execute("create role %s login password '%s'".formatted(user, password));
        execute("grant all on schema %s to %s".formatted(schema(place), user));
        try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show hba_file")) {
            setting.next();
            Path file = Path.of(setting.getString(1));
            Files.writeString(file, "host all %s all scram-sha-256\n".formatted(user) + Files.readString(file));
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        execute("select pg_reload_conf()");
        return place.replace("user=postgres&", "");
    }

    /** The schema of an address that was given out. */
    public static String schema(String place) {
        return place.replaceFirst(".*currentSchema=", "");
    }

    /** Somebody who may come in and do nothing. */
    public static String newRole() {
        String role = "role_" + SCHEMAS.incrementAndGet();
        execute("create role " + role + " login");
        return role;
    }

    /** As a user who may do everything. */
    public static void execute(String sql) {
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
