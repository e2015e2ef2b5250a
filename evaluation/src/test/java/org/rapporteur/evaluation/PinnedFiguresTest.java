package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PinnedFiguresTest {

    private static final String LINE = "tagger\tpolnear-dev\t0123abcd\tcue-exact-f1\t0.714\t0.701–0.727\t0.010";

    @TempDir
    Path folder;

    @Test
    void aLineReadsBackAsItWasPrinted() {
        assertThat(PinnedFigures.print(PinnedFigures.parse(LINE))).isEqualTo(LINE);
        String loose = "speed\tpolnear-dev\t0123abcd\ttokens-per-second\t5120.3\t-\t-";
        assertThat(PinnedFigures.print(PinnedFigures.parse(loose))).isEqualTo(loose);
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> PinnedFigures.parse("tagger\t0.7")).hasMessageContaining("not a pinned figure");
    }

    @Test
    void aNewFigureTakesThePlaceOfTheOld() throws IOException {
        Path file = folder.resolve("figures.tsv");
        Files.writeString(file, "# heading\n" + LINE + "\n");
        PinnedFigures pinned = PinnedFigures.read(file);
        pinned.put(PinnedFigures.parse(LINE.replace("0.714", "0.720")));
        pinned.write(file);
        assertThat(Files.readAllLines(file)).hasSize(2).last().asString().contains("0.720");
    }

    @Test
    void whatIsAbsentIsSkippedVisibly() throws IOException {
        EvaluationOptions options = new EvaluationOptions(
                List.of("segments", "names", "tagger"),
                folder.resolve("data"),
                folder,
                folder,
                folder.resolve("figures.tsv"),
                Optional.empty(),
                false,
                false);
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        boolean asPinned = new Evaluation(() -> 0).run(options, new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertThat(asPinned).isTrue();
        assertThat(printed.toString(StandardCharsets.UTF_8))
                .contains("skipped: no ")
                .contains("gum")
                .contains("polnear");
    }

    @Test
    void anUnknownTaskIsNamedWithThoseThatThereAre() {
        EvaluationOptions options = EvaluationOptions.in(folder);
        EvaluationOptions misspelt = new EvaluationOptions(
                List.of("seed"),
                options.data(),
                options.seeds(),
                options.examples(),
                options.figures(),
                Optional.empty(),
                false,
                false);
        assertThatThrownBy(() -> new Evaluation(() -> 0).run(misspelt, System.out))
                .hasMessageContaining("unknown task 'seed'; known are [");
    }
}
