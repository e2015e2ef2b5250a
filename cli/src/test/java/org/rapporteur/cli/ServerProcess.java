package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.testkit.postgres.PostgresServer;

/** {@code rapporteur serve} in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final Path folder;
    private final Process process;
    private final URI address;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /**
     * Starts it, and waits until it serves.
     *
     * @param place of the archive: a file, or an address of PostgreSQL
     * @param folder for its index and its log
     */
    ServerProcess(String place, Path folder) throws IOException {
        this.folder = folder;
        process = new ProcessBuilder(command(place))
                .redirectError(Redirect.appendTo(folder.resolve("log.txt").toFile()))
                .start();
        BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
        String line = output.readLine();
        assertThat(line).as(this::log).isNotNull();
        address = URI.create(line.substring(line.lastIndexOf(' ') + 1));
    }

    private List<String> command(String place) {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx700m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve"));
        words.addAll(
                List.of("--store", place, "--index", folder.resolve("index").toString()));
        words.addAll(List.of("--port", "0", "--threads", "1", "--requests-per-second", "0"));
        if (place.startsWith("jdbc:")) {
            words.addAll(List.of("--user", PostgresServer.USER));
        }
        return words;
    }

    static StorePlace place(String name) {
        return name.startsWith("jdbc:")
                ? new StoreServer(new PostgresAddress(name, PostgresServer.USER, ""))
                : new StoreFile(Path.of(name));
    }

    URI address() {
        return address;
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("log.txt"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Waits until nothing is to be read, and everything is filed. */
    void awaitAllRead() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(20);
        String state = "";
        while (!state.contains("\nto read 0, to read again 0, could not be read 0, stories to file 0\n")) {
            assertThat(System.nanoTime()).as(state + log()).isLessThan(until);
            Thread.sleep(500);
            state = client.send(
                            HttpRequest.newBuilder(address.resolve("ready")).build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    /** As a service manager ends it; gives the exit code. */
    int end() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
