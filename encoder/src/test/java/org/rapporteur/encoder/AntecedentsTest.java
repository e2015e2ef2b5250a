package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AntecedentsTest {

    @ParameterizedTest(name = "{0} words before: {1}")
    @CsvSource({
        "1, 0",
        "2, 1",
        "3, 2",
        "4, 3",
        "5, 3",
        "6, 4",
        "8, 4",
        "9, 5",
        "12, 5",
        "13, 6",
        "20, 6",
        "21, 7",
        "32, 7",
        "33, 8",
        "64, 8",
        "65, 9",
        "128, 9",
        "129, 10",
        "256, 10",
        "257, 11",
        "5000, 11"
    })
    void aDistanceIsReadInSteps(int distance, int step) {
        Antecedents antecedents = antecedents(differentForms(distance + 1));
        float[] near = new float[Antecedents.NEAR];
        near[step] = 3;
        antecedents.near[distance] = near;
        assertThat(antecedents.score(distance, 0)).isEqualTo(3);
    }

    @Test
    void aQueryIsMultipliedWithAKey() {
        Antecedents antecedents = antecedents(differentForms(2));
        for (int i = 0; i < Antecedents.WIDTH; i++) {
            antecedents.queries[1][i] = i;
            antecedents.keys[0][i] = 2;
        }
        assertThat(antecedents.score(1, 0)).isCloseTo((float) (2 * 95 * 48 / Math.sqrt(96)), within(1e-2f));
    }

    @Test
    void theSameFormCounts() {
        Antecedents antecedents = antecedents(new int[] {4, 7, 4});
        Arrays.fill(antecedents.near[2], 12, 13, 1.5f);
        assertThat(antecedents.score(2, 0)).isEqualTo(1.5f);
        assertThat(antecedents.score(2, 1)).isZero();
    }

    @Test
    void thatThereIsNoneHasAScoreOfItsOwn() {
        Antecedents antecedents = antecedents(differentForms(1));
        antecedents.near[0][13] = 2.5f;
        assertThat(antecedents.none(0)).isEqualTo(2.5f);
    }

    @Test
    void whatIsNotEarlierIsNoAntecedent() {
        Antecedents antecedents = antecedents(differentForms(3));
        assertThatThrownBy(() -> antecedents.score(2, 2)).hasMessage("word 2 is not earlier than word 2");
    }

    private static int[] differentForms(int words) {
        int[] forms = new int[words];
        Arrays.setAll(forms, word -> word);
        return forms;
    }

    /** All of it zero. */
    private static Antecedents antecedents(int[] forms) {
        Antecedents antecedents = new Antecedents(forms);
        for (int word = 0; word < forms.length; word++) {
            antecedents.queries[word] = new float[Antecedents.WIDTH];
            antecedents.keys[word] = new float[Antecedents.WIDTH];
            antecedents.near[word] = new float[Antecedents.NEAR];
        }
        return antecedents;
    }
}
