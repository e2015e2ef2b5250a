package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.core.search.SearchException;
import org.rapporteur.web.WebSettings;

/** A server in the tests' own process, asked by HTTP. */
class ServingTest {
    private static final String EXAMPLE = Path.of(System.getProperty("rapporteur.root", ".."))
            .resolve("examples/harbour-talks")
            .toString();

    @TempDir
    private Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Ending ending = new Ending();

    @Test
    void anEmptyArchiveIsServedBeforeTheModelsAreLoaded() throws Exception {
        try (Serving serving = start(0)) {
            assertThat(get(serving, "").statusCode()).isEqualTo(200);
            assertThat(get(serving, "health").body()).isEqualTo("ok\n");
            assertThat(get(serving, "ready").body()).isEqualTo("""
                    ready
                    archive answers
                    index open
                    models loading
                    to read 0, to read again 0, could not be read 0, stories to file 0
                    """);
            assertThat(get(serving, "metrics").body())
                    .contains("\nrapporteur_models_loaded 0\n", "\nrapporteur_archive_up 1\n")
                    .contains("\nrapporteur_http_requests_total{method=\"GET\",route=\"/ready\",status=\"200\"} 1\n");
        }
    }

    @Test
    void whatIsTakenInBesideItIsReadFoundAndCounted() throws Exception {
        try (Serving serving = start(0)) {
            Thread running = running(serving);
            Run take = Run.of("take", "--store", folder.resolve("desk.db").toString(), "--leave", EXAMPLE);
            assertThat(take.err()).isEmpty();
            awaitLine(serving, "ready", "to read 0, to read again 0, could not be read 0, stories to file 0");

            assertThat(get(serving, "").body()).contains("href=\"/stories/");
            assertThat(get(serving, "search?q=ferry").body()).contains("<mark");
            awaitLine(serving, "metrics", "rapporteur_articles_read 8");
            assertThat(get(serving, "metrics").body())
                    .contains("\nrapporteur_inputs_total{intake=\"accepted\"} 8\n", "\nrapporteur_stories 1\n");
            end(running);
        }
    }

    @Test
    void anIndexThatIsGoneIsMadeAnew() throws Exception {
        assertThat(Run.of("take", "--store", folder.resolve("desk.db").toString(), EXAMPLE)
                        .code())
                .isZero();
        Path index = folder.resolve("desk.db.index");
        try (var files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        try (Serving serving = start(0)) {
            Thread running = running(serving);
            awaitLine(serving, "ready", "to read 0, to read again 0, could not be read 0, stories to file 0");

            assertThat(get(serving, "search?q=ferry").body()).contains("<mark");
            end(running);
        }
    }

    @Test
    void aPortThatIsTakenIsNamedAndNothingIsOpened() throws Exception {
        try (Serving serving = start(0)) {
            int port = URI.create(serving.address()).getPort();

            assertThatThrownBy(() -> Serving.start(plan("other.db", port), new ServerFigures()))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageMatching(
                            "cannot listen on 127.0.0.1, port %d: .*; --port names another".formatted(port));
            assertThat(folder.resolve("other.db")).doesNotExist();
        }
    }

    @Test
    void anArchiveThatIsServedAlreadyIsNotServedTwice() throws Exception {
        try (Serving serving = start(0)) {
            assertThatThrownBy(() -> start(0))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining("is open already, here or in another process");
            assertThat(get(serving, "").statusCode()).isEqualTo(200);
        }
        start(0).close();
    }

    private Serving start(int port) {
        return Serving.start(plan("desk.db", port), new ServerFigures());
    }

    private Serving.Plan plan(String file, int port) {
        StoreFile place = new StoreFile(folder.resolve(file));
        return new Serving.Plan(place, place.index().orElseThrow(), new WebSettings("127.0.0.1", port, "desk"), 1);
    }

    private Thread running(Serving serving) {
        Thread running = new Thread(() -> serving.runUntil(ending));
        running.start();
        return running;
    }

    private void end(Thread running) throws InterruptedException {
        ending.tell();
        running.join(TimeUnit.MINUTES.toMillis(1));
        assertThat(running.isAlive()).isFalse();
    }

    private HttpResponse<String> get(Serving serving, String path) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(serving.address() + path))
                        .timeout(Duration.ofMinutes(1))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void awaitLine(Serving serving, String path, String line) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(15);
        List<String> lines = List.of();
        // What was handed in a moment ago may not be counted yet.
        Thread.sleep(6_000);
        while (!lines.contains(line)) {
            assertThat(System.nanoTime()).as(lines.toString()).isLessThan(until);
            Thread.sleep(500);
            lines = Arrays.asList(get(serving, path).body().split("\n"));
        }
    }
}
