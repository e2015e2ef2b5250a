package org.rapporteur.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.folder.ArchiveFolder;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.archive.Samples;
import org.rapporteur.testkit.postgres.PostgresServer;

/**
 * A program that copies an archive is killed ({@code kill -9}): what it makes is there whole or not at all, and the next
 * one needs nobody to tidy up. As often as {@code -Drapporteur.crashes} says.
 */
class KilledCopyTest {
    private static final int CRASHES = Integer.getInteger("rapporteur.crashes", 2);
    private static final long SEED = Long.getLong("rapporteur.seed", 20_311_205);
    private static final int ARTICLES = 600;

    @TempDir
    private Path folder;

    private String archive;
    private String exported;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private int cutOff;
    private int wait = 900;

    @BeforeEach
    void keepAndExport() throws IOException {
        archive = folder.resolve("archive.db").toString();
        exported = folder.resolve("exported").toString();
        try (SqlArchive kept = Writing.open(archive)) {
            kept.change(shelves -> {
                IntStream.rangeClosed(1, ARTICLES).forEach(number -> Samples.keepAll(shelves, number));
                return true;
            });
            ArchiveFolder.export(kept, Path.of(exported));
        }
    }

    @Test
    void aBackupIsThereWholeOrNotAtAll(TestReporter reporter) throws Exception {
        makeAgainAndAgain("backup", archive, reporter);
    }

    @Test
    void aRestoredArchiveIsThereWholeOrNotAtAll(TestReporter reporter) throws Exception {
        makeAgainAndAgain("restore", exported, reporter);
    }

    private void makeAgainAndAgain(String verb, String from, TestReporter reporter) throws Exception {
        for (int crash = 1; crash <= CRASHES; crash++) {
            Path to = folder.resolve("copy.db");
            kill(verb, from, to.toString());
            note(Files.exists(to));
            if (!Files.exists(to)) {
                Copying.copy(verb, from, to.toString());
            }
            assertThat(articles(to.toString())).isEqualTo(ARTICLES);
            Files.delete(to);
        }
        report(reporter);
    }

    @Test
    void anArchiveIsTheOldOneOrTheNewOneWhileItIsReplaced(TestReporter reporter) throws Exception {
        Path backup = folder.resolve("backup.db");
        try (SqlArchive one = Writing.open(backup.toString())) {
            one.change(shelves -> {
                Samples.keepAll(shelves, 1);
                return true;
            });
        }
        Path replaced = folder.resolve("archive.db.replaced");
        for (int crash = 1; crash <= CRASHES; crash++) {
            kill("replace", backup.toString(), archive);
            boolean done = articles(archive) == 1;
            note(done);
            if (!done) {
                assertThat(articles(archive)).isEqualTo(ARTICLES);
                Copying.copy("replace", backup.toString(), archive);
            }
            assertThat(articles(archive)).isEqualTo(1);
            assertThat(articles(replaced.toString())).isEqualTo(ARTICLES);
            Files.delete(Path.of(archive));
            Files.move(replaced, Path.of(archive));
        }
        report(reporter);
    }

    @Test
    void anExportIsThereWholeOrNotAtAll(TestReporter reporter) throws Exception {
        for (int crash = 1; crash <= CRASHES; crash++) {
            Path to = folder.resolve("copy");
            kill("export", archive, to.toString());
            note(Files.exists(to));
            if (!Files.exists(to)) {
                Copying.copy("export", archive, to.toString());
            }
            for (Path file : files(Path.of(exported))) {
                Path copied = to.resolve(file.getFileName());
                assertThat(copied).hasSameBinaryContentAs(file);
                Files.delete(copied);
            }
            Files.delete(to);
        }
        report(reporter);
    }

    @Test
    void aServerIsFilledWithAllOrWithNothing(TestReporter reporter) throws Exception {
        for (int crash = 1; crash <= CRASHES; crash++) {
            String to = PostgresServer.newPlace();
            kill("fill", exported, to);
            boolean done = articles(to) > 0;
            note(done);
            if (!done) {
                Copying.copy("fill", exported, to);
            }
            assertThat(articles(to)).isEqualTo(ARTICLES);
        }
        report(reporter);
    }

    /** The next one sooner, if this one was done, or else later: most shall die in the midst of it. */
    private void note(boolean done) {
        cutOff += done ? 0 : 1;
        wait = Math.max(100, wait + (done ? -1 : 1) * random.nextInt(200));
    }

    private void report(TestReporter reporter) {
        reporter.publishEntry("cut off", "%d of %d, seed %d".formatted(cutOff, CRASHES, SEED));
    }

    private void kill(String verb, String from, String to) throws IOException, InterruptedException {
        Process program = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Copying.class.getName(),
                        verb,
                        from,
                        to))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(folder.resolve("output.txt").toFile()))
                .start();
        Thread.sleep(wait);
        program.destroyForcibly().waitFor();
    }

    private static long articles(String place) {
        try (SqlArchive archive = Writing.open(place)) {
            assertThat(archive.check()).isEmpty();
            return archive.view(shelves -> shelves.articles().count());
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
