package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testkit.postgres.PostgresServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a process of its own, and what it refuses. */
class ServeCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whatCannotBeMeantIsRefused() {
        assertThat(Run.of("serve", "--host", "0.0.0.0").code()).isEqualTo(2);
        assertThat(Run.of("serve", "--port", "70000").err()).contains("not a port: 70000");
        assertThat(Run.of("serve", "--threads", "0").err()).contains("--threads 0; wanted 1 to 32");
        assertThat(Run.of("serve", "--person", " ").err()).contains("--person is blank; wanted a name");
        assertThat(Run.of("serve", "--log", "xml").err()).contains("'xml'; wanted text or json");
        assertThat(Run.of("serve", "--store", "jdbc:postgresql://localhost/desk")
                        .err())
                .contains("--index is missing; wanted a folder for the index");
    }

    @Test
    void anArchiveThatCannotBeIsNamed() throws IOException {
        Run nowhere = Run.of(
                "serve", "--port", "0", "--store", folder.resolve("no/desk.db").toString());
        assertThat(nowhere.code()).isEqualTo(3);
        assertThat(nowhere.err()).contains("there is no folder " + folder.resolve("no"));

        Path file = Files.writeString(folder.resolve("file"), "");
        Run hidden = Run.in(Map.of("XDG_DATA_HOME", file.toString()), "serve", "--port", "0");
        assertThat(hidden.code()).isEqualTo(3);
        assertThat(hidden.err())
                .contains(file.resolve("rapporteur") + " cannot be made: ", "--store names another place");
    }

    @Test
    void theArchiveIsWhereAPersonsDataIs() {
        assertThat(DataFolder.of(Map.of("HOME", "/home/mira"), "Linux").archive())
                .isEqualTo(Path.of("/home/mira/.local/share/rapporteur/desk.db"));
        assertThat(DataFolder.of(Map.of("HOME", "/home/mira", "XDG_DATA_HOME", "/data"), "Linux")
                        .archive())
                .isEqualTo(Path.of("/data/rapporteur/desk.db"));
        assertThat(DataFolder.of(Map.of("HOME", "/home/mira", "XDG_DATA_HOME", "data"), "Linux")
                        .archive())
                .as("as the specification has it, one that is not absolute is none")
                .isEqualTo(Path.of("/home/mira/.local/share/rapporteur/desk.db"));
        assertThat(DataFolder.of(Map.of("HOME", "/Users/mira"), "Mac OS X").archive())
                .isEqualTo(Path.of("/Users/mira/Library/Application Support/rapporteur/desk.db"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itTellsItsAddressAndEndsInOrder() throws Exception {
        Process process = start(Map.of("XDG_DATA_HOME", folder.toString()));
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = String.valueOf(output.readLine());
            Path archive = folder.resolve("rapporteur/desk.db");
            assertThat(line).as(() -> log()).startsWith(archive + ": http://127.0.0.1:");
            String address = line.substring(line.indexOf("http:"));
            try (var page = URI.create(address).toURL().openStream()) {
                assertThat(new String(page.readAllBytes(), StandardCharsets.UTF_8))
                        .contains("<html");
            }
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as(() -> log()).isZero();
            assertThat(archive).exists();
            assertThat(archive.resolveSibling("desk.db-wal"))
                    .as("all is in the one file")
                    .doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void itsLogIsOneJsonObjectALineAndHasNoPassword() throws Exception {
        String place = PostgresServer.newPlaceWithPassword("keeper", "barleycorn");
        Process process = start(
                Map.of(StoreOptions.PASSWORD, "barleycorn"),
                "--store",
                place,
                "--user",
                "keeper",
                "--index",
                folder.resolve("index").toString(),
                "--log",
                "json");
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            String line = output.readLine();
            assertThat(line).as(() -> log()).isNotNull().doesNotContain("barleycorn");
            // The server lets nobody in any more, as one that is gone: its faults are logged.
            PostgresServer.execute("alter role keeper nologin");
            PostgresServer.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'keeper'");
            URI ready = URI.create(line.substring(line.indexOf("http:")) + "ready");
            assertThat(status(ready)).isEqualTo(503);
            process.destroy();
            assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = log().lines().toList();
        assertThat(lines).isNotEmpty().noneMatch(logged -> logged.contains("barleycorn"));
        for (String logged : lines) {
            JsonNode record = JsonMapper.shared().readTree(logged);
            assertThat(record.path("level").asString()).as(logged).isIn("INFO", "WARN", "ERROR");
            assertThat(record.path("formattedMessage").asString()).as(logged).isNotBlank();
        }
    }

    private static int status(URI address) throws IOException {
        var connection = (HttpURLConnection) address.toURL().openConnection();
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }

    private Process start(Map<String, String> environment, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(more));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(Redirect.to(folder.resolve("log.txt").toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }
}
