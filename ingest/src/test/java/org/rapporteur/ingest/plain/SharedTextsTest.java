package org.rapporteur.ingest.plain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.ProblemList;

/** Real articles, where they lie beside the clone: nothing is refused, and none needs the language model. */
class SharedTextsTest {
    private static final Path SHARED =
            Path.of(System.getProperty("rapporteur.root", ".."), "..", "shared").normalize();

    private final ProblemList problems = new ProblemList();

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "data/polnear/dev/text", "data/whitehouse-peace"})
    void everyArticleIsRead(String folder) {
        Path texts = SHARED.resolve(folder);
        assumeTrue(Files.isDirectory(texts), () -> "needs ../shared/" + folder);

        List<Article> articles = new ArticleFiles(new ByteArrayInputStream(new byte[0]))
                .read(List.of(texts.toString()), Overrides.NONE, problems);

        assertThat(articles).isNotEmpty();
        assertThat(problems.list())
                .filteredOn(problem -> problem.consequence() == Consequence.NOT_READ)
                .isEmpty();
    }

    @Test
    void everyPageWithFrontMatterIsDatedAndCalledByItsTitle() throws IOException {
        Path pages = SHARED.resolve("data/whitehouse-peace/statements-releases");
        assumeTrue(Files.isDirectory(pages), "needs ../shared/data/whitehouse-peace");

        List<Article> articles = new ArticleFiles(new ByteArrayInputStream(new byte[0]))
                .read(List.of(pages.toString()), Overrides.NONE, problems);

        assertThat(articles).isNotEmpty().extracting(Article::imprint).allSatisfy(imprint -> {
            assertThat(imprint.published())
                    .hasValueSatisfying(time -> assertThat(time.written()).contains("T"));
            assertThat(imprint.url()).isPresent();
            assertThat(imprint.title().orElseThrow()).doesNotContain("\\");
        });
        assertThat(problems.list()).isEmpty();
    }

    @Test
    void noArticleOfACorpusLeavesADoubt() throws IOException {
        Path texts = SHARED.resolve("data/polnear/dev/text");
        assumeTrue(Files.isDirectory(texts), "needs ../shared/data/polnear");
        EnglishCheck withoutModel = new EnglishCheck(() -> {
            throw new AssertionError("the model was called");
        });

        try (var files = Files.list(texts)) {
            for (Path file : files.toList()) {
                assertThat(withoutModel.objection(Files.readString(file), "")).isEmpty();
            }
        }
    }
}
