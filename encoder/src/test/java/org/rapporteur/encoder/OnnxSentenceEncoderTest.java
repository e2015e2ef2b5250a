package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.rapporteur.core.meaning.Meaning;

/** Of the shipped model only what is far from the bounds of whole numbers: they differ by processor. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OnnxSentenceEncoderTest {

    private OnnxSentenceEncoder encoder;

    @BeforeAll
    void load() {
        encoder = OnnxSentenceEncoder.load();
    }

    @AfterAll
    void close() {
        encoder.close();
    }

    @Test
    void aRenderingIsNearerThanAnotherSentenceOnTheSameThing() {
        Meaning said = encoder.encode("the shop will close because nobody comes");

        double rendered = said.nearness(encoder.encode("a lack of customers will force the store to shut"));
        double other = said.nearness(encoder.encode("the ropes and lanterns on the shelf are wet"));

        assertThat(rendered).isGreaterThan(0.4);
        assertThat(rendered).isGreaterThan(other + 0.05);
    }

    @Test
    void theSameSentenceHasTheSameMeaningWhateverIsEncodedBesideIt() {
        Meaning first = encoder.encode("the lighthouse burns all night");
        encoder.encode("a short one");

        assertThat(encoder.encode("the lighthouse burns all night")).isEqualTo(first);
        assertThat(encoder.encode("The LIGHTHOUSE burns all night")).isEqualTo(first);
    }

    @Test
    void whatIsBeyondItsMeasureIsLeftOut() {
        String measure = "rope ".repeat(126);

        assertThat(encoder.encode(measure + "herring")).isEqualTo(encoder.encode(measure));
    }

    @Test
    void aSentenceWithoutWordsHasAMeaningToo() {
        assertThat(encoder.encode("").components()).hasSize(384);
        assertThat(encoder.encode("😀 …").components()).hasSize(384);
    }

    @Test
    void isKnownByNameAndVersion() {
        assertThat(encoder.name()).isEqualTo("all-minilm-l6-v2-int8/1");
    }
}
