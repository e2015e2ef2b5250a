package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.WordKind;

class PositionKeyTest {

    @Test
    void readsPassagesWithTheirPositions() {
        String table = """
                # a remark
                text\tp1\tKestria will sign if the guns are silent.
                position\tp1\tKestria\ttext\taccept-if\tplain\tother\t-\tKestria will sign\tif the guns are silent
                text\tp2\tThe gulls were loud.
                """;

        assertThat(PositionKey.parse(table)).hasSize(2);
        assertThat(PositionKey.parse(table).get(1).positions()).isEmpty();
        PositionKey.Line line = PositionKey.parse(table).get(0).positions().get(0);
        assertThat(line.party()).hasValue("Kestria");
        assertThat(line.attitude()).isEqualTo(Attitude.ACCEPT_IF);
        assertThat(line.strength()).isEqualTo(Strength.PLAIN);
        assertThat(line.word()).isEqualTo(WordKind.OTHER);
        assertThat(line.condition()).hasValue("if the guns are silent");
    }

    @Test
    void refusesAPositionOfNoPassage() {
        assertThatThrownBy(() ->
                        PositionKey.parse("position\tp9\tKestria\ttext\twant\tplain\tother\t-\tKestria wants it\t-\n"))
                .hasMessageStartingWith("neither a passage nor a position of one");
    }
}
