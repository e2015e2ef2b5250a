package org.rapporteur.core.provenance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConfidenceTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN, Double.POSITIVE_INFINITY})
    void liesBetweenNoughtAndOne(double value) {
        assertThatThrownBy(() -> new Confidence(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("confidence outside [0, 1]: " + value);
    }
}
