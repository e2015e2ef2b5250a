package org.rapporteur.evaluation.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.evaluation.score.Shares;

class EventScorerTest {

    private static final String TEXT = "They met on Sunday. The session was long. She resigned. It rained hard.";
    private static final String KEY = """
            # a key of two happenings, one told twice
            event\tkind\tabout\tarticle\twords\tnote
            E01\tmeeting\t\tstory.txt\tThey met on Sunday.\t
            E01\tmeeting\t\tstory.txt\tThe session was long.\t
            E02\tresignation\toptional\tstory.txt\tShe resigned.\t
            E03\tother\t\tstory.txt\tIt rained hard.\t
            """;

    private final Article article = Article.identify("reports/story.txt", Imprint.UNKNOWN, new SourceText(TEXT));

    @Test
    void oneHappeningInTwoEventsIsPreciseAndHalfOfItIsMet() {
        EventScore score =
                score(event(mention(EventKind.MEETING, "met")), event(mention(EventKind.MEETING, "session")));

        assertThat(Shares.NONE.plus(score.merged().get(0)).precision()).isEqualTo(1);
        assertThat(score.merged().get(0).recall()).isCloseTo(0.5, within(0.001));
    }

    @Test
    void twoHappeningsInOneEventAreMetAndHalfOfItIsRight() {
        EventScore score = score(event(mention(EventKind.MEETING, "met"), mention(EventKind.RESIGNATION, "resigned")));

        Shares all = score.merged().stream().reduce(Shares.NONE, Shares::plus);
        assertThat(all.precision()).isCloseTo(0.5, within(0.001));
        assertThat(all.recall()).isEqualTo(1);
        assertThat(score.remarks()).anyMatch(remark -> remark.startsWith("joined: E01"));
    }

    @Test
    void whatMayBeLeftOutIsNotMissed() {
        EventScore score = score(event(mention(EventKind.MEETING, "met")));

        assertThat(Score.sum(score.found()).recall()).isCloseTo(1 / 3.0, within(0.001));
    }

    @Test
    void aMentionOfAnotherKindIsFoundAndItsKindWrong() {
        EventScore score = score(event(mention(EventKind.TALKS, "met")));

        assertThat(Score.sum(score.kinds()).precision()).isZero();
    }

    private EventScore score(Event... events) {
        return EventScorer.score(List.of(article), EventKey.parse(KEY), List.of(events));
    }

    private static Event event(EventMention... mentions) {
        return new Event(
                new EventId(Event.passage(mentions[0])),
                mentions[0].kind(),
                List.of(mentions),
                Optional.empty(),
                List.of());
    }

    private EventMention mention(EventKind kind, String trigger) {
        int begin = TEXT.indexOf(trigger);
        return new EventMention(
                kind,
                new Span(begin, begin + trigger.length()),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Standing.HAPPENED,
                Optional.empty(),
                new Provenance(article.id(), "drawn/1", Confidence.CERTAIN));
    }
}
