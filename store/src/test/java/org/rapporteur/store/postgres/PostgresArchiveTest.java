package org.rapporteur.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.store.sql.Schema;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.Samples;
import org.rapporteur.testkit.postgres.PostgresServer;

class PostgresArchiveTest {

    /** As from two programs: each has its own connections and knows nothing of the other. */
    @Test
    void letsChangesOfTwoProgramsComeOneAfterAnother() {
        PostgresAddress address = newAddress();
        try (SqlArchive one = PostgresArchive.open(address);
                SqlArchive other = PostgresArchive.open(address)) {
            List<CompletableFuture<Void>> programs = List.of(keeping(one), keeping(other));
            programs.forEach(CompletableFuture::join);

            assertThat(one.<Long>view(shelves -> shelves.articles().count())).isEqualTo(60);
            assertThat(other.check()).isEmpty();
        }
    }

    private static CompletableFuture<Void> keeping(SqlArchive archive) {
        return CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 30; i++) {
                archive.change(shelves -> {
                    Samples.keepAll(shelves, Math.toIntExact(shelves.articles().count()) + 1);
                    return true;
                });
            }
        });
    }

    @Test
    @Timeout(30)
    void givesOutJobsWhileSomebodyChangesSomething() throws InterruptedException {
        try (SqlArchive archive = PostgresArchive.open(newAddress())) {
            archive.change(shelves -> shelves.jobs().offer("read", "ferry", Samples.START));
            CountDownLatch changing = new CountDownLatch(1);
            CountDownLatch claimed = new CountDownLatch(1);
            CompletableFuture<Boolean> change = CompletableFuture.supplyAsync(() -> archive.change(shelves -> {
                shelves.jobs().offer("read", "storm", Samples.START);
                changing.countDown();
                return await(claimed);
            }));
            changing.await();

            Optional<Job> job = claim(archive, "one");
            Optional<Job> none = claim(archive, "two");
            claimed.countDown();

            assertThat(change.join()).isTrue();
            assertThat(job).map(Job::subject).contains("ferry");
            assertThat(none).isEmpty();
            assertThat(claim(archive, "two")).map(Job::subject).contains("storm");
        }
    }

    /** Whoever offers what waits already must be sure that it is done after her change is kept, not before. */
    @Test
    @Timeout(30)
    void givesOutNoJobThatIsBeingOfferedAgain() throws InterruptedException {
        try (SqlArchive archive = PostgresArchive.open(newAddress())) {
            archive.change(shelves -> shelves.jobs().offer("read", "ferry", Samples.START));
            CountDownLatch offered = new CountDownLatch(1);
            CountDownLatch claimed = new CountDownLatch(1);
            CompletableFuture<Boolean> change = CompletableFuture.supplyAsync(() -> archive.change(shelves -> {
                shelves.jobs().offer("read", "ferry", Samples.START);
                offered.countDown();
                return await(claimed);
            }));
            offered.await();

            Optional<Job> none = claim(archive, "one");
            claimed.countDown();

            assertThat(change.join()).isTrue();
            assertThat(none).isEmpty();
            assertThat(claim(archive, "one")).map(Job::subject).contains("ferry");
        }
    }

    @ParameterizedTest
    @CsvSource({"article", "decision", "decision_selector", "intake"})
    void letsNobodyAlterWhatIsKeptForEver(String table) {
        PostgresAddress address = newAddress();
        try (SqlArchive archive = PostgresArchive.open(address)) {
            archive.change(shelves -> {
                Samples.keepAll(shelves, 1);
                return true;
            });
        }

        for (String harm : List.of("delete from " + table, "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> execute(address, harm)).hasMessageContaining("never altered or taken out");
        }
    }

    @Test
    void refusesTheTablesOfALaterProgram() throws SQLException {
        PostgresAddress address = newAddress();
        PostgresArchive.open(address).close();
        execute(
                address,
                "insert into flyway_schema_history (installed_rank, version, description, type, script, checksum,"
                        + " installed_by, execution_time, success)"
                        + " values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, '', 1, true)");

        assertThatThrownBy(() -> PostgresArchive.open(address))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(address.place() + " has tables of version 99, which a later program made; wanted at most "
                        + Schema.VERSION);
    }

    @Test
    void bringsTheTablesOfAnEarlierProgramUpToDate() throws SQLException {
        PostgresAddress address = newAddress();
        assertThat(PostgresArchive.version(address)).isEqualTo(new SchemaVersion(0, Schema.VERSION));
        PostgresArchive.open(address).close();
        execute(address, "drop function what_is_kept_stays cascade");
        execute(address, "drop table access_session, access_key");
        execute(address, "delete from flyway_schema_history where version in ('2', '3')");

        assertThat(PostgresArchive.version(address)).isEqualTo(new SchemaVersion(1, Schema.VERSION));
        assertThat(PostgresArchive.migrate(address)).isEqualTo(new SchemaVersion(1, Schema.VERSION));

        assertThat(PostgresArchive.version(address)).isEqualTo(new SchemaVersion(Schema.VERSION, Schema.VERSION));
    }

    @Test
    void saysSoWhenThereIsNoServer() {
        PostgresAddress nowhere = new PostgresAddress("jdbc:postgresql://127.0.0.1:1/none", "mira", "sesame");

        assertThatThrownBy(() -> PostgresArchive.open(nowhere))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith("no PostgreSQL answers at jdbc:postgresql://127.0.0.1:1/none: Connection to ");
    }

    @Test
    void saysWhatIsNotThere() {
        PostgresAddress there = newAddress();
        String place = there.place();
        PostgresAddress schema = new PostgresAddress(there.url().replace("archive_", "none_"), "", "");
        PostgresAddress database = new PostgresAddress(there.url().replace("/postgres?", "/none?"), "", "");
        PostgresAddress user = new PostgresAddress(there.url(), "nobody_here", "");

        assertThatThrownBy(() -> PostgresArchive.open(schema))
                .isInstanceOf(ArchiveException.class)
                .hasMessageStartingWith(place + " has no schema 'none_");
        assertThatThrownBy(() -> PostgresArchive.open(database))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(database.place() + " cannot be opened: FATAL: database \"none\" does not exist");
        assertThatThrownBy(() -> PostgresArchive.open(user))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(place + " lets us not in: FATAL: role \"nobody_here\" does not exist");
    }

    @Test
    void saysThatTheServerIsTooOld() {
        PostgresAddress address = new PostgresAddress("jdbc:postgresql://db/x", "mira", "sesame");

        PostgresArchive.mustBeNewEnough(address, 12);
        assertThatThrownBy(() -> PostgresArchive.mustBeNewEnough(address, 11))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("jdbc:postgresql://db/x is served by PostgreSQL 11; wanted 12 or newer");
    }

    @Test
    void saysThatTheUserMayMakeNoTables() throws SQLException {
        PostgresAddress owner = newAddress();
        String role = PostgresServer.newRole();
        PostgresAddress reader = new PostgresAddress(owner.url().replace("user=postgres&", ""), role, "");
        execute(owner, "grant usage on schema " + PostgresServer.schema(owner.url()) + " to " + role);

        assertThatThrownBy(() -> PostgresArchive.open(reader))
                .isInstanceOf(ArchiveException.class)
                .hasMessage(
                        "the tables of %s cannot be brought from version 0 to 3: ERROR: permission denied for schema %s"
                                .formatted(reader.place(), PostgresServer.schema(owner.url())));
    }

    @Test
    void printsNoPassword() {
        PostgresAddress address = new PostgresAddress("jdbc:postgresql://db/x?password=sesame", "mira", "sesame");

        assertThat(address.toString()).isEqualTo("mira at jdbc:postgresql://db/x");
        assertThat(new PostgresAddress("jdbc:postgresql://mira:sesame@db/x", "", "").toString())
                .isEqualTo("jdbc:postgresql://db/x");
        assertThatThrownBy(() -> PostgresArchive.open(
                        new PostgresAddress("jdbc:postgresql://db:port/x?password=sesame", "mira", "sesame")))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("jdbc:postgresql://db:port/x is no address of PostgreSQL;"
                        + " wanted jdbc:postgresql://host:port/database");
        assertThatThrownBy(() -> new PostgresAddress("jdbc:sqlite:sesame", "mira", "sesame"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("sesame");
    }

    private static Optional<Job> claim(SqlArchive archive, String worker) {
        Instant at = Samples.second(1);
        return archive.claim(new Claim(Set.of("read"), worker, at, at.plusSeconds(60)));
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void execute(PostgresAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PostgresAddress newAddress() {
        return new PostgresAddress(PostgresServer.newPlace(), PostgresServer.USER, "");
    }
}
