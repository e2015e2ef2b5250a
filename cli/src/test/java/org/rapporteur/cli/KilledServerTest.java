package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.search.LuceneIndex;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.postgres.PostgresServer;

/**
 * The server is killed ({@code kill -9}) while articles come in by HTTP, are read and filed; how often says
 * {@code -Drapporteur.crashes}. Whoever hands in asks again for what was not answered. Nothing that was acknowledged is
 * lost, nothing is doubled, and nobody repairs anything.
 */
class KilledServerTest {
    private static final int CRASHES = Integer.getInteger("rapporteur.crashes", 3);
    private static final long SEED = Long.getLong("rapporteur.seed", 20_311_207);

    /** Drawn anew for each life of the server, counted from its first page: models load in the first of these seconds. */
    private static final int LIFE_MILLIS_MAX = 5_000;

    /** All are to be read in the end; what is handed in besides was handed in before. */
    private static final int NEW_IN_A_LIFE_MAX = 15;

    private static final List<String> SENTENCES = List.of(
            "The ferry office said on Monday that boat %d would stay in the harbour.",
            "“We have counted the crates again,” said Mira Solen, who keeps store %d.",
            "Tovin Arle denied that pier %d had been closed for repairs.",
            "The council of Ostrel wants a bridge in place of ferry line %d.",
            "According to two captains, the storm took away %d lamps.",
            "Nobody at the lighthouse would say why horn %d was silent.",
            "The islanders will meet the council again about toll %d next week.");

    @TempDir
    private Path folder;

    /** What was answered: the article's id by the input's. */
    private final Map<String, String> acknowledged = new TreeMap<>();

    private final SplittableRandom random = new SplittableRandom(SEED);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private int next = 1;
    private int unanswered;

    @Test
    void onSqliteNothingIsLostAndNothingDoubled(TestReporter reporter) throws Exception {
        killAgainAndAgain(folder.resolve("desk.db").toString(), reporter);
    }

    @Test
    void onPostgresNothingIsLostAndNothingDoubled(TestReporter reporter) throws Exception {
        killAgainAndAgain(PostgresServer.newPlace(), reporter);
    }

    private void killAgainAndAgain(String place, TestReporter reporter) throws Exception {
        for (int crash = 1; crash <= CRASHES; crash++) {
            try (ServerProcess server = new ServerProcess(place, folder)) {
                handInFor(1 + random.nextInt(LIFE_MILLIS_MAX), server);
                server.kill();
            }
            look(place, "crash %d of %d, seed %d".formatted(crash, CRASHES, SEED));
        }
        try (ServerProcess last = new ServerProcess(place, folder)) {
            handIn("input-" + next, last);
            last.awaitAllRead();
            assertThat(last.end()).as("exit code").isZero();
        }
        lookAtTheEnd(place);
        reporter.publishEntry(
                "killed",
                "%d times, %d articles acknowledged, %d requests unanswered"
                        .formatted(CRASHES, acknowledged.size(), unanswered));
    }

    private void handInFor(int millis, ServerProcess server) throws InterruptedException {
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            server.kill();
        });
        killer.start();
        int first = next;
        try {
            while (true) {
                if (next - first < NEW_IN_A_LIFE_MAX && (next == 1 || random.nextBoolean())) {
                    handIn("input-" + next, server);
                    next++;
                } else {
                    handIn("input-" + random.nextInt(1, next), server);
                }
            }
        } catch (IOException killed) {
            unanswered++;
        }
        killer.join();
    }

    private void handIn(String id, ServerProcess server) throws IOException, InterruptedException {
        String article = "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(id, text(id).replace("\n", "\\n"));
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(server.address().resolve("api/v1/articles"))
                        .timeout(Duration.ofSeconds(60))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(article))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        String kept = in(answer.body(), "article");
        assertThat(acknowledged.merge(in(answer.body(), "input"), kept, (before, now) -> before))
                .as("the answer as before")
                .isEqualTo(kept);
    }

    /** The first value of a key in JSON that is of words alone. */
    private static String in(String json, String key) {
        Matcher value =
                Pattern.compile("\"%s\" ?: ?\"([^\"]+)\"".formatted(key)).matcher(json);
        assertThat(value.find()).as(json).isTrue();
        return value.group(1);
    }

    /** The same for the same id. */
    private static String text(String id) {
        SplittableRandom drawn = new SplittableRandom(id.hashCode());
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 4; sentence++) {
            text.append(SENTENCES.get(drawn.nextInt(SENTENCES.size())).formatted(drawn.nextInt(1_000_000)))
                    .append("\n\n");
        }
        return text.toString();
    }

    private void look(String place, String when) {
        try (SqlArchive archive = ServerProcess.place(place).open()) {
            assertThat(archive.check()).as(when).isEmpty();
            List<LedgerEntry> kept = ledger(archive);
            assertThat(kept).as(when).extracting(LedgerEntry::input).doesNotHaveDuplicates();
            assertThat(kept)
                    .as(when)
                    .extracting(
                            entry -> entry.input().value(),
                            entry -> entry.article().orElseThrow().toString())
                    .containsAll(acknowledged.entrySet().stream()
                            .map(told -> tuple(told.getKey(), told.getValue()))
                            .toList());
        }
    }

    private static List<LedgerEntry> ledger(SqlArchive archive) {
        return archive.view(shelves -> shelves.intake().listAfter(0, 1_000_000).stream()
                .map(Numbered::value)
                .toList());
    }

    private void lookAtTheEnd(String place) {
        look(place, "at the end");
        int inputs = acknowledged.size();
        try (SqlArchive archive = ServerProcess.place(place).open();
                LuceneIndex index = LuceneIndex.open(folder.resolve("index"))) {
            assertThat(ledger(archive)).hasSize(inputs);
            long articles = archive.view(shelves -> shelves.articles().count());
            assertThat(articles).as("each text is one article").isEqualTo(inputs);
            long read = archive.view(shelves -> shelves.readings().counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum());
            assertThat(read).as("readings").isEqualTo(articles);
            Map<JobState, Long> jobs = archive.view(shelves -> shelves.jobs().counts());
            assertThat(jobs).as("jobs").isEqualTo(Map.of(JobState.DONE, articles));
            assertThat(index.find(Search.articles(Query.EVERYTHING)).total()).isEqualTo(articles);
        }
    }
}
