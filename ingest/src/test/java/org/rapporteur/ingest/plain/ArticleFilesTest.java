package org.rapporteur.ingest.plain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;

class ArticleFilesTest {
    private static final String NEWS = "The ferry will sail on Monday, the harbour master told reporters.";

    @TempDir
    Path folder;

    private final ProblemList problems = new ProblemList();

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private List<Article> read(Object... inputs) {
        return new ArticleFiles(new ByteArrayInputStream(NEWS.getBytes(UTF_8)))
                .read(List.of(inputs).stream().map(Object::toString).toList(), Overrides.NONE, problems);
    }

    /** Kind, last part of the place, message. */
    private List<String> told() {
        return problems.list().stream()
                .map(problem -> problem.kind() + " | " + lastPart(problem) + " | "
                        + problem.message().replace(folder.toString(), "FOLDER"))
                .toList();
    }

    private String lastPart(Problem problem) {
        return problem.place().toString().replace(folder.toString(), "FOLDER").replace("FOLDER/", "");
    }

    @Test
    void theTextIsWhatTheFileHoldsToTheCharacter() throws IOException {
        String odd = "  The crew\u00ADs \u201Cwill not\r\nsail\",\u200B she said.\r\rNo more\u2026 \t\n\n";
        Path file = file("odd.txt", odd);

        List<Article> articles = read(file);

        assertThat(articles).singleElement().satisfies(article -> {
            assertThat(article.text().characters()).isEqualTo(odd);
            assertThat(article.origin()).isEqualTo(file.toString());
        });
        assertThat(told()).isEmpty();
    }

    @Test
    void standardInputIsReadUnderADash() {
        assertThat(read("-", "-"))
                .singleElement()
                .satisfies(article -> assertThat(article.text().characters()).isEqualTo(NEWS));
        assertThat(told()).containsExactly("article-given-twice | - | the same article as -; it is read once");
    }

