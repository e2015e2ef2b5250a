package org.rapporteur.language.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;
import org.rapporteur.language.grammar.Grammar;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Sentences with their trees, a word as {@code form/part/head/relation}; it is Monday 12 May 2031. */
class TensesTest {

    private static final TimexFinder FINDER = new TimexFinder();

    @Test
    void aVerbOfThePastLooksBack() {
        assertThat(values("They met Friday.", """
                They/PRON/met/nsubj met/VERB/-/root Friday/PROPN/met/obl:unmarked ./PUNCT/met/punct
                """)).containsExactly("2031-05-09");
    }

    @Test
    void willLooksAhead() {
        assertThat(values("They will meet Friday.", """
                They/PRON/meet/nsubj will/AUX/meet/aux meet/VERB/-/root Friday/PROPN/meet/obl:unmarked ./PUNCT/meet/punct
                """)).containsExactly("2031-05-16");
    }

    @Test
    void whatIsPlannedLiesAhead() {
        assertThat(values("They plan to meet Friday.", """
                They/PRON/plan/nsubj plan/VERB/-/root to/PART/meet/mark meet/VERB/plan/xcomp
                Friday/PROPN/meet/obl:unmarked ./PUNCT/plan/punct
                """)).containsExactly("2031-05-16");
    }

    @Test
    void aPresentTellsOfAPlan() {
        assertThat(values("The talks open Friday.", """
                The/DET/talks/det talks/NOUN/open/nsubj open/VERB/-/root Friday/PROPN/open/obl:unmarked ./PUNCT/open/punct
                """)).containsExactly("2031-05-16");
    }

    @Test
    void aPresentInAHeadlineTellsOfThePast() {
        assertThat(values("Talks open Friday", """
                Talks/NOUN/open/nsubj open/VERB/-/root Friday/PROPN/open/obl:unmarked
                """)).containsExactly("2031-05-09");
    }

    @Test
    void whatIsToBeLiesAhead() {
        assertThat(values("They are to meet Friday.", """
                They/PRON/meet/nsubj are/AUX/meet/aux to/PART/meet/mark meet/VERB/-/root
                Friday/PROPN/meet/obl:unmarked ./PUNCT/meet/punct
                """)).containsExactly("2031-05-16");
    }

    @Test
    void whatSomebodyDeclinedToDoLiesBehind() {
        assertThat(values("They declined to meet Friday.", """
                They/PRON/declined/nsubj declined/VERB/-/root to/PART/meet/mark meet/VERB/declined/xcomp
                Friday/PROPN/meet/obl:unmarked ./PUNCT/declined/punct
                """)).containsExactly("2031-05-09");
    }

    @Test
    void whatCouldNotBeLiesBehind() {
        assertThat(values("They could not meet Friday.", """
                They/PRON/meet/nsubj could/AUX/meet/aux not/PART/meet/advmod meet/VERB/-/root
                Friday/PROPN/meet/obl:unmarked ./PUNCT/meet/punct
                """)).containsExactly("2031-05-09");
    }

    @Test
    void whatWasPutOffToADayLiesAhead() {
        assertThat(values("They postponed it until Friday.", """
                They/PRON/postponed/nsubj postponed/VERB/-/root it/PRON/postponed/obj until/ADP/Friday/case
                Friday/PROPN/postponed/obl ./PUNCT/postponed/punct
                """)).containsExactly("2031-05-16");
    }

    @Test
    void aRulingOfFridayLiesBehindWhateverIsDoneAboutIt() {
        assertThat(values("They will appeal Friday's ruling.", """
                They/PRON/appeal/nsubj will/AUX/appeal/aux appeal/VERB/-/root Friday/PROPN/ruling/nmod:poss
                's/PART/Friday/case ruling/NOUN/appeal/obj ./PUNCT/appeal/punct
                """)).containsExactly("2031-05-09");
    }

    private static List<String> values(String text, String tree) {
        Sketch sketch =
                Sketch.of(text).tree(tree.strip().replaceAll("\\s+", "\n").replace('/', ' '));
        Tokens tokens = new Tokenizer().tokenize(sketch.text());
        return FINDER
                .find(new TimexFinder.Evidence(
                        TimedExample.published(TimedExample.PUBLISHED),
                        tokens,
                        Optional.of(Grammar.read(tokens, sketch.encoding())),
                        List.of(),
                        List.of(),
                        List.of()))
                .stream()
                .map(timex -> timex.value())
                .toList();
    }
}
