package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.token.Tokenizer;

class NoSayingsTest {

    /** What only the grammar or names can tell. */
    private static final Set<String> BY_GRAMMAR = Set.of("thing", "bare", "errand");

    private static Stream<List<String>> lines() {
        return NoSayingPhrases.lines().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void everyLineDoesWhatItsExampleShows(List<String> line) {
        String example = line.get(2);
        if (BY_GRAMMAR.contains(line.get(1))) {
            assertThat(frame(example)).contains(line.get(1));
            return;
        }
        String marked = example.replaceAll("\\[s ([^]]*)]", "<s1>$1</s1>")
                .replaceAll("\\[k ([^]]*)]", "<q1>$1</q1>")
                .replaceAll("\\[c ([^]]*)]", "<c1>$1</c1>");

        assertThat(AttributionLines.of(Sketch.of(marked)).isEmpty())
                .isEqualTo(!line.get(1).equals("!"));
    }

    private static Optional<String> frame(String example) {
        String plain = example.replaceAll("\\[[skc] ([^]]*)]", "$1");
        String cue = example.replaceAll(".*\\[k ([^]]*)].*", "$1");
        int begin = plain.indexOf(cue);
        return NoSayingPhrases.load()
                .find(new Tokenizer().tokenize(new SourceText(plain)), new Span(begin, begin + cue.length()))
                .map(fit -> fit.frame().name().toLowerCase(Locale.ROOT));
    }

    @Test
    void whoeverIsCalledForAnErrandIsOnTheTelephone() {
        assertThat(AttributionLines.of(Sketch.of("""
                <s1>The envoy</s1> <q1>also called</q1> <c1>harbour minister <per>Mira Solen</per> to relay what was agreed</c1>.
                """))).isEmpty();
        assertThat(AttributionLines.of(Sketch.of("""
                <s1>The envoy</s1> <q1>called on</q1> <c1><per>Mira Solen</per> to resign</c1>.
                """))).hasSize(1);
    }

    @Test
    void aThingPromisesNothing() {
        String tree = """
                The      DET   debate   det
                debate   NOUN  promised nsubj %s
                promised VERB  -        root
                to       PART  moment   mark
                be       AUX   moment   cop
                a        DET   moment   det
                moment   NOUN  promised xcomp
                .        PUNCT promised punct
                """;
        String text = "<s1>The debate</s1> <q1>promised</q1> <c1>to be a moment</c1>.";

        assertThat(AttributionLines.of(Sketch.of(text).tree(tree.formatted("EVENT"))))
                .isEmpty();
        assertThat(AttributionLines.of(Sketch.of(text).tree(tree.formatted("PERSON"))))
                .containsExactly("INDIRECT | The debate | promised | to be a moment");
    }

    @Test
    void whatHappensBeforeSomebodysEyesIsNotSaidByHim() {
        assertThat(AttributionLines.of(Sketch.of("<s1>Workers</s1> <q1>may see</q1> <c1>prices fall</c1>.")
                        .tree("""
                        Workers NOUN  see nsubj
                        may     AUX   see aux
                        see     VERB  -   root
                        prices  NOUN  see obj
                        fall    VERB  see xcomp
                        .       PUNCT see punct
                        """)))
                .isEmpty();
        assertThat(AttributionLines.of(Sketch.of("<s1>Workers</s1> <q1>see</q1> <c1>that prices fall</c1>.")
                        .tree("""
                        Workers NOUN  see  nsubj
                        see     VERB  -    root
                        that    SCONJ fall mark
                        prices  NOUN  fall nsubj
                        fall    VERB  see  ccomp
                        .       PUNCT see  punct
                        """)))
                .hasSize(1);
    }

    @Test
    void aSayingThatSeemedToBeOneIsTheCue() {
        assertThat(AttributionLines.of(
                        Sketch.of("He saw a post <s1>that</s1> <q1>appeared</q1> <c1>to insinuate Varga had left but"
                                        + " kept it</c1>.")
                                .tree("""
                        He        PRON  saw       nsubj
                        saw       VERB  -         root
                        a         DET   post      det
                        post      NOUN  saw       obj
                        that      PRON  appeared  nsubj
                        appeared  VERB  post      acl:relcl
                        to        PART  insinuate mark
                        insinuate VERB  appeared  xcomp
                        Varga     PROPN left      nsubj
                        had       AUX   left      aux
                        left      VERB  insinuate ccomp
                        but       CCONJ kept      cc
                        kept      VERB  saw       conj
                        it        PRON  kept      obj
                        .         PUNCT saw       punct
                        """)))
                .containsExactly("INDIRECT | that | insinuate | Varga had left");
    }
}
