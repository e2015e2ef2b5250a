package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;

class LikeMeaningsTest {
    private final Found found = new Found(Filed.article(
                    "Halden Wire",
                    "2031-05-01",
                    "Dams",
                    "<Solen|The dam holds> <Varga|The wall stands> <Solen|No ferry sails> <Roon|It rained> <Roon|A dam, a dam>")
            .meaning(10, 0, 0)
            .meaning(9, 1, 0)
            .meaning(0, 10, 0)
            .plain()
            .meaning(-10, 0, 1)
            .done());

    @AfterEach
    void close() {
        found.close();
    }

    @Test
    void theNearestInMeaningComeFirstAndWhatHasNoneNever() {
        Hits hits = found.index().find(like(Query.EVERYTHING, 10, 0, 0));

        assertThat(found.contents(hits))
                .containsExactly("The dam holds", "The wall stands", "No ferry sails", "A dam, a dam");
        assertThat(hits.total()).isEqualTo(4);
        assertThat(hits.list().get(0).score()).isCloseTo(1, within(1e-9));
        assertThat(hits.list().get(3).score()).isLessThan(-0.9);
    }

    @Test
    void whatTheQueryDemandsOfFieldsAndExcludesHolds() {
        assertThat(found.contents(found.index().find(like(Query.parse("speaker:Solen"), 10, 0, 0))))
                .containsExactly("The dam holds", "No ferry sails");
        assertThat(found.contents(found.index().find(like(Query.parse("-dam"), 10, 0, 0))))
                .containsExactly("The wall stands", "No ferry sails");
    }

    /** "The dam holds" is second for the word and first for the meaning; "A dam, a dam" first and last. */
    @Test
    void wordsAndMeaningAreJoinedByRank() {
        Hits hits = found.index().find(like(Query.parse("dam"), 10, 0, 0));

        assertThat(found.contents(hits))
                .containsExactly("The dam holds", "A dam, a dam", "The wall stands", "No ferry sails");
        assertThat(hits.list().get(0).score()).isCloseTo(1.0 / 62 + 1.0 / 61, within(1e-12));
        assertThat(hits.list().get(1).score()).isCloseTo(1.0 / 61 + 1.0 / 64, within(1e-12));
        assertThat(hits.list().get(2).score()).isCloseTo(1.0 / 62, within(1e-12));
        assertThat(hits.list().get(2).highlights()).isEmpty();
        assertThat(hits.list().get(0).highlights()).hasSize(1);
    }

    @Test
    void pagesFollowOnEachOther() {
        Search search = like(Query.parse("dam"), 10, 0, 0);
        List<Hit> paged = new ArrayList<>(found.index().find(search.most(3)).list());
        paged.addAll(found.index().find(search.most(3).after(paged.get(2))).list());

        assertThat(paged).isEqualTo(found.index().find(search).list());
    }

    @Test
    void theNearestAreThoseThatComparingAllWouldFind() {
        Random random = new Random(7);
        List<FiledArticle> articles = new ArrayList<>();
        List<Meaning> meanings = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            float[] direction = direction(random);
            meanings.add(Meaning.of(direction));
            articles.add(Filed.article("Wire " + number, "2031-05-01", "One", "<Solen|word " + number + ">")
                    .meaning(direction)
                    .done());
        }
        Meaning wanted = Meaning.of(direction(random));
        try (Found many = new Found(articles.toArray(FiledArticle[]::new))) {
            Hits hits = many.index()
                    .find(Search.statements(Query.EVERYTHING).like(wanted).most(10));

            assertThat(hits.list())
                    .extracting(Hit::score)
                    .containsExactlyElementsOf(meanings.stream()
                            .map(wanted::nearness)
                            .sorted((one, other) -> Double.compare(other, one))
                            .limit(10)
                            .toList());
        }
    }

    @Test
    void meaningsOfAnotherModelAreRefused() {
        assertThatThrownBy(() -> found.index().find(like(Query.EVERYTHING, 1, 2)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("meanings of 2 and of 3 dimensions are not comparable");
        assertThatThrownBy(() -> Search.articles(Query.EVERYTHING).like(Meaning.of(new float[] {1})))
                .hasMessage("articles have no meaning that another could be like; statements have");
    }

    private static Search like(Query query, float... direction) {
        return Search.statements(query).like(Meaning.of(direction));
    }

    private static float[] direction(Random random) {
        float[] direction = new float[384];
        for (int at = 0; at < direction.length; at++) {
            direction[at] = (float) random.nextGaussian();
        }
        return direction;
    }
}
