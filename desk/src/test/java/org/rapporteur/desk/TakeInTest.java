package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.Intake;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.article.Article;
import org.rapporteur.desk.LedgerLine.Progression;

class TakeInTest {
    private final Newsroom newsroom = new Newsroom();

    private static Input input(String id, Article article) {
        return new Input.OfArticle(new InputId(id), article, 9, Optional.empty());
    }

    @Test
    void saysOfEachInputWhatBecameOfItAndWhy() {
        Article first = Newsroom.article("halden.example/1", "The ferry sails.");
        Article later = Newsroom.article("halden.example/1", "The ferry does not sail.");
        Article copy = Newsroom.article("skagen.example/1", "The ferry sails.");
        Article empty = Newsroom.article("halden.example/2", " \n");
        try (Desk desk = newsroom.desk()) {
            List<LedgerEntry> entries = desk.takeIn(List.of(
                    input("a", first),
                    input("b", first),
                    input("c", later),
                    input("d", copy),
                    input("e", empty),
                    new Input.Dropped(
                            new InputId("f"), "odd.bin", Intake.FAILED, "no text format", 3, Optional.empty())));

            assertThat(entries)
                    .extracting(entry -> entry.input() + " " + entry.intake() + " " + entry.reason())
                    .containsExactly(
                            "a ACCEPTED ",
                            "b SAME ",
                            "c NEW_REVISION of article " + first.id(),
                            "d COPY of article " + first.id(),
                            "e SKIPPED it has no text",
                            "f FAILED no text format");
            assertThat(desk.revisions(first.id())).map(Revision::article).containsExactly(first, later);
            assertThat(desk.intake()).containsOnlyKeys(Intake.values());
            assertThat(newsroom.jobs()).containsExactly(Map.entry(JobState.WAITING, 3L));
            assertThat(desk.ledger(0, 9))
                    .extracting(LedgerLine::progression)
                    .containsExactly(
                            Progression.WAITING,
                            Progression.WAITING,
                            Progression.WAITING,
                            Progression.WAITING,
                            Progression.NOTHING_TO_READ,
                            Progression.NOTHING_TO_READ);
        }
    }

    @Test
    void aPageThatGoesBackToItsEarlierTextIsTheSame() {
        Article first = Newsroom.article("halden.example/1", "The ferry sails.");
        Article later = Newsroom.article("halden.example/1", "The ferry does not sail.");
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(List.of(input("a", first), input("b", later)));

            assertThat(desk.takeIn(List.of(input("c", first))))
                    .extracting(LedgerEntry::intake)
                    .containsExactly(Intake.SAME);
            assertThat(desk.revisions(first.id())).hasSize(2);
        }
    }

    @Test
    void whoeverAsksAgainBecauseTheAnswerWasLostHasTheFirstAnswer() {
        List<Input> inputs = Newsroom.inputs(Newsroom.articles());
        try (Desk desk = newsroom.desk()) {
            List<LedgerEntry> first = desk.takeIn(inputs);
            newsroom.clock.pass(Duration.ofHours(1));

            assertThat(desk.takeIn(inputs)).isEqualTo(first);
            assertThat(desk.ledger(0, 99)).hasSize(inputs.size());
        }
    }

    @Test
    void takesInAllOrNothing() {
        KilledArchive archive = new KilledArchive(newsroom.archive);
        try (Desk desk = newsroom.desk(archive)) {
            archive.failAfter(12);

            assertThatThrownBy(() -> desk.takeIn(Newsroom.inputs(Newsroom.articles())))
                    .isInstanceOf(ArchiveException.class);
        }

        assertThat(newsroom.archive.<Long>view(shelves -> shelves.articles().count()))
                .isZero();
        assertThat(newsroom.desk().intake()).isEmpty();
        assertThat(newsroom.jobs()).isEmpty();
    }
}
