package org.rapporteur.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.postgres.PostgresServer;

/**
 * A program that writes is killed ({@code kill -9}), again and again. How often says
 * {@code -Drapporteur.crashes}; the moments are drawn from a seed that is printed when something fails.
 */
class KilledProcessTest {
    private static final int CRASHES = Integer.getInteger("rapporteur.crashes", 5);
    private static final long SEED = Long.getLong("rapporteur.seed", 20_311_205);

    /** Kept units of work that a killed program was not able to tell of. */
    private static final int UNTOLD_MAX = 1;

    @TempDir
    private Path folder;

    @Test
    void sqliteLosesNothingThatWasKeptAndHasNothingHalf(TestReporter reporter) throws Exception {
        killAgainAndAgain(folder.resolve("archive.db").toString(), reporter);
    }

    @Test
    void postgresLosesNothingThatWasKeptAndHasNothingHalf(TestReporter reporter) throws Exception {
        killAgainAndAgain(PostgresServer.newPlace(), reporter);
    }

    private void killAgainAndAgain(String place, TestReporter reporter) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        long kept = 0;
        long untold = 0;
        for (int crash = 1; crash <= CRASHES; crash++) {
            boolean atStart = crash % 3 == 1;
            int lines = atStart ? 0 : 1 + random.nextInt(40);
            int wait = atStart ? 300 + random.nextInt(2_500) : random.nextInt(12);
            long told = Math.max(kept, killOnce(place, lines, wait));
            kept = look(place, told, "crash %d of %d, seed %d".formatted(crash, CRASHES, SEED));
            untold += kept - told;
        }
        reporter.publishEntry("after %d crashes".formatted(CRASHES), "%d kept, %d untold".formatted(kept, untold));
        assertThat(kept).as("articles kept over all crashes").isPositive();
    }

    /** Each time in a new place, and so that it dies while the tables are made: sooner if they were there, or else later. */
    @Test
    void sqliteIsSoundHoweverEarlyTheProgramIsKilled(TestReporter reporter) throws Exception {
        killEarly(crash -> folder.resolve("archive %d.db".formatted(crash)).toString(), reporter);
    }

    @Test
    void postgresIsSoundHoweverEarlyTheProgramIsKilled(TestReporter reporter) throws Exception {
        killEarly(crash -> PostgresServer.newPlace(), reporter);
    }

    private void killEarly(IntFunction<String> places, TestReporter reporter) throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Map<Integer, Integer> crashes = new TreeMap<>();
        int wait = 900;
        for (int crash = 1; crash <= CRASHES; crash++) {
            String place = places.apply(crash);
            long told = killOnce(place, 0, wait);
            int found = Writing.version(place).found();
            crashes.merge(found, 1, Integer::sum);
            wait = Math.max(50, wait + (found == 0 ? 1 : -1) * random.nextInt(80));
            look(place, told, "early crash %d of %d, seed %d".formatted(crash, CRASHES, SEED));
        }
        reporter.publishEntry("killed early", "crashes by the version of the tables then: " + crashes);
    }

    /**
     * Lets the program write and kills it.
     *
     * @param lines how many articles it may tell of before; with none it is killed while it starts
     * @param wait how many milliseconds it may go on then
     * @return the last article that it told of; 0 if of none
     */
    private long killOnce(String place, int lines, int wait) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        place))
                .redirectError(Redirect.appendTo(folder.resolve("errors.txt").toFile()))
                .start();
        long told = 0;
        try (BufferedReader output = program.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < lines; i++) {
                told = Math.max(told, number(output.readLine()));
            }
            Thread.sleep(wait);
            // By its handle: the process itself would throw away what was told and not yet read.
            program.toHandle().destroyForcibly();
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                told = Math.max(told, number(line));
            }
        }
        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue())
                .as("killed, not ended by a fault of its own: errors.txt")
                .isEqualTo(128 + 9);
        return told;
    }

    /** A line that was cut off by the kill counts for nothing, and so does none. */
    private static long number(String line) {
        assertThat(line).as("the program ended by itself").isNotNull();
        return line.matches("\\d+") ? Long.parseLong(line) : 0;
    }

    private static long look(String place, long told, String when) {
        try (SqlArchive archive = Writing.open(place)) {
            assertThat(archive.check()).as(when).isEmpty();
            return archive.view(shelves -> look(shelves, told, when));
        }
    }

    private static long look(Shelves shelves, long told, String when) {
        int all = Integer.MAX_VALUE;
        long kept = shelves.articles().count();
        assertThat(kept).as(when).isBetween(told, told + UNTOLD_MAX);
        assertThat(shelves.readings().listAfter(0, all)).as(when).hasSize((int) kept);
        assertThat(shelves.stories().listAfter(0, all)).as(when).hasSize((int) kept);
        assertThat(shelves.decisions().listAfter(0, all)).as(when).hasSize((int) kept);
        assertThat(shelves.intake().listAfter(0, all)).as(when).hasSize((int) kept);
        long jobs = shelves.jobs().counts().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(jobs).as(when).isEqualTo(kept);
        assertThat(shelves.jobs().list(JobState.DONE, 0, all).stream().map(job -> job.subject()))
                .as("%s: a job is done where its reading is new, and nowhere else", when)
                .containsExactlyInAnyOrderElementsOf(shelves.readings().listAfter(0, all).stream()
                        .filter(reading -> reading.value().version().equals(Writing.NEXT_RULES))
                        .map(reading -> reading.value().article().toString())
                        .toList());
        return kept;
    }
}
