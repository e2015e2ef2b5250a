package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.story.StoryId;

class ChangesTest {
    private final Newsroom newsroom = new Newsroom();
    private final List<Article> articles = Newsroom.articles();
    private final StoryId ferry = new StoryId(articles.get(0).id());
    private final StoryId bridge = new StoryId(articles.get(1).id());

    @Test
    void aListenerHearsOfEachStorysLastChangeInOrder() {
        List<Change> heard = Collections.synchronizedList(new ArrayList<>());
        try (Desk desk = newsroom.desk()) {
            desk.onChange(heard::add);
            desk.takeIn(Newsroom.inputs(articles));
            desk.work();
            Waiting.until(() -> heard.containsAll(desk.changesAfter(0, 9)));

            assertThat(heard).extracting(Change::number).isSorted().doesNotHaveDuplicates();
            assertThat(heard).extracting(Change::story).containsOnly(ferry, bridge);
        }
    }

    @Test
    void aListenerThatHangsKeepsNobodyWaitingAndHearsTheLastOfEachWhenItComesBack() {
        CountDownLatch hanging = new CountDownLatch(1);
        List<Change> slow = Collections.synchronizedList(new ArrayList<>());
        List<Change> quick = Collections.synchronizedList(new ArrayList<>());
        try (Desk desk = newsroom.desk()) {
            desk.onChange(change -> {
                await(hanging);
                slow.add(change);
            });
            desk.onChange(quick::add);
            for (Article article : articles) {
                desk.takeIn(List.of(Input.of(article)));
                desk.work();
                Waiting.until(() -> quick.containsAll(desk.changesAfter(0, 9)));
            }
            hanging.countDown();
            Waiting.until(() -> slow.containsAll(desk.changesAfter(0, 9)));

            assertThat(quick).hasSizeGreaterThan(slow.size());
            assertThat(slow)
                    .as("the one it hung on, and the last of each story")
                    .hasSize(3);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aListenerThatThrowsIsToldNoMoreAndOthersAre() {
        List<Change> heard = Collections.synchronizedList(new ArrayList<>());
        List<Change> thrown = Collections.synchronizedList(new ArrayList<>());
        try (Desk desk = newsroom.desk()) {
            desk.onChange(change -> {
                thrown.add(change);
                throw new IllegalStateException("gone away");
            });
            desk.onChange(heard::add);
            desk.takeIn(Newsroom.inputs(articles));
            desk.work();
            Waiting.until(() -> heard.containsAll(desk.changesAfter(0, 9)) && thrown.size() == 1);

            assertThat(thrown).hasSize(1);
        }
    }

    @Test
    void aClosedSubscriptionHearsNothing() {
        List<Change> heard = Collections.synchronizedList(new ArrayList<>());
        List<Change> other = Collections.synchronizedList(new ArrayList<>());
        try (Desk desk = newsroom.desk()) {
            desk.onChange(heard::add).close();
            desk.onChange(other::add);
            desk.takeIn(Newsroom.inputs(articles));
            desk.work();
            Waiting.until(() -> other.containsAll(desk.changesAfter(0, 9)));

            assertThat(heard).isEmpty();
        }
    }

    @Test
    void whoeverWasAwayAsksForWhatChangedSince() {
        try (Desk desk = newsroom.desk()) {
            desk.takeIn(Newsroom.inputs(articles.subList(0, 2)));
            desk.work();
            long seen = desk.changesAfter(0, 9).get(1).number();
            desk.takeIn(Newsroom.inputs(articles.subList(2, 3)));
            desk.work();

            assertThat(desk.changesAfter(seen, 9)).extracting(Change::story).containsExactly(ferry);
        }
    }
}
