package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What names a type most closely says whether it may come. */
class AcceptedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
        nothing                                      | true
        */*                                          | true
        application/json                             | true
        Application/JSON; charset=utf-8              | true
        text/html, application/*; q=0.2              | true
        text/html                                    | false
        application/json; q=0                        | false
        */*, application/json;q=0.0                  | false
        application/*;q=0, application/json;q=0.001  | true
        application/problem+json                     | false
        """)
    void theClosestRangeSaysSo(String accept, boolean allowed) {
        assertThat(Accepted.allows(Optional.ofNullable(accept), "application/json"))
                .isEqualTo(allowed);
    }
}
