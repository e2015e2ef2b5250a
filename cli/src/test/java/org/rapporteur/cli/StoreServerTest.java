package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.archive.Samples;
import org.rapporteur.testkit.postgres.PostgresServer;

class StoreServerTest {
    @TempDir
    Path folder;

    /** What one database holds comes to the other and back, and is then the same to the byte. */
    @Test
    void anExportIsTheSameFromWhicheverDatabase() throws IOException {
        Path desk = folder.resolve("desk.db");
        try (SqlArchive archive = SqliteArchive.open(desk)) {
            archive.change(shelves -> {
                IntStream.range(1, 6).forEach(number -> Samples.keepAll(shelves, number));
                return true;
            });
        }
        String server = PostgresServer.newPlace();
        String back = folder.resolve("back.db").toString();

        ok("export", desk.toString(), "--to", folder.resolve("one").toString());
        ok("import", server, "--from", folder.resolve("one").toString());
        ok("export", server, "--to", folder.resolve("two").toString());
        ok("import", back, "--from", folder.resolve("two").toString());
        ok("export", back, "--to", folder.resolve("three").toString());

        assertThat(files("one")).isNotEmpty().isEqualTo(files("two")).isEqualTo(files("three"));
        assertThat(ok("check", server).out())
                .isEqualTo("%s: nothing is wrong; 5 articles, 5 readings, 5 inputs, 5 jobs%n".formatted(name(server)));
    }

    @Test
    void aBackupOfAServerIsAFolderAndGoesIntoAnEmptySchema() throws IOException {
        String server = PostgresServer.newPlace();
        Path copy = folder.resolve("monday");
        assertThat(ok("migrate", server).out()).isEqualTo("%s: tables made, of version 3%n".formatted(name(server)));
        ok("backup", server, "--to", copy.toString());
        String other = PostgresServer.newPlace();
        Path file = Files.writeString(folder.resolve("monday.db"), "");

        assertThat(ok("restore", other, "--from", copy.toString()).out())
                .isEqualTo("%s: restored from %s; 0 articles, 0 readings, 0 inputs, 0 jobs%n"
                        .formatted(name(other), copy));
        assertThat(run("restore", other, "--from", file.toString()).err())
                .startsWith("rapporteur: %s is a file; wanted a folder".formatted(file));
        assertThat(run("restore", other, "--from", copy.toString(), "--replace").err())
                .startsWith("rapporteur: --replace is for files; wanted a new schema");
    }

    @Test
    void aSchemaThatHoldsSomethingIsNotRestoredInto() {
        String server = PostgresServer.newPlace();
        ok("migrate", server);
        ok("backup", server, "--to", folder.resolve("monday").toString());
        PostgresServer.execute("insert into %s.job (number, kind, subject, state, attempts, due_ms)"
                        .formatted(server.replaceFirst(".*=", ""))
                + " values (1, 'read', 'a', 'waiting', 0, 0)");

        Run run = run("restore", server, "--from", folder.resolve("monday").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("rapporteur: %s is not empty; wanted a new schema".formatted(name(server)));
    }

    @Test
    void thereIsNoArchiveUntilItsTablesAreMade() {
        String server = PostgresServer.newPlace();

        Run run = run("check", server);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).isEqualTo("rapporteur: there is no archive at %s%n".formatted(name(server)));
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        Run run = run("check", "jdbc:postgresql://127.0.0.1:1/desk?connectTimeout=2");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("rapporteur: no PostgreSQL answers at jdbc:postgresql://127.0.0.1:1/desk: Connection to ");
    }

    @Test
    void aPasswordOnTheCommandLineIsRefusedAndNotRepeated() {
        for (String place : new String[] {
            "jdbc:postgresql://db/desk?password=sesame",
            "jdbc:postgresql://db/desk?ssl=true&sslPassword=sesame",
            "jdbc:postgresql://mira:sesame@db/desk"
        }) {
            Run run = run("check", place);
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith("rapporteur: --store has a password in it")
                    .doesNotContain("sesame");
        }
    }

    @Test
    void aPasswordComesFromAFileOrTheEnvironment() throws IOException {
        String place = PostgresServer.newPlaceWithPassword("guest", "sesame");
        Path right = Files.writeString(folder.resolve("right"), "sesame\n");
        Path wrong = Files.writeString(folder.resolve("wrong"), "barley\n");
        String[] migrate = {"store", "migrate", "--store", place, "--user", "guest"};

        assertThat(Run.of(with(migrate, "--password-file", right.toString())).code())
                .isZero();
        assertThat(Run.in(Map.of(StoreOptions.PASSWORD, "sesame"), migrate).code())
                .isZero();
        Run refused = Run.in(Map.of(StoreOptions.PASSWORD, "barley"), migrate);
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err())
                .isEqualTo("rapporteur: %s lets us not in: FATAL: password authentication failed for user \"guest\"%n"
                        .formatted(name(place)));
        assertThat(Run.of(with(migrate, "--password-file", wrong.toString())).err())
                .doesNotContain("barley");
        assertThat(Run.of(migrate).err())
                .startsWith("rapporteur: %s lets us not in: The server requested".formatted(name(place)));
        assertThat(Run.of(with(migrate, "--password-file", right + "s")).err())
                .isEqualTo("rapporteur: there is no password file %ss%n".formatted(right));
    }

    private static String[] with(String[] words, String... more) {
        return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
    }

    private static String name(String place) {
        return place.replaceFirst("\\?.*", "");
    }

    private static Run ok(String verb, String place, String... more) {
        Run run = run(verb, place, more);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        return run;
    }

    private static Run run(String verb, String place, String... more) {
        return Run.of(with(new String[] {"store", verb, "--store", place}, more));
    }

    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
