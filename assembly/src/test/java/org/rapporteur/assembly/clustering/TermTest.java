package org.rapporteur.assembly.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # written    | compared as
            Ferries      | ferry
            ferry’s      | ferry
            sailors'     | sailor
            Corrán       | corran
            glasses      | glass
            harbours     | harbour
            census       | census
            crisis       | crisis
            distress     | distress
            gas          | gas
            O’Hara       | o’hara
            they've      | they
            1,200        | 1,200
            """)
    void formsOfOneWordAreCompared(String written, String compared) {
        assertThat(Term.of(written)).isEqualTo(compared);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"harbour, harbours", "Solen’s, SOLEN", "Zürich, Zurich"})
    void formsOfOneWordShareAHash(String one, String other) {
        assertThat(Term.hash(Term.of(one))).isEqualTo(Term.hash(Term.of(other)));
    }
}
