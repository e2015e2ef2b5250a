package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

class TagDecoderTest {

    @Test
    void tiesASourceAndAContentToTheCueThatTheyPointTo() {
        assertThat(
                        decode(
                                "<s1>Solen</s1> <q1>said</q1> <c1>it was late</c1>, and <s2>Varga</s2> <q2>denied</q2> <c2>it</c2>."))
                .containsExactly("Solen | said | it was late", "Varga | denied | it");
    }

    @Test
    void keepsThePiecesOfAnInterruptedQuotationTogether() {
        assertThat(decode("<c1>“The deal,”</c1> <s1>Weber</s1> <q1>said</q1>, <c1>“is dead.”</c1>"))
                .containsExactly("Weber | said | “The deal,” + “is dead.”");
    }

    @Test
    void keepsACueWithoutContentForItMayAnnounceABlock() {
        assertThat(decode("<s1>Solen</s1> <q1>reported</q1> as follows:")).containsExactly("Solen | reported | ");
    }

    @Test
    void keepsAContentThatHangsOnNoCue() {
        assertThat(decode("<c1>“It is over.”</c1>")).containsExactly(" |  | “It is over.”");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertThat(decode("")).isEmpty();
    }

    private static List<String> decode(String marked) {
        Sketch sketch = Sketch.of(marked);
        return new TagDecoder()
                .decode(sketch.encoding()).stream()
                        .map(found -> String.join(
                                " | ",
                                found.source().map(sketch.text()::slice).orElse(""),
                                found.cue().map(sketch.text()::slice).orElse(""),
                                String.join(
                                        " + ",
                                        found.content().stream()
                                                .map(sketch.text()::slice)
                                                .toList())))
                        .toList();
    }
}
