package org.rapporteur.language.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedNameTest {

    @ParameterizedTest(name = "{0} may be short for {1}: {2}")
    @CsvSource({
        "Solen, Mira Solen, true",
        "SOLEN, Mira Solen, true",
        "Mira, Mira Solen, true",
        "Mr. Solen, Mira Solen, true",
        "Solen’s, Mira Solen, true",
        "van Kessel, Mara van Kessel, true",
        "Šolen, Mira Solen, true",
        "Mira Solen, Solen, false",
        "Varga, Mira Solen, false",
        "Kess, Mara van Kessel, false",
        "Varenskiy, Mira Varensky, true",
        "Andriy, Andrei Tomsa, true",
    })
    void aFamilyNameOrAGivenNameMayStandForTheWhole(String name, String full, boolean may) {
        assertThat(FoldedName.of(name).isShortFor(FoldedName.of(full))).isEqualTo(may);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource({
        "Mira Solen, MIRA SOLEN, true",
        "Mira J. Solen, Mira Solen, true",
        "Mira Solen Jr., Mira Solen, true",
        "Mira Anna Solen, Mira Solen, true",
        "Mara Solen, Mira Solen, false",
        "Solen, Mira Solen, false",
        "Volodymyr Varenskyi, Vladimir Varensky, true",
    })
    void fullNamesAgreeByFirstAndLast(String one, String other, boolean agree) {
        assertThat(FoldedName.of(one).agreesWith(FoldedName.of(other))).isEqualTo(agree);
    }

    @ParameterizedTest(name = "{0} is a spelling of {1}: {2}")
    @CsvSource({
        "Rustam Dumierov, Rustam Dumerov, true",
        "Angela Markell, Angela Merkell, true",
        "Markell, Merkell, false",
        "Angelo Markell, Angela Merkell, false",
        "Mira Solan, Mira Solen, false",
        "Anton Halden, Anton Holder, false",
    })
    void aSlipOfSpellingWantsTheSameGivenName(String one, String other, boolean is) {
        assertThat(FoldedName.of(one).isSpellingOf(FoldedName.of(other))).isEqualTo(is);
    }

    @Test
    void aNameOfMarksAloneIsEmpty() {
        assertThat(FoldedName.of("’—.").isEmpty()).isTrue();
    }
}
