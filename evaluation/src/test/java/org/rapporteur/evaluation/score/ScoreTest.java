package org.rapporteur.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ScoreTest {

    @Test
    void countsWhatIsEqual() {
        Score score = Score.exact(List.of("a", "b", "c"), List.of("b", "c", "d", "e"));
        assertThat(score).isEqualTo(new Score(4, 2, 3, 2));
        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(score.f1()).isCloseTo(4 / 7.0, within(1e-9));
    }

    @Test
    void addsUp() {
        assertThat(Score.sum(List.of(new Score(1, 1, 2, 1), new Score(3, 0, 1, 0))))
                .isEqualTo(new Score(4, 1, 3, 1));
        assertThat(Score.sum(List.of())).isEqualTo(Score.NONE);
    }

    @Test
    void whoFindsNothingWhereNothingIsIsRight() {
        assertThat(Score.NONE.f1()).isEqualTo(1);
        assertThat(new Score(0, 0, 3, 0).f1()).isZero();
    }

    @Test
    void moreRightThanFoundIsRefused() {
        assertThatThrownBy(() -> new Score(1, 2, 3, 2)).hasMessageContaining("2 of 1 right");
    }

    @Test
    void theSameChanceGivesTheSameIntervalAroundTheFigure() {
        List<Score> articles =
                List.of(new Score(4, 4, 4, 4), new Score(4, 2, 4, 2), new Score(4, 0, 4, 0), new Score(4, 3, 4, 3));
        Interval first = new Bootstrap(new Random(1), 500).interval(articles, Score::f1);
        Interval again = new Bootstrap(new Random(1), 500).interval(articles, Score::f1);
        assertThat(first).isEqualTo(again);
        assertThat(Score.sum(articles).f1()).isBetween(first.low(), first.high());
        assertThat(first.toString()).matches("0\\.\\d{3}–[01]\\.\\d{3}");
    }
}
