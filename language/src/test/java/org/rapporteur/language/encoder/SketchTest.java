package org.rapporteur.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SketchTest {

    private static final Encoding ENCODING =
            Sketch.of("So. Mira Solen said she didn't know.").tree("""
                    Mira  PROPN said nsubj
                    Solen PROPN Mira flat   PERSON=solen
                    said  VERB  -    root
                    she   PRON  know nsubj  PERSON=varga,solen
                    did   AUX   know aux
                    n't   PART  know advmod
                    know  VERB  said ccomp
                    .     PUNCT 3    punct
                    """).encoding();

    /** So . Mira Solen said she didn ' t know . */
    private static final int SOLEN = 3;

    private static final int SAID = 4;
    private static final int SHE = 5;
    private static final int DIDN = 6;

    @Test
    void aTokenIsKnownByTheFirstWordThatBeginsInIt() {
        assertThat(heads()).containsExactly(-1, -1, 4, 2, 4, 9, 9, 9, -1, 4, 4);
        assertThat(ENCODING.parts(DIDN).best()).isEqualTo(PartOfSpeech.AUX);
        assertThat(ENCODING.relations(SAID).best()).isEqualTo(Relation.ROOT);
        assertThat(ENCODING.kinds(SHE).best()).isEqualTo(MentionKind.PERSON);
    }

    @Test
    void mentionsOfOneChainAreEachOthersAntecedents() {
        assertThat(ENCODING.antecedent(SHE, SOLEN)).isGreaterThan(ENCODING.noAntecedent(SHE));
        assertThat(ENCODING.antecedent(SHE, SAID)).isLessThan(ENCODING.noAntecedent(SHE));
    }

    @Test
    void aTextWithoutTreesHasNoGrammar() {
        assertThat(Sketch.of("Nobody spoke.").encoding().knowsGrammar()).isFalse();
    }

    @Test
    void aTreeOfAnotherTextIsRefused() {
        assertThatThrownBy(() -> Sketch.of("Nobody spoke.").tree("""
                                Nobody PRON sang nsubj
                                sang   VERB -    root
                                """).encoding())
                .hasMessage("the tree goes on with 'sang', the text with ' spoke.'");
    }

    @Test
    void anUnclearHeadIsRefused() {
        Encoding encoding = Sketch.of("He said he knew.").tree("""
                        He   PRON said nsubj
                        said VERB -    root
                        he   PRON knew nsubj
                        knew VERB sad  ccomp
                        """).encoding();
        assertThatThrownBy(() -> encoding.heads(3))
                .hasMessage("'knew' hangs on 'sad', which is there 0 times; write its number");
    }

    private static int[] heads() {
        return IntStream.range(0, ENCODING.words().size())
                .map(word -> ENCODING.heads(word).stream()
                        .mapToInt(Arc::word)
                        .findFirst()
                        .orElse(-1))
                .toArray();
    }
}
