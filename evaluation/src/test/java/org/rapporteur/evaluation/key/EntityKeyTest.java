package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.evaluation.key.KeyedPlaces.Place;
import org.rapporteur.evaluation.score.Shares;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class EntityKeyTest {

    private static final String HEADING = "event\tarticle\tform\tentity\tkind\twhich\n";
    private static final Article ARTICLE =
            Articles.saying("Mira Solen met Odo Solen. Solen spoke, the envoy slept, and Solen and the Aster left.");
    private static final String LINES = """
            talks\ta1\tMira Solen\tMira Solen\tperson\t
            talks\ta1\tOdo Solen\tOdo Solen\tperson\t
            talks\ta1\tSolen\tMira Solen\tperson\t1
            talks\ta1\tSolen\t-\tperson\t2
            talks\ta1\tthe envoy\tOdo Solen\tperson\t
            talks\ta1\tAster\tAster\tother\t
            """;

    private static List<Place> places(String lines) {
        return KeyedPlaces.find(
                ARTICLE, EntityKey.parse(HEADING + lines).get(0).lines().getOrDefault("a1", List.of()));
    }

    @Test
    void aFormIsWhatItsLineSaysOutsideOfLongerForms() {
        assertThat(places(LINES))
                .extracting(place -> ARTICLE.text().slice(place.span()) + " = " + place.entity())
                .containsExactly(
                        "Mira Solen = Mira Solen",
                        "Odo Solen = Odo Solen",
                        "Solen = Mira Solen",
                        "the envoy = Odo Solen",
                        "Aster = Aster");
        assertThat(places(LINES)).filteredOn(place -> !place.isName()).hasSize(1);
        assertThat(places(LINES)).filteredOn(Place::isOther).hasSize(1);
    }

    @Test
    void aFormThatTheArticleLacksIsRefused() {
        assertThatThrownBy(() -> places("talks\ta1\tVarga\tOdo Varga\tperson\t\n"))
                .hasMessageContaining("does not say 'Varga' 1 times but 0");
        assertThatThrownBy(() -> places("talks\ta1\tOdo Solen\tOdo Solen\tperson\t2\n"))
                .hasMessageContaining("2 times but 1");
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> EntityKey.parse(HEADING + "talks\ta1\n")).hasMessageContaining("not a line of a key");
        assertThatThrownBy(() -> EntityKey.parse("event\n")).hasMessageContaining("begins with");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "Solen, true",
        "The Halden Online, true",
        "the envoy, false",
        "The envoy, false",
        "The 10th passenger, false",
        "their Halden guide, false",
        "the CEO, false",
        "Halden's envoy, false",
        "Halden's Envoy, true",
        "Women's March, true",
        "google, true",
        "Halden consulate, true"
    })
    void tellsNamesFromDescriptions(String form, boolean isName) {
        assertThat(KeyedPlaces.isName(form)).isEqualTo(isName);
    }

    /** Two of three places of one entity are kept together; the third, and what is not found, are alone. */
    @Test
    void countsHowMuchOfEachEntityIsKeptTogether() {
        Drawing drawing = Drawing.of(ARTICLE);
        drawing.person("Mira Solen", "Mira Solen", "Solen#3");
        drawing.person("Odo Solen");
        Dossier dossier = Drawing.dossier(List.of(drawing), List.of());
        EntityScorer scorer = new EntityScorer(dossier, places(LINES));

        Shares all = scorer.score(place -> !place.isOther());
        assertThat(all.precision()).isEqualTo(1);
        assertThat(all.recall()).isEqualTo((1 + 1 + 0.5 + 0.5) / 4);
        assertThat(scorer.score(Place::isName).recall()).isEqualTo(1);
        assertThat(scorer.remarks())
                .hasSize(2)
                .anySatisfy(remark ->
                        assertThat(remark).startsWith("apart: Odo Solen: ").contains("none «the envoy»"));
    }

    @Test
    void whatIsJoinedWronglyCostsPrecision() {
        Drawing drawing = Drawing.of(ARTICLE);
        drawing.entity(EntityKind.PERSON, "Solen", "Mira Solen", "Odo Solen", "Solen#3");
        EntityScorer scorer = new EntityScorer(Drawing.dossier(List.of(drawing), List.of()), places(LINES));

        assertThat(scorer.score(place -> place.isName() && !place.isOther()).precision())
                .isEqualTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3) / 3);
        assertThat(scorer.remarks()).anySatisfy(remark -> assertThat(remark).startsWith("joined: person/solen: "));
    }
}