    @Test
    void aPipeIsReadAsAFile() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipes here");
        Thread writer = new Thread(() -> {
            try {
                Files.writeString(pipe, NEWS, StandardOpenOption.WRITE);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();

        assertThat(read(pipe))
                .singleElement()
                .satisfies(article -> assertThat(article.text().characters()).isEqualTo(NEWS));
        writer.join();
    }

    @Test
    void theTextBeginsBehindTheFrontMatter() throws IOException {
        Path file =
                file("front.md", "---\r\ntitle: \"Ferry: a \\\"deal\\\"\"\noutlet: The Ledger # ours\n---\n\n" + NEWS);

        Article article = read(file).get(0);

        assertThat(article.text().characters()).isEqualTo("\n" + NEWS);
        assertThat(article.imprint().title()).contains("Ferry: a \"deal\"");
        assertThat(article.imprint().outlet()).contains(new Outlet("The Ledger"));
        assertThat(told()).isEmpty();
    }

    @Test
    void aMarkdownFileIsCalledByTheHeadingThatItBeginsWith() throws IOException {
        Path file = file("a.md", "# Ferry talks resume #\n\n" + NEWS);

        assertThat(read(file).get(0).imprint().title()).contains("Ferry talks resume");
    }

    @Test
    void overridesWinOverFrontMatterAndThatOverTheTable() throws IOException {
        file("a.txt", "---\noutlet: Front\n---\n" + NEWS);
        file("articles.csv", "file,outlet,published,title\na.txt,Table,2031-05-12,Ferry\n");

        Overrides overrides = new Overrides(Optional.empty(), Optional.of(PublicationTime.parse("2031-05-13")));
        Article article = new ArticleFiles(new ByteArrayInputStream(new byte[0]))
                .read(List.of(folder.toString()), overrides, problems)
                .get(0);

        assertThat(article.imprint().outlet()).contains(new Outlet("Front"));
        assertThat(article.imprint().title()).contains("Ferry");
        assertThat(article.imprint().published().map(PublicationTime::written)).contains("2031-05-13");
        assertThat(told()).isEmpty();
    }

    @Test
    void whatCannotBeReadIsToldAndTheOthersAreRead() throws IOException {
        Path good = file("good.txt", NEWS);
        Path empty = file("empty.txt", "");
        Path blank = file("blank.txt", " \n--- 12 ---\n");
        Path onlyFront = file("front.txt", "---\ntitle: Ferry\n---\n");
        Path binary = file("binary.txt", "The ferry\0\1\2 will sail".getBytes(UTF_8));
        Path noise = file("noise.txt", new byte[] {1, 2, (byte) 0xFF, 4, (byte) 0x81, 6, 7, 8, 14, 15});
        Path pdf = file("paper.pdf", "%PDF-1.7\nThe ferry");
        Path html = file("page.txt", "\n<!DOCTYPE html><p>The ferry");
        Path large = file("large.txt", NEWS.repeat(ArticleFiles.BYTES_MAX / NEWS.length() + 1));
        Path absent = folder.resolve("absent.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("gone.txt"));

        List<Article> articles =
                read(empty, blank, onlyFront, binary, noise, pdf, html, large, absent, link, "a\0b", good);

        assertThat(articles).extracting(Article::origin).containsExactly(good.toString());
        assertThat(told())
                .containsExactly(
                        "input-absent | absent.txt | no such file or folder",
                        "input-absent | link.txt | a link to gone.txt, where nothing is",
                        "input-absent | a\0b | no such file or folder",
                        "input-empty | empty.txt | empty; wanted the text of an article",
                        "input-empty | blank.txt | 13 characters without a word; wanted the text of an article",
                        "input-empty | front.txt | empty; wanted the text of an article",
                        "input-not-text | binary.txt | binary: 3 control characters, the first of them U+0000;"
                                + " wanted plain text or Markdown",
                        "input-not-text | noise.txt | binary: 8 control characters, the first of them U+0001;"
                                + " wanted plain text or Markdown",
                        "input-not-text | paper.pdf | a PDF file; wanted plain text or Markdown",
                        "input-not-text | page.txt | an HTML page; wanted plain text or Markdown",
                        "input-too-large | large.txt | more than 2,000,000 bytes;"
                                + " wanted one article of at most so many");
        assertThat(problems.list()).extracting(Problem::consequence).containsOnly(Consequence.NOT_READ);
    }

    @Test
    void aFileThatMayNotBeReadIsTold() throws IOException {
        Path file = file("locked.txt", NEWS);
        assumeFalse(!file.toFile().setReadable(false) || Files.isReadable(file), "this user may read everything");

        assertThat(read(file)).isEmpty();
        assertThat(told()).containsExactly("input-unreadable | locked.txt | cannot be read: permission denied");
    }

    @Test
    void anArticleGivenTwiceIsReadOnce() throws IOException {
        Path file = file("a.txt", NEWS);
        Path copy = file("sub/copy.txt", NEWS);

        assertThat(read(file, folder.resolve("sub/../a.txt"), copy)).hasSize(1);
        assertThat(told())
                .containsExactly(
                        "article-given-twice | sub/../a.txt | the same article as FOLDER/a.txt; it is read once",
                        "article-given-twice | sub/copy.txt | the same article as FOLDER/a.txt; it is read once");
    }

    @Test
    void theSameTextOfTwoOutletsIsTwoArticles() throws IOException {
        Path one = file("a.txt", "---\noutlet: Wire\n---\n" + NEWS);
        Path other = file("b.txt", "---\noutlet: Ledger\n---\n" + NEWS);

        assertThat(read(one, other)).hasSize(2);
        assertThat(told()).isEmpty();
    }

    @Test
    void anArticleInAnotherLanguageIsTold() throws IOException {
        Path french = file(
                "fr.txt",
                "Les ferries reprendront la mer lundi, a déclaré le maire devant la presse, si les deux équipages"
                        + " acceptent les nouveaux horaires. « Nous ne voulons plus attendre », a-t-il ajouté avant de"
                        + " quitter la salle. Les négociations avaient commencé il y a trois semaines.");
        Path russian = file("ru.txt", "Паромы снова пойдут в понедельник, сказал журналистам капитан порта.");

        assertThat(read(french, russian)).isEmpty();
        assertThat(told())
                .containsExactly(
                        "input-not-english | fr.txt | reads as French; wanted English",
                        "input-not-english | ru.txt | 100 of 100 letters are not Latin; wanted English");
    }

    @Test
    void filesAreOpenedOnlyWhenTheirArticleIsAskedFor() throws IOException {
        Path first = file("a.txt", NEWS);
        Path second = file("b.txt", NEWS + " More.");

        try (var articles = new ArticleFiles(new ByteArrayInputStream(new byte[0]))
                .stream(List.of(first.toString(), second.toString()), Overrides.NONE, problems)) {
            var one = articles.iterator();
            assertThat(one.next().origin()).isEqualTo(first.toString());
            Files.delete(second);
            assertThat(one.hasNext()).isFalse();
        }
        assertThat(told()).hasSize(1).first().asString().startsWith("input-unreadable | b.txt");
    }
}
