package org.rapporteur.language.kept;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTest {

    @Test
    void tellsEveryRecordWithItsComponentsAndEverySetWithItsConstantsInTheirOrder() {
        assertThat(Shape.described().lines())
                .contains(
                        "org.rapporteur.core.text.Span [int begin, int end]",
                        "org.rapporteur.core.event.Part [ACTOR, TARGET, THIRD]",
                        "org.rapporteur.core.statement.ScopePlace [CUE, CONTENT]")
                .anyMatch(line -> line.startsWith("org.rapporteur.language.encoder.Relation [ACL, ACL_RELCL, "))
                .anyMatch(line -> line.contains("java.util.Optional<org.rapporteur.core.time.Window> window"));
        assertThat(Shape.ofReadings()).hasSize(8).isEqualTo(Shape.ofReadings());
    }
}
