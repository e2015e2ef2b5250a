package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.export.table.Table;

class OutputFolderTest {
    private static final List<Table> TABLES = List.of(
            new Table("words", List.of("words"), List.of(List.of("“née”"))),
            new Table("none", List.of("a"), List.of()));

    @TempDir
    Path folder;

    private final PrintStream standardOutput =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    @Test
    void makesTheFolderReplacesItsOwnFilesAndLeavesOthersAlone() throws IOException {
        Path tables = folder.resolve("tables");
        OutputFolder output = new OutputFolder(tables.toString());

        output.write(TABLES, standardOutput);
        Files.writeString(tables.resolve("words.csv"), "what was there before, and longer than that");
        Files.writeString(tables.resolve("notes.txt"), "mine");
        output.write(TABLES, standardOutput);

        assertThat(Files.readString(tables.resolve("words.csv"))).isEqualTo("\ufeffwords\r\n“née”\r\n");
        assertThat(tables.resolve("none.csv")).hasContent("\ufeffa\r\n");
        assertThat(tables.resolve("notes.txt")).hasContent("mine");
    }

    @Test
    void wantsAFolderThatCanBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new OutputFolder("-").objection(List.of()))
                .hasValue("--csv writes one file a table; wanted a folder, not '-'");
        assertThat(new OutputFolder(file.toString()).objection(List.of()))
                .hasValue("cannot write into '%s': it is no folder".formatted(file));
        assertThat(new OutputFolder(folder.resolve("a/b").toString()).objection(List.of()))
                .hasValue("cannot write into '%s': there is no folder %s"
                        .formatted(folder.resolve("a/b"), folder.resolve("a")));
        assertThat(new OutputFolder(folder.resolve("new").toString()).objection(List.of()))
                .isEmpty();
    }

    @Test
    void doesNotWriteItsTableOfArticlesWhereTheNextRunReadsOne() throws IOException {
        Path talks = Files.createDirectory(folder.resolve("talks"));
        Path article = Files.writeString(talks.resolve("monday.txt"), "Talks resume.");
        OutputFolder within = new OutputFolder(talks.resolve("tables").toString());
        OutputFolder beside = new OutputFolder(folder.resolve("tables").toString());

        assertThat(within.objection(List.of(talks.toString())))
                .hasValue(
                        "cannot write into '%s': the next run would take its articles.csv for a table of the articles of %s"
                                .formatted(within.name(), talks));
        assertThat(beside.objection(List.of(talks.toString()))).isEmpty();
        Article read = Article.identify(article.toString(), Imprint.UNKNOWN, new SourceText("Talks resume."));
        assertThat(new OutputFolder(talks.toString()).objectionTo(List.of(read)))
                .isPresent();
        assertThat(beside.objectionTo(List.of(read))).isEmpty();
    }

    @Test
    void knowsWhatWouldStandInItsPlace() {
        OutputFolder tables = new OutputFolder("tables");

        assertThat(tables.wouldHold(Path.of("tables"))).isTrue();
        assertThat(tables.wouldHold(Path.of("./tables/articles.csv"))).isTrue();
        assertThat(tables.wouldHold(Path.of("tables/brief.html"))).isFalse();
        assertThat(tables.wouldHold(Path.of("articles.csv"))).isFalse();
    }
}
