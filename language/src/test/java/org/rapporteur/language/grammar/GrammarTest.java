package org.rapporteur.language.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.PartOfSpeech;
import org.rapporteur.language.encoder.Relation;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.token.Tokenizer;

class GrammarTest {

    private static Grammar read(String text, String trees) {
        Sketch sketch = Sketch.of(text).tree(trees);
        return Grammar.read(new Tokenizer().tokenize(sketch.text()), sketch.encoding());
    }

    private static Grammar envoys() {
        return read("The envoys from Kestria didn't leave. They cannot go.", """
                The     DET   envoys  det
                envoys  NOUN  leave   nsubj
                from    ADP   Kestria case
                Kestria PROPN envoys  nmod
                did     AUX   leave   aux
                n't     PART  leave   advmod
                leave   VERB  -       root
                .       PUNCT leave   punct

                They    PRON  go      nsubj
                can     AUX   go      aux
                not     PART  go      advmod
                go      VERB  -       root
                .       PUNCT go      punct
                """);
    }

    private static int token(Grammar grammar, String form) {
        return grammar.tokens().list().stream()
                .filter(token -> token.form().equals(form))
                .findFirst()
                .orElseThrow()
                .index();
    }

    @Test
    void drawsATreeForEachSentence() {
        Grammar grammar = envoys();

        assertThat(grammar.trees()).hasSize(2);
        SentenceTree tree = grammar.treeOf(token(grammar, "Kestria"));
        assertThat(tree.toString()).isEqualTo("""
                        The	the	DET	DET	envoys
                        envoys	envoy	NOUN	NSUBJ	leave
                        from	from	ADP	CASE	Kestria
                        Kestria	Kestria	PROPN	NMOD	envoys
                        did	do	AUX	AUX	leave
                        n't	not	PART	ADVMOD	leave
                        leave	leave	VERB	ROOT	-
                        .	.	PUNCT	PUNCT	leave
                        """);
    }

    @Test
    void knowsWhatIsBelowAWord() {
        Grammar grammar = envoys();
        int envoys = token(grammar, "envoys");
        SentenceTree tree = grammar.treeOf(envoys);

        assertThat(grammar.tokens().source().slice(tree.spanBelow(envoys))).isEqualTo("The envoys from Kestria");
        assertThat(tree.isBelow(token(grammar, "from"), envoys)).isTrue();
        assertThat(tree.isBelow(envoys, envoys)).isTrue();
        assertThat(tree.isBelow(token(grammar, "did"), envoys)).isFalse();
        assertThat(tree.children(tree.root(), EnumSet.of(Relation.AUX, Relation.ADVMOD)))
                .containsExactly(token(grammar, "did"), token(grammar, "n't"));
        assertThat(tree.child(envoys, EnumSet.of(Relation.NMOD))).hasValue(token(grammar, "Kestria"));
    }

    @Test
    void hangsAWordThatTheEncoderHasNoWordFor() {
        Grammar grammar = envoys();
        int not = token(grammar, "not");

        assertThat(grammar.encoderWord(not)).isEmpty();
        assertThat(grammar.head(not)).isEqualTo(token(grammar, "go"));
        assertThat(grammar.relation(not)).isEqualTo(Relation.ADVMOD);
        assertThat(grammar.part(not)).isEqualTo(PartOfSpeech.PART);
    }

    @Test
    void knowsWhichWordSpeaksForAToken() {
        Grammar grammar = envoys();
        int not = token(grammar, "n't");

        int word = grammar.encoderWord(not).orElseThrow();
        assertThat(grammar.tokenOf(word)).hasValue(not);
        assertThat(grammar.tokenOf(word + 1)).hasValue(not);
    }

    @Test
    void drawsATreeThoughTheEncoderKnowsNoHead() {
        Grammar grammar = read("Late again. Gone.", "Gone VERB - root\n.  PUNCT Gone punct\n");

        assertThat(grammar.trees().get(0).end()).isEqualTo(3);
        assertThat(grammar.trees().get(1).root()).isEqualTo(3);
    }

    @Test
    void drawsATreeOfALineThatNeverEnds() {
        Sketch sketch = Sketch.of("late ".repeat(50_000));
        Grammar grammar = Grammar.read(new Tokenizer().tokenize(sketch.text()), sketch.encoding());

        SentenceTree tree = grammar.trees().get(0);
        assertThat(tree.end()).isEqualTo(50_000);
        assertThat(tree.endBelow(tree.root())).isEqualTo(50_000);
        assertThat(tree.isBelow(49_999, tree.root())).isTrue();
    }

    @Test
    void refusesATokenOfAnotherSentence() {
        SentenceTree tree = envoys().trees().get(0);

        assertThatThrownBy(() -> tree.head(12))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("token 12 outside [0, 8)");
    }

    @Test
    void isDrawnAgainFromWhatItsTreesSay() {
        Grammar grammar = envoys();

        Grammar again = Grammar.of(grammar.tokens(), grammar.words());

        assertThat(again).isEqualTo(grammar).hasSameHashCodeAs(grammar).isNotEqualTo(read("They go.", """
                They PRON go nsubj
                go   VERB -  root
                .    PUNCT go punct
                """));
        assertThat(again.trees())
                .map(SentenceTree::toString)
                .isEqualTo(grammar.trees().stream().map(SentenceTree::toString).toList());
        assertThat(again.treeOf(token(again, "leave")).children(token(again, "leave")))
                .isEqualTo(grammar.treeOf(token(grammar, "leave")).children(token(grammar, "leave")));
    }

    @Test
    void forgetsTheEncoderAndNothingElse() {
        Grammar grammar = envoys();

        assertThat(grammar.withoutEncoder()).isEqualTo(grammar);
        assertThat(grammar.withoutEncoder().encoderWord(token(grammar, "leave")))
                .isEmpty();
        assertThat(grammar.withoutEncoder().tokenOf(0)).isEmpty();
    }

    @Test
    void whatIsNoTreeIsNotDrawn() {
        Grammar grammar = envoys();
        List<DrawnWord> words = new ArrayList<>(grammar.words());

        assertThatThrownBy(() -> Grammar.of(grammar.tokens(), words.subList(0, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("5 words for 13 tokens");
        words.set(0, new DrawnWord(11, PartOfSpeech.DET, Relation.DET));
        assertThatThrownBy(() -> Grammar.of(grammar.tokens(), words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("token 0 hangs on 11 of another sentence");
        words.set(0, new DrawnWord(1, PartOfSpeech.DET, Relation.DET));
        words.set(1, new DrawnWord(0, PartOfSpeech.NOUN, Relation.NSUBJ));
        assertThatThrownBy(() -> Grammar.of(grammar.tokens(), words))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a tree");
    }
}
