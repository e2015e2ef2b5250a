package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.problem.ProblemList;

class FolderWalkTest {
    @TempDir
    Path temporary;

    private Path folder;
    private final ProblemList problems = new ProblemList();

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("coverage"));
    }

    private void article(String name) throws IOException {
        file(name, "The ferry will sail, says " + name);
    }

    private void file(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private List<Article> read(String input) {
        return new ArticleFiles(new ByteArrayInputStream(new byte[0])).read(List.of(input), Overrides.NONE, problems);
    }

    private List<String> origins() {
        return read(folder.toString()).stream()
                .map(article -> folder.relativize(Path.of(article.origin())).toString())
                .toList();
    }

    private List<String> told() {
        return problems.list().stream()
                .map(problem -> (problem.place() + ": " + problem.message()).replace(temporary.toString() + "/", ""))
                .toList();
    }

    @Test
    void articlesComeByPathFromTheFolderAndThoseInIt() throws IOException {
        article("b.txt");
        article("a.md");
        article("a/second.MARKDOWN");
        article("B.txt");

        assertThat(origins()).containsExactly("B.txt", "a/second.MARKDOWN", "a.md", "b.txt");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsNoArticleByItsNameIsCountedInOneNote() throws IOException {
        article("a.txt");
        article(".hidden.txt");
        article(".git/b.txt");
        article("README.md");
        article("map.png");
        article("sub/LICENSE.txt");
        article("sub/notes.docx");

        assertThat(origins()).containsExactly("a.txt");
        assertThat(told())
                .containsExactly("coverage: 4 other files are not read (README.md, map.png, sub/LICENSE.txt, …);"
                        + " articles are files that end in .txt, .md or .markdown");
    }

    @Test
    void aFolderWithoutArticlesIsTold() {
        assertThat(origins()).isEmpty();
        assertThat(told())
                .containsExactly(
                        "coverage: a folder without articles; wanted files that end in .txt, .md or .markdown");
    }

    @Test
    void aLinkedFileIsReadAndALinkedFolderIsNotEntered() throws IOException {
        Path elsewhere = Files.writeString(temporary.resolve("elsewhere.txt"), "The ferry will sail.");
        Files.createSymbolicLink(folder.resolve("linked.txt"), elsewhere);
        Files.createSymbolicLink(folder.resolve("loop"), folder);

        assertThat(origins()).containsExactly("linked.txt");
        assertThat(told())
                .containsExactly("coverage: 1 other file is not read (loop);"
                        + " articles are files that end in .txt, .md or .markdown");
    }

    @Test
    void theTableSaysWhatIsKnownOfTheFilesBesideIt() throws IOException {
        article("a.txt");
        article("sub/b.txt");
        article("report");
        file("articles.csv", """
                 Published ,note,FILE,outlet,url
                2031-05-12,"tangled, very",a.txt,The Ledger,https://ledger.example/a
                2031-05-13T08:30Z,,sub\\b.txt,"Wire, the"
                ,,report,,
                """);

        List<Article> articles = read(folder.toString());

        assertThat(articles)
                .extracting(article ->
                        article.imprint().outlet().map(Object::toString).orElse("?") + " "
                                + article.imprint()
                                        .published()
                                        .map(PublicationTime::written)
                                        .orElse("?"))
                .containsExactly("The Ledger 2031-05-12", "? ?", "Wire, the 2031-05-13T08:30Z");
        assertThat(articles.get(0).imprint().url()).contains("https://ledger.example/a");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatTheTableAndTheFolderDoNotShareIsTold() throws IOException {
        article("a.txt");
        article("new.txt");
        file("articles.csv", "file;published\na.txt;12 May 2031\ngone.txt;\na.txt;2031-05-12\n");

        assertThat(read(folder.toString())).hasSize(2);
        assertThat(told())
                .containsExactly(
                        "coverage/articles.csv: line 4: a second row for a.txt; the first holds",
                        "coverage/articles.csv: line 2, published: not a date: '12 May 2031'; wanted ISO 8601,"
                                + " such as 2031-05-12 or 2031-05-12T08:30Z; it is left open",
                        "coverage/articles.csv: line 3: there is no article gone.txt in this folder",
                        "coverage/new.txt: coverage/articles.csv has no row for this file");
    }

    @Test
    void aFileThatSpeaksForItselfNeedsNoRow() throws IOException {
        file("a.txt", "---\noutlet: The Ledger\n---\nThe ferry will sail.");
        file("articles.csv", "file,outlet\n");

        assertThat(read(folder.toString())).hasSize(1);
        assertThat(told()).isEmpty();
    }

    @Test
    void aFileThatIsNamedAloneHasItsRowAndIsNotToldOfOthers() throws IOException {
        article("a.txt");
        article("b.txt");
        file("articles.csv", "file,outlet,published\na.txt,The Ledger,\ngone.txt,,\nb.txt,,nonsense\n");

        Article article = read(folder.resolve("a.txt").toString()).get(0);

        assertThat(article.imprint().outlet().map(Object::toString)).contains("The Ledger");
        assertThat(told()).isEmpty();
    }

    @Test
    void aTableThatCannotBeUsedIsToldAndTheArticlesAreRead() throws IOException {
        article("a.txt");
        file("articles.csv", "name,outlet\na.txt,The Ledger\n");

        assertThat(origins()).containsExactly("a.txt");
        assertThat(told())
                .containsExactly("coverage/articles.csv: no column is headed 'file'; the articles are read without it");
    }
}
