package org.rapporteur.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class SyntaxScorerTest {

    /** "Crews can't go" */
    private static final List<SyntaxWord> GOLD = List.of(
            new SyntaxWord(new Span(0, 5), "crews", "crew", "NOUN", 3, "nsubj"),
            new SyntaxWord(new Span(6, 8), "ca", "can", "AUX", 3, "aux"),
            new SyntaxWord(new Span(8, 11), "n't", "not", "PART", 3, "advmod"),
            new SyntaxWord(new Span(12, 14), "go", "_", "VERB", 3, "root"));

    private static SyntaxWord with(SyntaxWord word, String part, int head, String relation) {
        return new SyntaxWord(word.span(), word.form(), word.lemma(), part, head, relation);
    }

    @Test
    void whatIsEqualIsRight() {
        assertThat(SyntaxScorer.score(GOLD, GOLD).relations()).isEqualTo(Score.share(4, 4));
    }

    @Test
    void countsPartHeadAndRelationApart() {
        SyntaxScore score = SyntaxScorer.score(
                GOLD,
                List.of(
                        with(GOLD.get(0), "PROPN", 3, "obj"),
                        with(GOLD.get(1), "AUX", 0, "aux"),
                        GOLD.get(2),
                        GOLD.get(3)));

        assertThat(score.words()).isEqualTo(Score.share(4, 4));
        assertThat(score.parts()).isEqualTo(Score.share(3, 4));
        assertThat(score.lemmas()).isEqualTo(Score.share(4, 4));
        assertThat(score.heads()).isEqualTo(Score.share(3, 4));
        assertThat(score.relations()).isEqualTo(Score.share(2, 4));
    }

    @Test
    void aWordCutOtherwiseIsNone() {
        SyntaxScore score = SyntaxScorer.score(
                GOLD,
                List.of(
                        with(GOLD.get(0), "NOUN", 2, "nsubj"),
                        new SyntaxWord(new Span(6, 11), "can't", "can", "AUX", 2, "aux"),
                        with(GOLD.get(3), "VERB", 2, "root")));

        assertThat(score.words()).isEqualTo(new Score(3, 2, 4, 2));
        assertThat(score.heads()).isEqualTo(new Score(3, 2, 4, 2));
    }

    @Test
    void wordsThatTheWritingDoesNotShowAreToldByTheirForms() {
        Span whole = new Span(0, 4);
        List<SyntaxWord> gold = List.of(
                new SyntaxWord(whole, "i", "I", "PRON", 2, "nsubj"),
                new SyntaxWord(whole, "'m", "be", "AUX", 2, "aux"),
                new SyntaxWord(whole, "a", "to", "PART", 2, "root"));
        List<SyntaxWord> found = List.of(
                new SyntaxWord(new Span(0, 1), "i", "I", "PRON", 1, "nsubj"),
                new SyntaxWord(new Span(1, 4), "'ma", "a", "VERB", 1, "root"));

        assertThat(SyntaxScorer.score(gold, found).words()).isEqualTo(new Score(2, 1, 3, 1));
    }
}
