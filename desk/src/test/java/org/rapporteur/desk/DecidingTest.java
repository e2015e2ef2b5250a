package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.DecisionId;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.Span;

class DecidingTest {
    private final Newsroom newsroom = new Newsroom();
    private final Article ferry = Newsroom.articles().get(0);
    private final Desk desk = newsroom.desk();

    @BeforeEach
    void takeIn() {
        desk.takeIn(Newsroom.inputs(Newsroom.articles()));
        desk.work();
    }

    private StoryRecord story() {
        return desk.story(new StoryId(ferry.id())).orElseThrow();
    }

    private Ruling speaker(String to) {
        Selector words = new Selector(new Passage(ferry.id(), new Span(4, 9)), "ferry", "The ", " Solveig");
        return new Ruling(RulingKind.AMEND, new Subject("statement", ferry.id() + "/4-9", List.of(words)), "", to, "");
    }

    private static Numbered<Decision> kept(DecisionAnswer answer) {
        return answer.match(DecisionAnswer.Kept::decision, conflict -> {
            throw new AssertionError("a conflict with " + conflict.unseen());
        });
    }

    private static DecisionAnswer.Conflict conflict(DecisionAnswer answer) {
        return answer.match(
                kept -> {
                    throw new AssertionError("kept: " + kept);
                },
                conflict -> conflict);
    }

    @Test
    void aDecisionStandsInTheRecordAtOnce() {
        long before = story().number();

        Numbered<Decision> decision = kept(desk.decide(speaker("Maar"), "ilse", 0));

        assertThat(story().decisions()).containsExactly(decision);
        assertThat(story().number()).isGreaterThan(before);
        assertThat(decision.value().person()).isEqualTo("ilse");
        assertThat(desk.listDecisions(0, 9)).containsExactly(decision);
    }

    @Test
    void theSecondPersonSeesTheFirstOnesDecisionBeforeSheOverrulesIt() {
        long seenByBoth = story().lastDecision();
        Numbered<Decision> first = kept(desk.decide(speaker("Maar"), "ilse", seenByBoth));

        DecisionAnswer.Conflict conflict = conflict(desk.decide(speaker("Vind"), "mira", seenByBoth));

        assertThat(conflict.unseen()).containsExactly(first);
        assertThat(story().decisions()).containsExactly(first);

        Numbered<Decision> second = kept(desk.decide(speaker("Vind"), "mira", conflict.lastDecision()));
        assertThat(story().decisions()).containsExactly(first, second);
    }

    @Test
    void whoeverOverrulesHerselfHasSeenWhatSheDid() {
        kept(desk.decide(speaker("Maar"), "ilse", 0));
        newsroom.clock.pass(Duration.ofSeconds(1));

        kept(desk.decide(speaker("Vind"), "ilse", 0));

        assertThat(story().decisions()).hasSize(2);
    }

    @Test
    void aDecisionIsUndoneByAnotherAndComesBackWhenThatIsUndone() {
        Numbered<Decision> first = kept(desk.decide(speaker("Maar"), "ilse", 0));
        Numbered<Decision> undoing = desk.undo(first.value().id(), "mira", "He says so himself.");
        Numbered<Decision> again = desk.undo(undoing.value().id(), "ilse", "");

        assertThat(story().decisions()).containsExactly(first, undoing, again);
        assertThat(undoing.value().ruling().kind()).isEqualTo(RulingKind.UNDO);
        assertThat(undoing.value().ruling().subject())
                .isEqualTo(new Subject("decision", first.value().id().toString(), List.of()));
    }

    @Test
    void whoeverBuildsOnADecisionSeesThatItWasUndone() {
        Numbered<Decision> first = kept(desk.decide(speaker("Maar"), "ilse", 0));
        long seen = story().lastDecision();
        Numbered<Decision> undoing = desk.undo(first.value().id(), "mira", "");

        assertThat(conflict(desk.decide(speaker("Maar of Skagen"), "ilse", seen))
                        .unseen())
                .containsExactly(undoing);
    }

    @Test
    void aRemarkOnTheStoryItselfStandsInItToo() {
        Subject story = new Subject("story", ferry.id().toString(), List.of());

        Numbered<Decision> note =
                kept(desk.decide(new Ruling(RulingKind.NOTE, story, "", "", "Watch this."), "ilse", 0));

        assertThat(story().decisions()).containsExactly(note);
    }

    @Test
    void whatWasNeverDecidedCannotBeUndone() {
        assertThatThrownBy(() -> desk.undo(DecisionId.parse("0123456789abcdef"), "ilse", ""))
                .hasMessage("no decision 0123456789abcdef to undo");
    }
}
