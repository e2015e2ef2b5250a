package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.desk.LedgerLine.Progression;

class DeskTest {
    private final Newsroom newsroom = new Newsroom();
    private final List<Article> articles = Newsroom.articles();

    private Desk working() {
        Desk desk = newsroom.desk();
        desk.takeIn(Newsroom.inputs(articles));
        desk.work();
        return desk;
    }

    private StoryId ferry() {
        return new StoryId(articles.get(0).id());
    }

    private StoryId bridge() {
        return new StoryId(articles.get(1).id());
    }

    @Test
    void whatComesInIsReadAndStandsInItsStory() {
        try (Desk desk = working()) {
            assertThat(desk.stories()).extracting(StoryCard::id).containsExactlyInAnyOrder(ferry(), bridge());
            assertThat(desk.story(ferry())).hasValueSatisfying(record -> {
                assertThat(record.name()).isEqualTo("halden");
                assertThat(record.dossier().articles())
                        .containsExactly(articles.get(0), articles.get(2), articles.get(4));
                assertThat(record.waiting()).isEmpty();
                assertThat(record.number()).isEqualTo(desk.numberOf(ferry()).orElseThrow());
            });
            assertThat(desk.storyOf(articles.get(3).id())).contains(bridge());
            assertThat(desk.find(Search.articles(Query.EVERYTHING)).total()).isEqualTo(5);
            assertThat(desk.ledger(0, 9)).extracting(LedgerLine::progression).containsOnly(Progression.READ);
            assertThat(desk.backlog()).isEqualTo(new Backlog(0, 0, 0, 0));
        }
    }

    @Test
    void aCardSaysWhatThereIsToAStory() {
        try (Desk desk = working()) {
            StoryCard card = desk.stories().stream()
                    .filter(one -> one.id().equals(bridge()))
                    .findFirst()
                    .orElseThrow();

            assertThat(card)
                    .isEqualTo(new StoryCard(
                            bridge(),
                            desk.numberOf(bridge()).orElseThrow(),
                            "brekke",
                            2,
                            List.of(new Outlet("brekke.example"), new Outlet("lunde.example")),
                            Optional.of(LocalDate.of(2031, 5, 12)),
                            Optional.of(LocalDate.of(2031, 5, 12)),
                            Optional.of(new StoryCard.Counts(0, 0, 0))));
        }
    }

    @Test
    void anArticleWaitsInItsStoryUntilItIsRead() {
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(articles.subList(0, 1)));
            new Stories(newsroom.archive, new Newsroom.Unchanged()).settle();

