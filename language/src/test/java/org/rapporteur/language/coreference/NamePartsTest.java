package org.rapporteur.language.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamePartsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(delimiter = '|', textBlock = """
                # one name              | the other            | likeness of the one to the other
                Mira Solen              | Ms. Mira K. Solen    | SAME
                Solen's                 | Mira Solen           | SHORT
                Mira                    | Mira Solen           | SHORT
                Mira Solen              | Mira van der Solen   | SHORT
                Maria Müller            | Muller               | LONG
                Kestrian Harbour Union  | KHU                  | LETTERS
                K.H.U.                  | Kestrian Harbour Union | LETTERS
                Harbour Union           | Kestrian Harbour Union | SHORT
                Ana Solen               | Mira Solen           | IN_PART
                Volodymyr Zelenskyy     | Zelensky             | LONG
                Zelenskiy               | Zelenskyy            | SAME
                Solen                   | Varga                | NONE
                """)
    void namesGoTogetherByTheirParts(String name, String other, NameParts.Likeness likeness) {
        assertThat(NameParts.of(name).likenessTo(NameParts.of(other))).isEqualTo(likeness);
    }
}
