package org.rapporteur.language.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Runs where the treebanks lie in {@code ../shared/data}; {@link SegmentationFigures} prints more. */
class SegmentationTest {

    private static final Path DATA = Path.of(System.getProperty("rapporteur.root", "."), "..", "shared", "data")
            .normalize();

    @BeforeAll
    static void treebanksAreHere() {
        Assumptions.assumeTrue(
                Files.isDirectory(DATA.resolve("gum/dep")) && Files.isDirectory(DATA.resolve("ud-ewt")),
                "needs ../shared/data/gum and ud-ewt");
    }

    @Test
    void nearlyEveryTokenAndSentenceOfGumNewsIsFound() throws IOException {
        assertThat(SegmentationFigures.tokens(SegmentationFigures.gumNews(DATA, true))
                        .f1())
                .isGreaterThan(99);
        assertThat(SegmentationFigures.sentences(SegmentationFigures.gumNews(DATA, true))
                        .f1())
                .isGreaterThan(97);
    }

    @Test
    void nearlyEveryTokenOfEwtWeblogsIsFound() throws IOException {
        assertThat(SegmentationFigures.tokens(SegmentationFigures.ewtDev(DATA, "weblog"))
                        .f1())
                .isGreaterThan(99);
        assertThat(SegmentationFigures.sentences(SegmentationFigures.ewtDev(DATA, "weblog"))
                        .f1())
                .isGreaterThan(93);
    }
}
