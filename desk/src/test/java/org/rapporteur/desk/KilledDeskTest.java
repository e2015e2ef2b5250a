package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.StoryId;

/** The program is killed at each step of its work in turn; the next start finds everything and goes on. */
class KilledDeskTest {
    /** What there is in the end, however it came about. */
    private record State(
            List<LedgerEntry> ledger,
            Map<StoryId, List<ArticleId>> stories,
            Map<JobState, Long> jobs,
            long readings,
            List<ArticleId> filed,
            List<String> cards) {

        static State of(Newsroom newsroom, Desk desk) {
            return newsroom.archive.view(shelves -> {
                Map<StoryId, List<ArticleId>> stories = new TreeMap<>();
                shelves.stories()
                        .listAfter(0, 99)
                        .forEach(story ->
                                stories.put(story.value().id(), story.value().articles()));
                List<String> cards = desk.stories().stream()
                        .map(card -> card.name() + " of " + card.articles() + " in " + card.outlets())
                        .sorted()
                        .toList();
                return new State(
                        shelves.intake().listAfter(0, 99).stream()
                                .map(Numbered::value)
                                .toList(),
                        stories,
                        shelves.jobs().counts(),
                        shelves.readings().listAfter(0, 99).size(),
                        newsroom.index.articles(),
                        cards);
            });
        }
    }

    private static void takeInAndWork(Desk desk) {
        List<Input> inputs = Newsroom.inputs(Newsroom.articles());
        desk.takeIn(inputs.subList(0, 3));
        desk.work();
        desk.takeIn(inputs.subList(3, 5));
        desk.work();
    }

    private static State undisturbed() {
        Newsroom newsroom = new Newsroom();
        try (Desk desk = newsroom.desk()) {
            takeInAndWork(desk);
            return State.of(newsroom, desk);
        }
    }

    @Test
    void nothingIsLostAndNothingDoubledAtWhicheverStepItIsKilled() {
        State undisturbed = undisturbed();
        int step = 0;
        boolean killed = true;
        while (killed) {
            Newsroom newsroom = new Newsroom();
            killed = isKilledAfter(step, newsroom);
            newsroom.index.crash();
            try (Desk next = newsroom.desk()) {
                takeInAndWork(next);

                assertThat(State.of(newsroom, next))
                        .as("killed after step %d", step)
                        .isEqualTo(undisturbed);
                assertThat(next.backlog().isEmpty()).isTrue();
            }
            step++;
        }
        assertThat(step).isGreaterThan(100);
    }

    private static boolean isKilledAfter(int step, Newsroom newsroom) {
        KilledArchive archive = new KilledArchive(newsroom.archive);
        archive.killAfter(step);
        try (Desk desk = newsroom.desk(archive)) {
            takeInAndWork(desk);
            return false;
        } catch (KilledArchive.Killed e) {
            return true;
        }
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        Newsroom newsroom = new Newsroom();
        try (Desk desk = newsroom.desk()) {
            takeInAndWork(desk);
        }
        long changes;
        try (Desk next = newsroom.desk()) {
            changes = next.changesAfter(0, 99).stream()
                    .mapToLong(Change::number)
                    .max()
                    .orElse(0);
            newsroom.index.timesFiled = 0;
            next.work();

            assertThat(newsroom.timesRead.values()).containsOnly(1);
            assertThat(next.changesAfter(changes, 99))
                    .as("stories are the same after a new start")
                    .isEmpty();
            assertThat(newsroom.index.timesFiled).isZero();
        }
    }

    @Test
    void anArticleOnWhichTheProgramDiesAgainAndAgainIsGivenUp() {
        Newsroom newsroom = new Newsroom();
        for (int time = 0; time < 10; time++) {
            Reader deadly = new Reader(
                    (article, problems) -> {
                        throw new KilledArchive.Killed();
                    },
                    newsroom.reader().version());
            try (Desk desk =
                    new Desk(newsroom.archive, newsroom.index, deadly, new Newsroom.Unchanged(), newsroom.clock)) {
                desk.takeIn(Newsroom.inputs(Newsroom.articles().subList(0, 1)));
                desk.work();
            } catch (KilledArchive.Killed died) {
                newsroom.index.crash();
            }
            newsroom.clock.pass(Duration.ofMinutes(1));
        }
        try (Desk desk = newsroom.desk()) {
            desk.work();

            assertThat(desk.ledger(0, 9)).singleElement().satisfies(line -> {
                assertThat(line.progression()).isEqualTo(LedgerLine.Progression.FAILED);
                assertThat(line.problem()).startsWith("it was begun 10 times, and never done");
            });
            assertThat(newsroom.timesRead).isEmpty();
        }
    }

    @Test
    void whatADeadWorkerHadClaimedIsReadAtTheNextStartWithoutDelay() {
        Newsroom newsroom = new Newsroom();
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(Newsroom.articles()));
        }
        newsroom.archive.claim(new Claim(
                Set.of(ReadingWork.READ),
                ReadingWork.worker(7),
                Newsroom.MORNING,
                Newsroom.MORNING.plus(Duration.ofHours(1))));
        try (Desk next = newsroom.desk()) {
            next.work();

            assertThat(next.backlog().isEmpty()).isTrue();
        }
    }
}
