package org.rapporteur.store.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.store.postgres.PostgresArchive;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.archive.Samples;
import org.rapporteur.testkit.postgres.PostgresServer;

class ArchiveFolderTest {
    @TempDir
    private Path place;

    /** From one database to the other and back: nothing is lost, nothing is told otherwise. */
    @Test
    void makesAnEqualArchiveInTheOtherDatabase() throws IOException {
        try (SqlArchive sqlite = SqliteArchive.open(place.resolve("first.db"));
                SqlArchive postgres =
                        PostgresArchive.open(new PostgresAddress(PostgresServer.newPlace(), PostgresServer.USER, ""));
                SqlArchive back = SqliteArchive.open(place.resolve("back.db"))) {
            keepSomeOfEverything(sqlite);
            ArchiveFolder.export(sqlite, place.resolve("one"));
            ArchiveFolder.fill(postgres, place.resolve("one"));
            ArchiveFolder.export(postgres, place.resolve("two"));
            ArchiveFolder.fill(back, place.resolve("two"));
            ArchiveFolder.export(back, place.resolve("three"));

            assertThat(files("two")).isEqualTo(files("one"));
            assertThat(files("three")).isEqualTo(files("one"));
            assertThat(files("one").values())
                    .allSatisfy(bytes -> assertThat(bytes).isNotEmpty());
            assertThat(postgres.view(ArchiveFolderTest::everything))
                    .isEqualTo(sqlite.view(ArchiveFolderTest::everything));
            assertThat(postgres.check()).isEmpty();
            goesOnWhereTheOtherStopped(postgres);
        }
    }

    @Test
    void writesALineThatAPersonCanRead() throws IOException {
        try (SqlArchive archive = SqliteArchive.open(place.resolve("archive.db"))) {
            archive.change(shelves -> shelves.articles().keep(Samples.article(1), Samples.START));
            ArchiveFolder.export(archive, place.resolve("folder"));
        }

        assertThat(Files.readString(place.resolve("folder/articles.jsonl")))
                .startsWith("{\"number\":1,\"id\":\"" + Samples.article(1).id() + "\"")
                .contains("\"kept\":\"2031-05-12T08:30:00.250Z\"", "\"text\":\"The ferry left Halden with 1 crates.\"");
        assertThat(Files.readString(place.resolve("folder/archive.json")))
                .contains("\"format\" : 1", "\"articles.jsonl\"");
    }

    @Test
    void takesNothingFromAFolderThatWasChanged() throws IOException {
        exportOne("folder");
        Path articles = place.resolve("folder/articles.jsonl");
        Files.writeString(articles, Files.readString(articles).replace("Halden with", "Halden sans"));

        refuses("folder", "is not what archive.json says");
    }

    @Test
    void takesNothingFromAFolderWithoutAllItsFiles() throws IOException {
        exportOne("folder");
        Files.delete(place.resolve("folder/jobs.jsonl"));

        refuses("folder", "jobs.jsonl");
        Files.delete(place.resolve("folder/archive.json"));
        refuses("folder", "it has no archive.json");
    }

    /** What was changed with care, hashes and all, is still seen not to go together. */
    @Test
    void takesNothingThatDoesNotGoTogether() throws IOException {
        exportOne("folder");
        changeWithCare("articles.jsonl", "Halden with", "Halden sans");

        refuses("folder", "SHA-256");
    }

    @Test
    void takesNoKeyThatItDoesNotKnow() throws IOException {
        exportOne("folder");
        changeWithCare("jobs.jsonl", "\"kind\":", "\"sort\":");

        refuses("folder", "jobs.jsonl:1");
    }

    @Test
    void fillsNothingThatHoldsSomething() throws IOException {
        exportOne("folder");

        try (SqlArchive archive = SqliteArchive.open(place.resolve("archive.db"))) {
            assertThatThrownBy(() -> ArchiveFolder.fill(archive, place.resolve("folder")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> ArchiveFolder.export(archive, place.resolve("folder")))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
    }

    private void exportOne(String folder) throws IOException {
        try (SqlArchive archive = SqliteArchive.open(place.resolve("archive.db"))) {
            archive.change(shelves -> {
                Samples.keepAll(shelves, 1);
                return true;
            });
            ArchiveFolder.export(archive, place.resolve(folder));
        }
    }

    private void refuses(String folder, String words) throws IOException {
        Files.deleteIfExists(place.resolve("new.db"));
        try (SqlArchive archive = SqliteArchive.open(place.resolve("new.db"))) {
            assertThatThrownBy(() -> ArchiveFolder.fill(archive, place.resolve(folder)))
                    .isInstanceOf(UnreadableFolderException.class)
                    .hasMessageContaining(words);
            assertThat(archive.<Long>view(shelves -> shelves.articles().count()))
                    .isZero();
        }
    }

    private void changeWithCare(String file, String from, String to) throws IOException {
        Path path = place.resolve("folder").resolve(file);
        String before = Samples.sha256(Files.readAllBytes(path));
        Files.writeString(path, Files.readString(path).replace(from, to));
        Path contents = place.resolve("folder/archive.json");
        Files.writeString(
                contents, Files.readString(contents).replace(before, Samples.sha256(Files.readAllBytes(path))));
    }

    private Map<String, String> files(String folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(place.resolve(folder))) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static void keepSomeOfEverything(SqlArchive archive) {
        Article odd = Article.identify(
                "odd.txt", Imprint.UNKNOWN, new SourceText("a\u0000 \uD83D \u001A \uD83D\uDE00 “é”\r\n"));
        Article corrected = Samples.page("https://haldenwire.example/1", "The ferry left Halden with no crates.");
        archive.change(shelves -> {
            for (int i = 1; i <= 4; i++) {
                Samples.keepAll(shelves, i);
            }
            shelves.articles().keep(odd, Samples.second(9));
            shelves.articles().keepAfter(Samples.article(1).id(), corrected, Samples.second(9));
            shelves.intake().keep(Samples.dropped("odd", Intake.FAILED, "broken\u0000"));
            shelves.stories().close(Samples.story(Samples.article(2).id()).id(), Optional.empty());
            shelves.stories()
                    .close(
                            Samples.story(Samples.article(3).id()).id(),
                            Optional.of(Samples.story(Samples.article(4).id()).id()));
            shelves.stories()
                    .keep(List.of(Samples.story(
                            Samples.article(4).id(), Samples.article(3).id())));
            return true;
        });
        archive.claim(new Claim(Set.of("index-article"), "worker", Samples.second(9), Samples.second(60)));
    }

    private static List<Object> everything(Shelves shelves) {
        return List.of(
                shelves.articles().listAfter(0, 99),
                shelves.readings().listAfter(0, 99),
                shelves.stories().listAfter(0, 99),
                shelves.stories().find(Samples.story(Samples.article(3).id()).id()),
                shelves.decisions().listAfter(0, 99),
                shelves.intake().listAfter(0, 99),
                shelves.jobs().counts());
    }

    private static void goesOnWhereTheOtherStopped(SqlArchive archive) {
        archive.change(shelves -> {
            Samples.keepAll(shelves, 5);
            return true;
        });
        Optional<Revision> next = archive.view(
                shelves -> shelves.articles().find(Samples.article(5).id()));
        assertThat(next).map(Revision::number).contains(7L);
        assertThat(archive.check()).isEmpty();
    }
}
