package org.rapporteur.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class TimexScorerTest {

    private static final TimexSpan SUNDAY = new TimexSpan(new Span(0, 6), "DATE", "2031-05-11");
    private static final TimexSpan NEXT_WEEK = new TimexSpan(new Span(10, 19), "DATE", "2031-W20");
    private static final TimexSpan WEEK = new TimexSpan(new Span(15, 19), "DATE", "2031-W20");

    @Test
    void aValueCountsWhereTheWordsOnlyOverlap() {
        TimexScore score = TimexScorer.score(List.of(SUNDAY, NEXT_WEEK), List.of(SUNDAY, WEEK));

        assertThat(score.strict().f1()).isEqualTo(0.5);
        assertThat(score.relaxed().f1()).isEqualTo(1);
        assertThat(score.value().f1()).isEqualTo(1);
    }

    @Test
    void aWrongValueCountsAgainstWhatWasFoundAndWhatIsThere() {
        TimexSpan wrong = new TimexSpan(SUNDAY.span(), "TIME", "2031-05-18");

        TimexScore score = TimexScorer.score(List.of(SUNDAY), List.of(wrong, WEEK));

        assertThat(score.strict().precision()).isEqualTo(0.5);
        assertThat(score.strict().recall()).isEqualTo(1);
        assertThat(score.value().f1()).isZero();
        assertThat(score.type().f1()).isZero();
    }

    @Test
    void oneExpressionIsMetOnce() {
        TimexSpan next = new TimexSpan(new Span(10, 14), "DATE", "2031-W20");

        assertThat(TimexScorer.score(List.of(NEXT_WEEK), List.of(next, WEEK)).relaxed())
                .isEqualTo(new Score(2, 1, 1, 1));
    }
}
