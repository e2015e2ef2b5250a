package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.statement.ChannelKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;

class LuceneIndexTest {
    private final FiledArticle bridges = Filed.article(
                    "Halden Wire",
                    "2031-05-01",
                    "Bridges reopen",
                    "The envoys met at the lake. <Mira Solen|The bridges are open again>"
                            + " <a senior official|The talks were talked about for weeks>")
            .statement(
                    Form.DIRECT,
                    Naming.NAMED,
                    Optional.of(ChannelKind.TELEGRAM),
                    List.of("foreign-troops", "security"),
                    Optional.empty())
            .about("Kestria")
            .statement(Form.INDIRECT, Naming.UNNAMED, Optional.empty(), List.of(), Optional.empty())
            .done();

    private final FiledArticle ferry = Filed.article(
                    "Lake Courier",
                    "2031-05-09",
                    "No ferry yet",
                    "<Tomas Varga|We will talk~about the ferry~next week> The ferry is late.")
            .done();

    private final Found found = new Found(bridges, ferry);

    @AfterEach
    void close() {
        found.close();
    }

    @Test
    void aWordFindsItsOtherEndings() {
        assertThat(found.statements("talking"))
                .containsExactlyInAnyOrder(
                        "The talks were talked about for weeks", "We will talk – about the ferry – next week");
    }

    @Test
    void aPhraseFindsItsWordsAsTheyStandWhateverTheirCase() {
        assertThat(found.statements("\"THE TALKS were talked\"")).hasSize(1);
        assertThat(found.statements("\"the talk were talked\"")).isEmpty();
        assertThat(found.statements("\"talks about\"")).isEmpty();
    }

    @Test
    void aPhraseDoesNotReachOverWhatStandsBetweenTheParts() {
        assertThat(found.statements("\"the ferry\"")).hasSize(1);
        assertThat(found.statements("\"talk about\"")).isEmpty();
    }

    @Test
    void wordsOfAStatementAreThoseOfItsContentAlone() {
        assertThat(found.statements("envoys")).isEmpty();
        assertThat(found.statements("official")).isEmpty();
        assertThat(found.articles("envoys")).containsExactly("Bridges reopen");
    }

    @Test
    void anArticleIsFoundByItsTitleToo() {
        assertThat(found.articles("reopening")).containsExactly("Bridges reopen");
        assertThat(found.highlights(Search.articles(Query.parse("reopening")))).isEmpty();
    }

    @Test
    void aSpeakerIsFoundByAnyOfTheNames() {
        assertThat(found.statements("speaker:solen")).containsExactly("The bridges are open again");
        assertThat(found.statements("speaker:\"Envoy Solen\"")).hasSize(1);
        assertThat(found.statements("speaker:\"Mira Envoy\"")).isEmpty();
        assertThat(found.statements("speaker:person/mira-solen")).hasSize(1);
        assertThat(found.statements("speaker:person/mira")).isEmpty();
    }

    @Test
    void aSourceWithoutANameIsFoundByItsWords() {
        assertThat(found.statements("speaker:\"senior official\""))
                .containsExactly("The talks were talked about for weeks");
    }

    @Test
    void fieldsNarrow() {
        assertThat(found.statements("outlet:courier")).containsExactly("We will talk – about the ferry – next week");
        assertThat(found.statements("about:Kestria")).containsExactly("The bridges are open again");
        assertThat(found.statements("issue:security")).containsExactly("The bridges are open again");
        assertThat(found.statements("form:direct")).containsExactly("The bridges are open again");
        assertThat(found.statements("channel:telegram")).containsExactly("The bridges are open again");
        assertThat(found.statements("named:no")).containsExactly("The talks were talked about for weeks");
        assertThat(found.statements("since:2031-05-02")).containsExactly("We will talk – about the ferry – next week");
        assertThat(found.statements("date:2031-05-01 -named:no")).containsExactly("The bridges are open again");
        assertThat(found.statements("date:..2031-04-30")).isEmpty();
        assertThat(found.statements("date:-999999999-01-01..+999999999-12-31")).hasSize(3);
    }

