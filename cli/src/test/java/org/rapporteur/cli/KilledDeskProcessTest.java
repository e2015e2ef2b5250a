package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.desk.LedgerLine;
import org.rapporteur.desk.StoryCard;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;

/**
 * A newsroom with real models, archive and index is killed ({@code kill -9}) while it takes in, reads and files; how
 * often says {@code -Drapporteur.crashes}. Nothing that it told of is lost, nothing is doubled, and nobody repairs
 * anything.
 */
class KilledDeskProcessTest {
    private static final int CRASHES = Integer.getInteger("rapporteur.crashes", 4);
    private static final long SEED = Long.getLong("rapporteur.seed", 20_311_205);

    /** About as long as it takes to start, and to take in and read all of the example on a small machine. */
    private static final int MILLIS_MAX = 6_000;

    @TempDir
    private Path folder;

    @Test
    void theNextStartFindsAllThatWasToldOfAndGoesOn() throws Exception {
        List<Article> articles = OnDisk.articles("harbour-talks");
        SplittableRandom random = new SplittableRandom(SEED);
        for (int crash = 1; crash <= CRASHES; crash++) {
            List<String> told = killAfter(1_000 + random.nextInt(MILLIS_MAX));
            look(told, "crash %d of %d, seed %d".formatted(crash, CRASHES, SEED));
        }
        Process last = start();
        try (BufferedReader output = last.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.lines()).contains(WorksUntilKilled.DONE);
        }
        assertThat(last.waitFor()).isZero();
        try (OnDisk newsroom = new OnDisk(folder)) {
            assertThat(newsroom.archive.check()).isEmpty();
            assertThat(newsroom.desk.ledger(0, 99))
                    .hasSize(articles.size())
                    .extracting(LedgerLine::progression)
                    .containsOnly(LedgerLine.Progression.READ);
            assertThat(newsroom.desk.stories()).extracting(StoryCard::articles).containsExactly(articles.size());
            assertThat(newsroom.desk.find(Search.articles(Query.EVERYTHING)).total())
                    .isEqualTo(articles.size());
            long done = newsroom.archive.view(shelves -> shelves.jobs().counts().getOrDefault(JobState.DONE, 0L));
            assertThat(done).as("jobs, none of them done twice").isEqualTo(articles.size());
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx700m",
                        "-Drapporteur.root=" + System.getProperty("rapporteur.root", ".."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorksUntilKilled.class.getName(),
                        folder.toString()))
                .redirectError(Redirect.appendTo(folder.resolve("errors.txt").toFile()))
                .start();
    }

    /** Gives the articles that it told of. */
    private List<String> killAfter(int millis) throws IOException, InterruptedException {
        Process program = start();
        List<String> told = new ArrayList<>();
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            Thread.sleep(millis);
            // By its handle: the process itself would throw away what was told and not yet read.
            program.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.matches("[0-9a-f]{12}")) {
                    told.add(line);
                }
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return told;
    }

    private void look(List<String> told, String when) {
        try (SqlArchive archive = SqliteArchive.open(folder.resolve("archive.db"))) {
            assertThat(archive.check()).as(when).isEmpty();
            List<String> kept = archive.view(shelves -> shelves.intake().listAfter(0, 99).stream()
                    .map(Numbered::value)
                    .map(entry -> entry.article().orElseThrow().toString())
                    .toList());
            assertThat(kept).as(when).containsAll(told).doesNotHaveDuplicates();
        }
    }
}
