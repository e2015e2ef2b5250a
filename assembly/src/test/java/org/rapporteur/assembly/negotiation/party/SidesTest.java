package org.rapporteur.assembly.negotiation.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Articles;

class SidesTest {

    private final Sides sides = sides("Kestria", "Tolmere", "Kestrian pilotage board", "Kestria and Tolmere");

    @Test
    void aStatesOwnBodyStandsForIt() {
        assertThat(sides.keyOf(id("Kestrian pilotage board"))).isEqualTo(sides.keyOf(id("Kestria")));
    }

    @Test
    void twoStatesNamedTogetherStandForNeither() {
        assertThat(sides.keyOf(id("Kestria and Tolmere")))
                .isNotEqualTo(sides.keyOf(id("Kestria")))
                .isNotEqualTo(sides.keyOf(id("Tolmere")));
        assertThat(sides.isOfSeveral(id("Kestria and Tolmere"))).isTrue();
        assertThat(sides.isOfSeveral(id("Kestrian pilotage board"))).isFalse();
    }

    private static Sides sides(String... names) {
        return new Sides(new Material(
                List.of(),
                Coverage.NONE,
                Stream.of(names).map(SidesTest::entity).toList(),
                List.of()));
    }

    private static Entity entity(String name) {
        Mention mention = new Mention(
                Articles.of("Halden Wire", "2031-05-12", "Talks", name).id(),
                new Span(0, name.length()),
                MentionForm.NAME);
        return new Entity(id(name), name, EntityKind.ORGANISATION, List.of(mention), List.of());
    }

    private static EntityId id(String name) {
        return new EntityId("organisation/" + name.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
}
