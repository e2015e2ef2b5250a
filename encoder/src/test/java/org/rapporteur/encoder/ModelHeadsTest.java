package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelHeadsTest {

    private static final Map<String, List<String>> LABELS =
            Map.of("attribution", List.of("O", "B"), "names", List.of("O"), "roles", List.of("O"));

    @Test
    void whatStandsInNoLineIsImpossible() {
        ModelHeads heads = ModelHeads.parse(
                List.of(
                        "# head\tfrom\tto\tscore",
                        "attribution\tSTART\tB\t0.5",
                        "attribution\tB\tO\t-1.25",
                        "attribution\tO\tEND\t2"),
                LABELS);
        assertThat(heads.attribution().start(1)).isEqualTo(0.5f);
        assertThat(heads.attribution().start(0)).isEqualTo(Float.NEGATIVE_INFINITY);
        assertThat(heads.attribution().between(1, 0)).isEqualTo(-1.25f);
        assertThat(heads.attribution().end(0)).isEqualTo(2);
    }

    @Test
    void anUnknownLabelIsNamed() {
        assertThatThrownBy(() -> ModelHeads.parse(List.of("names\tO\tX\t1"), LABELS))
                .hasMessage("unknown label 'X'; known are [O]");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> ModelHeads.parse(List.of("tones\tO\tO\t1"), LABELS))
                .hasMessageContaining("not a transition");
    }
}
