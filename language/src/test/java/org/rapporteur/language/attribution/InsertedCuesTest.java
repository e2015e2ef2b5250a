package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

class InsertedCuesTest {

    @Test
    void aContentGoesOnBehindTheCueThatIsPutIntoIt() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <c1>The shop will close</c1>, <s1><per>Varga</per></s1> <q1>said</q1>, because nobody comes.""").tree("""
                        The     DET   shop  det
                        shop    NOUN  close nsubj
                        will    AUX   close aux
                        close   VERB  -     root
                        ,       PUNCT said  punct
                        Varga   PROPN said  nsubj
                        said    VERB  close parataxis
                        ,       PUNCT said  punct
                        because SCONJ comes mark
                        nobody  PRON  comes nsubj
                        comes   VERB  close advcl
                        .       PUNCT close punct
                        """)))
                .containsExactly("INDIRECT | Varga | said | The shop will close + because nobody comes");
    }

    @Test
    void whatTheSpeakerDoesMeanwhileIsNotSaid() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <c1>The shop will close</c1>, <s1><per>Varga</per></s1> <q1>said</q1>, waving a key.""").tree("""
                        The     DET   shop   det
                        shop    NOUN  close  nsubj
                        will    AUX   close  aux
                        close   VERB  -      root
                        ,       PUNCT said   punct
                        Varga   PROPN said   nsubj
                        said    VERB  close  parataxis
                        ,       PUNCT waving punct
                        waving  VERB  said   advcl
                        a       DET   key    det
                        key     NOUN  waving obj
                        .       PUNCT close  punct
                        """)))
                .containsExactly("INDIRECT | Varga | said | The shop will close");
    }
}
