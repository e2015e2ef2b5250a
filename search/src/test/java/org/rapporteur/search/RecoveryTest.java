package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.SearchException;
import org.rapporteur.search.Opening.State;
import org.rapporteur.testkit.Articles;

/** What an index is after a crash, a change of format, damage, and beside another process. */
class RecoveryTest {
    private static final int KILLS = 5;

    @TempDir
    Path folder;

    @Test
    void aNewIndexIsEmptyAndSaysSo() {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.opening())
                    .isEqualTo(new Opening(State.BEGUN, 0, "the index in %s is new".formatted(folder)));
            assertThat(index.sequence()).isZero();
        }
    }

    @Test
    void itGoesOnBehindTheLastCommit() {
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            index.keep(WritesUntilKilled.article(1));
            index.commit(41);
            index.keep(WritesUntilKilled.article(2));
            index.refresh();
            assertThat(articles(index, "dam")).isEqualTo(2);
        }
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.opening().state()).isEqualTo(State.CONTINUED);
            assertThat(index.opening().message())
                    .isEqualTo("the index in %s goes on behind change 41".formatted(folder));
            assertThat(index.sequence()).isEqualTo(41);
            assertThat(articles(index, "dam")).isEqualTo(1);
        }
    }

    /** The process is ended in the middle of its writing, again and again, and the same folder is gone on with. */
    @Test
    void whatWasCommittedIsThereAfterAKillAndNothingIsHalf() throws IOException, InterruptedException {
        Random random = new Random(3);
        long sequence = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long said = writeUntilKilled(1 + random.nextInt(6), random.nextInt(40));

            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertThat(index.opening().state()).isEqualTo(State.CONTINUED);
                assertThat(index.sequence()).isGreaterThanOrEqualTo(Math.max(said, sequence));
                sequence = index.sequence();
                assertSameAsFromTheStart(index, sequence);
            }
        }
        assertThat(sequence).isGreaterThan(KILLS);
    }

    private static void assertSameAsFromTheStart(LuceneIndex index, long sequence) {
        try (LuceneIndex anew = LuceneIndex.inMemory()) {
            for (long change = 1; change <= sequence; change++) {
                WritesUntilKilled.apply(anew, change);
            }
            anew.refresh();
            for (String query : List.of("dam", "number" + sequence, "number" + (sequence - 1), "counted", "-nothing")) {
                for (Search search :
                        List.of(Search.articles(Query.parse(query)), Search.statements(Query.parse(query)))) {
                    assertThat(index.find(search.most(1_000))).isEqualTo(anew.find(search.most(1_000)));
                }
            }
        }
    }

    /** The last number that the process said before it was ended. */
    private long writeUntilKilled(int commits, int milliseconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(),
                        WritesUntilKilled.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        long said = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int line = 0; line < commits; line++) {
                said = Long.parseLong(String.valueOf(lines.readLine()));
            }
            Thread.sleep(milliseconds);
            process.destroyForcibly().waitFor();
        } finally {
            process.destroyForcibly();
        }
        return said;
    }

    /** Where the classes come from that the process needs. */
    private static String classPath() {
        return Stream.of(
                        WritesUntilKilled.class,
                        LuceneIndex.class,
                        Query.class,
                        Articles.class,
                        IndexWriter.class,
                        SnowballFilter.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toString()))
                        .toString())
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    @Test
    void anIndexOfAnotherFormatIsEmptiedAndSaysSo() throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(Map.of("rapporteur-format", "0", "rapporteur-sequence", "12")
                    .entrySet());
            writer.commit();
        }
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.opening().state()).isEqualTo(State.EMPTIED);
            assertThat(index.opening().message())
                    .isEqualTo(("the index in %s has format 0, and this program wants 2;"
                                    + " it was emptied and must be made anew")
                            .formatted(folder));
            assertThat(index.sequence()).isZero();
            index.keep(WritesUntilKilled.article(1));
            index.commit(1);
        }
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.opening().state()).isEqualTo(State.CONTINUED);
            assertThat(articles(index, "dam")).isEqualTo(1);
        }
    }

    @Test
    void aDamagedIndexIsEmptiedWhicheverFileIsCut() throws IOException {
        for (String suffix : List.of("segments_", ".cfs", ".si")) {
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                index.keep(WritesUntilKilled.article(1));
                index.commit(9);
            }
            cut(suffix);
            try (LuceneIndex index = LuceneIndex.open(folder)) {
                assertThat(index.opening().state()).as("%s is cut", suffix).isEqualTo(State.EMPTIED);
                assertThat(index.opening().message()).contains("it was emptied and must be made anew");
                assertThat(index.sequence()).isZero();
                assertThat(articles(index, "dam")).isZero();
            }
        }
    }

    @Test
    void whatElseLiesInTheFolderStaysWhenItIsEmptied() throws IOException {
        Files.writeString(folder.resolve("segments_1"), "nonsense");
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Files.writeString(folder.resolve("_draft"), "mine too");
        try (LuceneIndex index = LuceneIndex.open(folder)) {
            assertThat(index.opening().state()).isEqualTo(State.EMPTIED);
        }
        assertThat(folder.resolve("notes.txt")).hasContent("mine");
        assertThat(folder.resolve("_draft")).hasContent("mine too");
    }

    @Test
    void aSecondOpeningIsRefusedWhileTheFirstLasts() {
        try (LuceneIndex first = LuceneIndex.open(folder)) {
            first.keep(WritesUntilKilled.article(1));
            assertThatThrownBy(() -> LuceneIndex.open(folder))
                    .isInstanceOf(SearchException.class)
                    .hasMessage("the index in %s is open already, here or in another process".formatted(folder));
        }
    }

    private void cut(String part) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> hit = files.filter(file -> file.getFileName().toString().contains(part))
                    .toList();
            assertThat(hit).as(part).isNotEmpty();
            for (Path file : hit) {
                byte[] bytes = Files.readAllBytes(file);
                Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            }
        }
    }

    private static long articles(LuceneIndex index, String query) {
        return index.find(Search.articles(Query.parse(query))).total();
    }
}
