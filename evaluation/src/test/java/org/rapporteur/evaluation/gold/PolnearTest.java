package org.rapporteur.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.AttributionSpans;

class PolnearTest {

    private static final SourceText TEXT = new SourceText("😀 “No,” Solen said, “never.”");

    private static final String STANDOFF = """
            T1\tSource 8 13\tSolen
            T2\tCue 14 18\tsaid
            T3\tContent 2 7;20 28\t“No,” “never.”
            a line that a mark ran into
            T4\tAttribution 14 18\tsaid
            #1\tAnnotatorNotes T3\ta remark
            E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1
            E2\tAttribution:T4 Cue:T2
            """;

    @Test
    void readsWhatIsInPiecesAndCountsCodePoints() {
        List<AttributionSpans> attributions = Polnear.attributions(TEXT, STANDOFF);
        assertThat(attributions).hasSize(1);
        assertThat(attributions.get(0).content()).extracting(TEXT::slice).containsExactly("“No,”", "“never.”");
        assertThat(attributions.get(0).source()).extracting(TEXT::slice).containsExactly("Solen");
        assertThat(attributions.get(0).cue()).containsExactly(new Span(15, 19));
    }

    @Test
    void takesTheFirstAnnotatorOfADocument(@TempDir Path folder) throws IOException {
        Path annotations = Files.createDirectories(folder.resolve("dev/attributions"));
        Path texts = Files.createDirectories(folder.resolve("dev/text"));
        Files.writeString(texts.resolve("one.txt"), TEXT.characters());
        Files.writeString(texts.resolve("unread.txt"), "Nobody read this.");
        Files.writeString(annotations.resolve("one_b.ann"), "");
        Files.writeString(annotations.resolve("one_a.ann"), STANDOFF);
        Corpus<AttributedText> corpus = Polnear.read(folder, "dev");
        assertThat(corpus.name()).isEqualTo("polnear-dev");
        assertThat(corpus.digest()).matches("[0-9a-f]{8}");
        assertThat(corpus.texts()).extracting(AttributedText::name).containsExactly("one");
        assertThat(corpus.texts().get(0).attributions()).hasSize(1);
    }
}
