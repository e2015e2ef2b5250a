package org.rapporteur.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChainScorerTest {

    /** The truth of figure 1 of Bagga and Baldwin 1998 and of figure 1 of Luo 2005. */
    private static final String TRUTH = "12345 67 89ABC";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                # what was found      | MUC   | B³    | CEAF  as the papers give them: F1
                12345 6789ABC         | 0.947 | 0.865 | 0.733
                1234589ABC 67         | 0.947 | 0.737 | 0.667
                123456789ABC          | 0.900 | 0.545 | 0.294
                12345 67 89ABC        | 1     | 1     | 1
                """)
    void agreesWithWhatLuoWorkedOut(String found, double muc, double bCubed, double ceaf) {
        ChainScore score = score(TRUTH, found);
        assertThat(score.muc().f1()).isCloseTo(muc, within(0.0006));
        assertThat(score.bCubed().f1()).isCloseTo(bCubed, within(0.0006));
        assertThat(score.ceaf().f1()).isCloseTo(ceaf, within(0.0006));
    }

    @Test
    void agreesWithWhatBaggaAndBaldwinWorkedOut() {
        assertThat(score(TRUTH, "12345 6789ABC").bCubed().precision()).isCloseTo(0.76, within(0.005));
        assertThat(score(TRUTH, "1234589ABC 67").bCubed().precision()).isCloseTo(0.58, within(0.005));
        assertThat(score(TRUTH, "12345 6789ABC").muc().precision()).isCloseTo(0.90, within(0.005));
    }

    /** Where each side has mentions that the other has not: table 1 of Pradhan and others 2014. */
    @Test
    void agreesWithWhatPradhanWorkedOut() {
        ChainScore score = score("abc defg", "ab cd fghi");
        assertThat(score.muc().recall()).isCloseTo(0.40, within(0.005));
        assertThat(score.muc().precision()).isCloseTo(0.40, within(0.005));
        assertThat(score.bCubed().recall()).isCloseTo(0.42, within(0.006));
        assertThat(score.bCubed().precision()).isCloseTo(0.50, within(0.005));
        assertThat(score.ceaf().recall()).isCloseTo(0.65, within(0.005));
        assertThat(score.ceaf().precision()).isCloseTo(0.43, within(0.005));
        assertThat(score.average()).isCloseTo((0.40 + 0.4565 + 0.52) / 3, within(0.002));
    }

    @Test
    void nothingFoundIsNoAgreement() {
        ChainScore score = score(TRUTH, "");
        assertThat(score.average()).isZero();
        assertThat(score.plus(ChainScore.NONE)).isEqualTo(score);
    }

    @Test
    void pairsForTheGreatestSumAndNotForTheGreatestPair() {
        assertThat(Assignment.greatest(new double[][] {{0.9, 0.8}, {0.8, 0.1}})).isCloseTo(1.6, within(1e-9));
        assertThat(Assignment.greatest(new double[][] {{0.9, 0.8, 0.2}, {0.8, 0.1, 0}}))
                .isCloseTo(1.6, within(1e-9));
        assertThat(Assignment.greatest(new double[][] {{0.5}, {0.7}, {0.1}})).isCloseTo(0.7, within(1e-9));
        assertThat(Assignment.greatest(new double[0][0])).isZero();
    }

    private static ChainScore score(String gold, String found) {
        return new ChainScorer<>(chains(gold), chains(found)).score();
    }

    /** Chains as words, mentions as letters. */
    private static List<List<String>> chains(String words) {
        return words.isEmpty()
                ? List.of()
                : Arrays.stream(words.split(" ", -1))
                        .map(word -> List.of(word.split("")))
                        .toList();
    }
}
