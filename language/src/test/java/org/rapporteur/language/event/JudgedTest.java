package org.rapporteur.language.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.core.event.EventStatus.CONDITIONAL;
import static org.rapporteur.core.event.EventStatus.DENIED;
import static org.rapporteur.core.event.EventStatus.PLANNED;
import static org.rapporteur.core.event.EventStatus.POSSIBLE;

import org.junit.jupiter.api.Test;
import org.rapporteur.core.event.EventStatus;

class JudgedTest {

    @Test
    void whatIsPlannedAndDeniedIsDenied() {
        assertThat(under(PLANNED, DENIED)).isEqualTo(DENIED);
        assertThat(under(DENIED, PLANNED)).isEqualTo(DENIED);
    }

    @Test
    void toDenyADenialLeavesItOpen() {
        assertThat(under(DENIED, DENIED)).isEqualTo(POSSIBLE);
    }

    @Test
    void aConditionGoesBeforeAllElse() {
        assertThat(under(PLANNED, CONDITIONAL)).isEqualTo(CONDITIONAL);
        assertThat(under(CONDITIONAL, POSSIBLE)).isEqualTo(CONDITIONAL);
    }

    @Test
    void bothSetsOfWordsAreKept() {
        assertThat(Judged.by(PLANNED, 3).under(Judged.by(DENIED, 1)).words()).containsExactly(3, 1);
        assertThat(Judged.PLAIN.under(Judged.by(DENIED, 1)).words()).containsExactly(1);
    }

    private static EventStatus under(EventStatus below, EventStatus above) {
        return Judged.by(below, 0).under(Judged.by(above, 1)).status();
    }
}
