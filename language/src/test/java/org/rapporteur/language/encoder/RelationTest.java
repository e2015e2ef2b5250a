package org.rapporteur.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationTest {

    @Test
    void isFoundByTheLabelOfTheTreebanks() {
        assertThat(Relation.find("nsubj:pass")).hasValue(Relation.NSUBJ_PASS);
        assertThat(Relation.find("nsubj:passive")).isEmpty();
    }

    @Test
    void aSubtypeIsARelationToo() {
        assertThat(Relation.ACL_RELCL.universal()).isEqualTo(Relation.ACL);
        assertThat(Relation.NSUBJ.universal()).isEqualTo(Relation.NSUBJ);
    }

    @ParameterizedTest
    @EnumSource
    void withoutItsSubtypeEveryRelationIsOne(Relation relation) {
        assertThat(relation.universal().label()).doesNotContain(":");
    }
}