    @Test
    void anArticleMeetsAFieldIfOneOfItsStatementsDoes() {
        assertThat(found.articles("speaker:Solen named:no")).containsExactly("Bridges reopen");
        assertThat(found.articles("-speaker:Solen")).containsExactly("No ferry yet");
        assertThat(found.articles("issue:security OR form:block")).containsExactly("Bridges reopen");
    }

    @Test
    void excludingAloneFindsAllTheRest() {
        assertThat(found.statements("-bridges")).hasSize(2);
        assertThat(found.statements("ferry OR -talks")).hasSize(2);
        assertThat(found.index().find(Search.statements(Query.EVERYTHING)).total())
                .isEqualTo(3);
        assertThat(found.index()
                        .find(Search.statements(new Query.Any(List.of())))
                        .total())
                .isZero();
    }

    @Test
    void highlightsAreTheWordsOfTheArticleForWhichItWasFound() {
        assertThat(found.highlights(Search.statements(Query.parse("ferry OR talk -bridges"))))
                .containsExactlyInAnyOrder("talks", "talked", "talk", "ferry");
        assertThat(found.highlights(Search.articles(Query.parse("\"will talk\" ferries outlet:courier"))))
                .containsExactly("will talk", "ferry", "ferry");
    }

    @Test
    void hitsOfOneScoreAreInOrderOfTheirIds() {
        List<FiledArticle> same = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            same.add(Filed.article("Wire " + number, "2031-05-01", "Same", "<Solen|The dam holds>")
                    .done());
        }
        try (Found alike = new Found(same.toArray(FiledArticle[]::new))) {
            Hits hits = alike.index().find(Search.statements(Query.parse("dam")).most(1_000));

            assertThat(hits.total()).isEqualTo(30);
            assertThat(hits.list())
                    .extracting(Hit::score)
                    .containsOnly(hits.list().get(0).score());
            assertThat(hits.list()).extracting(Hit::article).isSortedAccordingTo(Comparator.naturalOrder());
        }
    }

    @Test
    void pagesFollowOnEachOtherWithoutGapOrOverlap() {
        List<FiledArticle> many = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            String words = "dam ".repeat(number % 3 + 1);
            many.add(Filed.article("Wire " + number, "2031-05-01", "Dams", "<Solen|" + words + "holds>")
                    .done());
        }
        try (Found dams = new Found(many.toArray(FiledArticle[]::new))) {
            Search search = Search.statements(Query.parse("dam"));
            List<Hit> whole = dams.index().find(search.most(100)).list();
            List<Hit> paged = new ArrayList<>();
            Hits page = dams.index().find(search.most(4));
            while (!page.list().isEmpty()) {
                assertThat(page.total()).isEqualTo(25);
                paged.addAll(page.list());
                page = dams.index().find(search.most(4).after(paged.get(paged.size() - 1)));
            }
            assertThat(paged).isEqualTo(whole).hasSize(25);
        }
    }

    @Test
    void whatIsKeptAgainTakesThePlaceOfWhatWasThere() {
        FiledArticle bare = new FiledArticle(ferry.article(), List.of(), List.of(), List.of());
        found.index().keep(bare);
        found.index().refresh();

        assertThat(found.statements("ferry")).isEmpty();
        assertThat(found.articles("ferry")).containsExactly("No ferry yet");
    }

    @Test
    void whatIsRemovedIsGoneWithItsStatements() {
        found.index().remove(ferry.article().id());
        assertThat(found.articles("ferry")).as("before it is refreshed").hasSize(1);
        found.index().refresh();

        assertThat(found.articles("ferry")).isEmpty();
        assertThat(found.statements("ferry")).isEmpty();
        found.index().remove(ferry.article().id());
    }

    @Test
    void aSequenceNumberDoesNotGoBack() {
        found.index().commit(7);
        assertThat(found.index().sequence()).isEqualTo(7);
        assertThatThrownBy(() -> found.index().commit(6))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("change 6 is behind 7, which is in the index");
    }
}
