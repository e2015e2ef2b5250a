package org.rapporteur.core.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;

class StepTest {

    private static final ArticleId ARTICLE = new ArticleId("0123456789ab");
    private static final Passage WORDS = new Passage(ARTICLE, new Span(10, 40));
    private static final Passage DEED = new Passage(ARTICLE, new Span(20, 24));
    private static final StepId ID = new StepId(WORDS);
    private static final Window FRIDAY = Window.ofDay(LocalDate.of(2031, 5, 16));
    private static final Window SUNDAY = Window.ofDay(LocalDate.of(2031, 5, 18));

    @Test
    void goesByThePlaceWhereItIsFirstAnnounced() {
        assertThat(ID).hasToString("0123456789ab/10-40");
        assertThatThrownBy(
                        () -> new Step(ID, List.of(), DEED, List.of(), List.of(), Fate.NOT_MENTIONED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("step 0123456789ab/10-40 announced at []");
    }

    @Test
    void isDueWhenItWasMovedTo() {
        Step step = step(List.of(outcome(Fate.MOVED, Optional.of(SUNDAY))), Fate.MOVED);

        assertThat(step.window()).contains(FRIDAY);
        assertThat(step.due()).contains(SUNDAY);
        assertThat(step(List.of(outcome(Fate.MOVED, Optional.empty())), Fate.MOVED)
                        .due())
                .isEmpty();
    }

    @Test
    void isNotLateWithoutATime() {
        assertThat(step(List.of(), Fate.OVERDUE).fate()).isEqualTo(Fate.OVERDUE);
        assertThatThrownBy(() -> step(List.of(outcome(Fate.MOVED, Optional.empty())), Fate.OVERDUE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a step that is OVERDUE, and last told as MOVED");
    }

    @Test
    void hasTheFateThatIsToldLast() {
        assertThatThrownBy(() -> step(List.of(outcome(Fate.DONE, Optional.empty())), Fate.CANCELLED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a step that is CANCELLED, and last told as DONE");
    }

    @Test
    void nobodySaysThatItIsNotMentioned() {
        assertThatThrownBy(() -> outcome(Fate.NOT_MENTIONED, Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> outcome(Fate.DONE, Optional.of(FRIDAY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a new window of a step that is DONE");
    }

    @Test
    void whatHappenedIsNotAnnounced() {
        assertThatThrownBy(() -> new Announcement(telling(), Optional.empty(), EventStatus.HAPPENED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("announced as HAPPENED");
    }

    private static Step step(List<Outcome> outcomes, Fate fate) {
        Announcement announcement = new Announcement(telling(), Optional.of(FRIDAY), EventStatus.PLANNED);
        return new Step(ID, List.of(), DEED, List.of(announcement), outcomes, fate, Optional.empty());
    }

    private static Outcome outcome(Fate fate, Optional<Window> window) {
        return new Outcome(fate, telling(), window);
    }

    private static Telling telling() {
        return new Telling(WORDS, Optional.empty());
    }
}
