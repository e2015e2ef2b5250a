package org.rapporteur.assembly.clustering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordCountsTest {

    private final WordCounts counts = new WordCounts();

    private double weight(String word) {
        return counts.weight(Term.hash(Term.of(word)), false);
    }

    @Test
    void aNameThatNobodyKnowsWeighsMoreThanAHarbourAndThatMoreThanTheDay() {
        assertThat(weight("Ostrelgate")).isGreaterThan(weight("harbour"));
        assertThat(weight("harbour")).isGreaterThan(weight("day"));
        assertThat(weight("the")).isCloseTo(0, within(0.01));
    }

    @Test
    void aYearWeighsLittleThoughNoListHasIt() {
        assertThat(counts.weight(Term.hash("2031"), true)).isLessThan(4);
    }

    @Test
    void whatAStreamSaysOftenLosesWeightAndAFolderOfADozenTakesNone() {
        List<Long> rubric = List.of(Term.hash("ledgerletter"));
        double fresh = weight("ledgerletter");

        for (int i = 0; i < 12; i++) {
            counts.see(rubric);
        }
        assertThat(weight("ledgerletter")).isGreaterThan(0.6 * fresh);

        for (int i = 0; i < 9000; i++) {
            counts.see(rubric);
        }
        assertThat(weight("ledgerletter")).isLessThan(1);
    }

    @Test
    void whatIsNotSeenAnyMoreFades() {
        List<Long> old = List.of(Term.hash("ostrelgate"));
        for (int i = 0; i < 9000; i++) {
            counts.see(old);
        }
        double worn = weight("ostrelgate");
        for (int i = 0; i < 100_000; i++) {
            counts.see(List.of());
        }
        assertThat(weight("ostrelgate")).isGreaterThan(worn + 1);
    }
}
