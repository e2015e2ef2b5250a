package org.rapporteur.core.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"person/mira-solen", "place/łódź", "anonymous/official-2", "organisation/un"})
    void anIdReadsBackWhatItPrints(String printed) {
        assertThat(EntityId.parse(printed)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"", "mira-solen", "person/", "person/mira solen", "Person/mira", "person/-mira", "person/a--b"})
    void refusesWhatIsNoId(String printed) {
        assertThatThrownBy(() -> EntityId.parse(printed))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an entity id: '%s'; wanted a kind, a slash and words, such as person/mira-solen"
                        .formatted(printed));
    }

    @Test
    void somethingMentionsIt() {
        EntityId id = new EntityId("person/mira-solen");

        assertThatThrownBy(() -> new Entity(id, "Mira Solen", EntityKind.PERSON, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("entity person/mira-solen has no mention");
    }
}
