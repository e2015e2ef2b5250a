package org.rapporteur.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class DescriptionsTest {

    static List<List<String>> nouns() {
        return Descriptions.lines();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("nouns")
    void everyNounTakesUpTheNameWithIt(List<String> line) {
        String name = line.get(1).substring("The ".length(), line.get(1).indexOf(" was "));
        Drawing drawing = Drawing.of(Articles.saying(line.get(1)));
        drawing.entity(EntityKind.ORGANISATION, name);

        assertThat(described(name, drawing)).containsExactly("the " + line.get(0));
    }

    @Test
    void aNounThatTwoBodiesHaveIsNeithers() {
        Drawing drawing =
                Drawing.of(Articles.saying("The Rova Ministry and the Halden Ministry met. The ministry said no."));
        drawing.entity(EntityKind.ORGANISATION, "Rova Ministry");
        drawing.entity(EntityKind.ORGANISATION, "Halden Ministry");

        assertThat(described("Rova Ministry", drawing)).isEmpty();
    }

    @Test
    void anOfficeOfAnotherArticleIsItsHoldersAtThatTime() {
        Drawing wire = secretary("2031-05-12", "Mira Solen");
        Drawing post = Drawing.of(Articles.of(
                "Ostrel Post", "2031-05-13", "T", "They met the secretary of the Harbour and Ports Council in Rova."));

        assertThat(described("Mira Solen", wire, post))
                .containsExactly("the secretary of the Harbour and Ports Council");
    }

    @Test
    void ofTwoHoldersItIsTheLatestUpToThatDay() {
        Drawing before = secretary("2031-05-10", "Odo Varga");
        Drawing after = secretary("2031-05-14", "Mira Solen");
        Drawing post = Drawing.of(Articles.of(
                "Ostrel Post", "2031-05-12", "T", "They met the secretary of the Harbour and Ports Council in Rova."));

        assertThat(described("Mira Solen", before, after, post)).isEmpty();
        assertThat(described("Odo Varga", before, after, post)).hasSize(1);
    }

    /** Any article has a secretary; only the one that names her as that means her. */
    @Test
    void anOfficeOfOneWordIsTheHoldersOfThatArticleAlone() {
        Drawing wire = Drawing.of(Articles.saying("Secretary Mira Solen came. Later the secretary left."));
        EntityId solen = wire.person("Mira Solen");
        wire.role(solen, "Secretary");
        Drawing post = Drawing.of(Articles.saying("They asked the secretary at the desk."));

        assertThat(described("Mira Solen", wire, post)).containsExactly("the secretary");
    }

    @Test
    void wordsThatSpeakOfSomebodyElseAreLeftAlone() {
        Drawing drawing = Drawing.of(Articles.saying("Envoy Mira Solen came, and the envoy slept."));
        drawing.role(drawing.person("Mira Solen"), "Envoy");
        drawing.entity(EntityKind.ANONYMOUS, "the envoy");

        assertThat(described("Mira Solen", drawing)).isEmpty();
    }

    private static Drawing secretary(String day, String name) {
        Drawing drawing = Drawing.of(
                Articles.of("Halden Wire", day, "T", name + ", secretary of the Harbour and Ports Council, came."));
        EntityId id = drawing.person(name);
        drawing.role(
                id,
                new Role(
                        drawing.article().id(),
                        drawing.span("secretary of the Harbour and Ports Council"),
                        "secretary",
                        Optional.of(new Affiliation(drawing.span("Harbour and Ports Council"), Optional.empty())),
                        RoleStatus.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        Voice.OUTLET));
        return drawing;
    }

    private static List<String> described(String name, Drawing... drawings) {
        List<Reading> readings = Arrays.stream(drawings)
                .map(drawing -> new Reading(drawing.article(), drawing.entities(), List.of()))
                .toList();
        List<Entity> entities =
                new DossierAssembler().assemble(readings, List.of()).entities();
        Entity entity = entities.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return entity.mentions().stream()
                .filter(mention -> mention.form() == MentionForm.NOMINAL)
                .map(mention -> Arrays.stream(drawings)
                        .filter(drawing -> drawing.article().id().equals(mention.article()))
                        .findFirst()
                        .orElseThrow()
                        .article()
                        .text()
                        .slice(mention.span()))
                .toList();
    }
}
