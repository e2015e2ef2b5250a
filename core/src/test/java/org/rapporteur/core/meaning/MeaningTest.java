package org.rapporteur.core.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeaningTest {

    @Test
    void isKeptInWholeNumbersTheGreatestOfWhichIs127() {
        assertThat(Meaning.of(new float[] {0.5f, -0.25f, 0, 0.1f}).components()).containsExactly(127, -63, 0, 25);
        assertThat(Meaning.of(new float[] {-2, 1}).components()).containsExactly(-127, 64);
    }

    @Test
    void howLongItIsMakesNoDifference() {
        assertThat(Meaning.of(new float[] {3, 4})).isEqualTo(Meaning.of(new float[] {6, 8}));
        assertThat(Meaning.of(new float[] {3, 4})).hasSameHashCodeAs(Meaning.of(new float[] {6, 8}));
        assertThat(Meaning.of(new float[] {3, 4})).isNotEqualTo(Meaning.of(new float[] {4, 3}));
    }

    @Test
    void nearnessIsTheCosineOfTheAngleBetweenTwo() {
        Meaning east = Meaning.of(new float[] {1, 0});

        assertThat(east.nearness(east)).isEqualTo(1);
        assertThat(east.nearness(Meaning.of(new float[] {0, 1}))).isZero();
        assertThat(east.nearness(Meaning.of(new float[] {-1, 0}))).isEqualTo(-1);
        assertThat(east.nearness(Meaning.of(new float[] {1, 1}))).isCloseTo(Math.sqrt(0.5), within(1e-9));
    }

    @Test
    void whatPointsNowhereIsRefused() {
        assertThatThrownBy(() -> Meaning.of(new float[2])).hasMessage("a meaning without direction");
        assertThatThrownBy(() -> Meaning.of(new float[] {1, Float.NaN})).hasMessage("a meaning with NaN");
    }

    @Test
    void meaningsOfTwoKindsOfEncodersAreNotCompared() {
        Meaning one = Meaning.of(new float[] {1, 0});
        Meaning other = Meaning.of(new float[] {1, 0, 0});

        assertThatThrownBy(() -> one.nearness(other))
                .hasMessage("meanings of 2 and of 3 dimensions are not comparable");
    }

    @Test
    void nobodyWritesToIt() {
        Meaning meaning = Meaning.of(new float[] {1, 0});
        meaning.components()[0] = 0;

        assertThat(meaning).isEqualTo(Meaning.of(new float[] {1, 0}));
    }
}