            assertThat(desk.story(ferry())).hasValueSatisfying(record -> {
                assertThat(record.dossier().articles()).isEmpty();
                assertThat(record.waiting()).containsExactly(articles.get(0).id());
            });
            assertThat(desk.backlog()).isEqualTo(new Backlog(1, 0, 0, 1));
        }
    }

    @Test
    void anArticleOnWhichReadingFailsIsTriedAgainThenGivenUpAndCostsNoOther() {
        newsroom.notUnderstood = "Skagen waits";
        try (Desk desk = working()) {
            assertThat(newsroom.jobs()).containsEntry(JobState.WAITING, 1L).containsEntry(JobState.DONE, 4L);

            for (int time = 0; time < 4; time++) {
                newsroom.clock.pass(Duration.ofMinutes(2));
                desk.work();
            }

            assertThat(newsroom.timesRead.get(articles.get(2).id())).isEqualTo(3);
            assertThat(desk.ledger(0, 9).get(2)).satisfies(line -> {
                assertThat(line.progression()).isEqualTo(Progression.FAILED);
                assertThat(line.problem())
                        .startsWith("a fault of the program: IllegalStateException: no cue")
                        .contains("(read by ");
            });
            assertThat(desk.story(ferry())).hasValueSatisfying(record -> {
                assertThat(record.dossier().articles()).containsExactly(articles.get(0), articles.get(4));
                assertThat(record.dossier().problems())
                        .extracting(Problem::kind)
                        .containsExactly("article-not-understood");
                assertThat(record.waiting()).isEmpty();
            });
            assertThat(desk.backlog()).isEqualTo(new Backlog(0, 0, 1, 0));
            assertThat(newsroom.index.articles())
                    .as("its words can be found")
                    .contains(articles.get(2).id());
        }
    }

    @Test
    void whenTheRulesChangeAllIsReadAnewAndTheOldReadingsStandUntilThen() {
        newsroom.notUnderstood = "Skagen waits";
        try (Desk desk = working()) {
            newsroom.clock.pass(Duration.ofHours(1));
            desk.work();
            newsroom.clock.pass(Duration.ofHours(1));
            desk.work();
        }
        newsroom.notUnderstood = "Lorries crowd";
        newsroom.rules = "second";
        try (Desk desk = newsroom.desk()) {
            assertThat(desk.backlog()).isEqualTo(new Backlog(0, 4, 1, 0));
            assertThat(desk.story(bridge()).orElseThrow().dossier().articles()).hasSize(2);
            assertThat(desk.ledger(0, 1)).extracting(LedgerLine::progression).containsExactly(Progression.READ_BEFORE);

            desk.work();

            assertThat(desk.ledger(0, 9))
                    .extracting(LedgerLine::progression)
                    .containsExactly(
                            Progression.READ,
                            Progression.READ,
                            Progression.READ,
                            Progression.READ_BEFORE,
                            Progression.READ);
            assertThat(desk.story(bridge()).orElseThrow().dossier().articles())
                    .as("the old one is good as long as there is no other")
                    .hasSize(2);
            assertThat(desk.story(ferry()).orElseThrow().dossier().articles()).hasSize(3);
        }
    }

    @Test
    void ofAnArticleTheNewestRevisionThatWasReadStandsInTheStory() {
        Article later =
                Newsroom.article("halden.example/1", articles.get(0).text().characters() + " It is late.");
        try (Desk desk = working()) {
            long before = desk.numberOf(ferry()).orElseThrow();
            newsroom.notUnderstood = "It is late";
            desk.takeIn(Newsroom.inputs(List.of(later)));
            desk.work();

            assertThat(desk.story(ferry()).orElseThrow().dossier().articles())
                    .contains(articles.get(0))
                    .hasSize(3);

            newsroom.notUnderstood = "no article has these words";
            newsroom.clock.pass(Duration.ofHours(1));
            desk.work();

            assertThat(desk.story(ferry()).orElseThrow().number()).isGreaterThan(before);
            assertThat(desk.story(ferry()).orElseThrow().dossier().articles())
                    .contains(later)
                    .doesNotContain(articles.get(0))
                    .hasSize(3);
            assertThat(newsroom.index.articles())
                    .contains(later.id())
                    .doesNotContain(articles.get(0).id());
            assertThat(desk.stories()).extracting(StoryCard::articles).containsExactlyInAnyOrder(3, 2);
        }
    }

    @Test
    void aDamagedReadingIsMadeAnew() {
        try (Desk desk = working()) {
            newsroom.damage(articles.get(1));

            assertThat(desk.story(bridge())).hasValueSatisfying(record -> {
                assertThat(record.dossier().articles()).containsExactly(articles.get(3));
                assertThat(record.waiting()).containsExactly(articles.get(1).id());
            });

            desk.work();

            assertThat(desk.story(bridge()).orElseThrow().dossier().articles()).hasSize(2);
            assertThat(newsroom.timesRead.get(articles.get(1).id())).isEqualTo(2);
        }
    }

    @Test
    void anIndexThatWasDeletedIsMadeAnew() {
        try (Desk desk = working()) {
            newsroom.index.wipe();
            assertThat(desk.backlog().unfiled()).isEqualTo(2);

            desk.work();

            assertThat(newsroom.index.articles()).hasSize(5);
        }
    }

    @Test
    void anIndexThatIsAheadOfAnArchiveFromABackupIsMadeFromItAnew() {
        try (Desk desk = working()) {
            newsroom.index.commit(1_000_000);

            desk.work();

            assertThat(newsroom.index.sequence())
                    .isEqualTo(desk.stories().get(0).number());
        }
    }

    @Test
    void aStoryThatIsNotThereIsNone() {
        try (Desk desk = working()) {
            StoryId none = StoryId.parse("000000000000");

            assertThat(desk.story(none)).isEmpty();
            assertThat(desk.numberOf(none)).isEmpty();
            assertThat(desk.storyOf(none.founder())).isEmpty();
        }
    }

    @Test
    void worksInTheBackgroundUntilItIsClosed() {
        Desk desk = newsroom.desk();
        desk.start(2);
        desk.takeIn(Newsroom.inputs(articles));
        Waiting.until(
                () -> desk.backlog().isEmpty() && newsroom.index.articles().size() == 5);
        desk.takeIn(List.of());
        desk.close();

        assertThat(newsroom.jobs()).containsOnlyKeys(JobState.DONE);
        assertThatThrownBy(() -> newsroom.desk().start(0)).hasMessage("0 threads; wanted 1 to 32");
        assertThatThrownBy(() -> desk.start(1)).isInstanceOf(IllegalStateException.class);
    }
}
