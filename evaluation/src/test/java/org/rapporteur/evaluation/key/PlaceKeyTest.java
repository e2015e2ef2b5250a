package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.gazetteer.Gazetteer;
import org.rapporteur.testkit.Articles;

class PlaceKeyTest {

    private static final String HEADING = "article\tform\twhich\tplace\n";

    @Test
    void everyKeyReadsAndTheArticlesAreApart() throws IOException {
        Map<String, List<PlaceKey.Line>> seen = PlaceKey.parse(key("places-key.tsv"));
        Map<String, List<PlaceKey.Line>> held = PlaceKey.parse(key("places-held-key.tsv"));

        assertThat(seen.values().stream().mapToInt(List::size).sum()).isGreaterThan(60);
        assertThat(held.values().stream().mapToInt(List::size).sum()).isGreaterThan(60);
        assertThat(new TreeSet<>(seen.keySet())).doesNotContainAnyElementsOf(held.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tParis\t1", "a\tParis\tone\tcountry:FR", "a\tParis\t1\ttown:FR"})
    void aLineThatIsNoneIsRefused(String line) {
        assertThatThrownBy(() -> PlaceKey.parse(HEADING + line)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0} is {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # the best known place of a name | what a key may write        | is it, does it lie there
            Paris                            | city:FR/Île-de-France/Paris | is
            Paris                            | city:US/Texas/Paris         | no
            Paris                            | <country:FR                 | in
            Atlanta                          | city:US/Georgia/Atlanta     | is
            Atlanta                          | city:US/Texas/Atlanta       | no
            Guanacaste                       | region:CR/Guanacaste        | is
            Oakland                          | <city:US/California/Los Angeles | in
            Germany                          | country:DE                  | is
            Greenland                        | country:GL                  | is
            Europe                           | area:Europe                 | is
            Europe                           | -                           | no
            """)
    void knowsWhetherItIsThePlaceThatTheKeyMeans(String name, String written, String answer) {
        KeyedPlace keyed = KeyedPlace.parse(written);
        Place place = Gazetteer.shipped().find(name).get(0).place();

        assertThat(keyed.is(place)).isEqualTo(answer.equals("is"));
        assertThat(keyed.holds(place)).isEqualTo(!answer.equals("no"));
    }

    @Test
    void whatIsLeftOpenIsMissedAndNotWrong() {
        Article article = Articles.saying("They left Paris for Paris.");
        Place paris = Gazetteer.shipped().find("Paris").get(0).place();
        List<PlaceKey.Line> lines = PlaceKey.parse(
                        HEADING + "a\tParis\t1\tcity:FR/x/Paris\na\tParis\t2\tcity:US/Texas/Paris\na\tleft\t1\t-\n")
                .get("a");

        assertThat(new PlaceScorer(article, List.of()).places(lines)).isEqualTo(new Score(0, 0, 2, 0));
        assertThat(new PlaceScorer(article, List.of(known(article, 10, paris), known(article, 20, paris)))
                        .places(lines))
                .isEqualTo(new Score(2, 1, 2, 1));
    }

    @Test
    void aPlaceWithinIsKnownByWhereItIsSaidToLie() {
        Article article = Articles.saying("It snowed in Drumcree near Atlanta.");
        Place atlanta = Gazetteer.shipped().find("Atlanta").get(0).place();
        PlaceMention said = new PlaceMention(
                new Span(13, 21),
                PlaceForm.NAME,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new PlaceRelation(
                        PlaceRelationKind.NEAR, new Span(22, 34), new Span(27, 34), Optional.of(atlanta))),
                provenance(article));
        List<PlaceKey.Line> lines =
                PlaceKey.parse(HEADING + "a\tDrumcree\t1\t<region:US/Georgia\n").get("a");

        PlaceScorer scorer = new PlaceScorer(article, List.of(said));
        assertThat(scorer.places(lines)).isEqualTo(new Score(1, 1, 1, 1));
        assertThat(scorer.countries(lines)).isEqualTo(new Score(1, 1, 1, 1));
        assertThat(scorer.remarks()).isEmpty();
    }

    private static PlaceMention known(Article article, int begin, Place place) {
        return new PlaceMention(
                new Span(begin, begin + 5),
                PlaceForm.NAME,
                Optional.of(place),
                List.of(),
                List.of(new Ground(GroundKind.BEST_KNOWN, List.of())),
                List.of(),
                provenance(article));
    }

    private static Provenance provenance(Article article) {
        return new Provenance(article.id(), "place-rules/1", Confidence.CERTAIN);
    }

    private static String key(String file) throws IOException {
        try (InputStream stream = KeyedPlace.class.getResourceAsStream("/org/rapporteur/evaluation/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
