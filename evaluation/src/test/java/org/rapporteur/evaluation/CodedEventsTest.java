package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.evaluation.CodedEvents.Outcome;
import org.rapporteur.evaluation.gold.CodedText;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.meaning.Meanings;

class CodedEventsTest {

    private static final SourceText TEXT = new SourceText("Kestria attacked Tolmere after talks.");
    private static final CodedText ASSAULT = coded("ASSAULT");

    @Test
    void aKindOfTheTypeWithBothSidesIsRight() {
        assertThat(score(ASSAULT, attack("Kestria", "Tolmere")))
                .isEqualTo(new Outcome(new Score(1, 1, 1, 1), Score.share(1, 1)));
        assertThat(score(ASSAULT, attack("Tolmere", "Kestria")).both()).isEqualTo(Score.share(0, 1));
    }

    @Test
    void whatIsFoundElsewhereIsFoundAndWrong() {
        assertThat(score(ASSAULT, event(EventKind.TALKS, EventStatus.HAPPENED, "talks", List.of())))
                .isEqualTo(new Outcome(new Score(1, 0, 1, 0), Score.NONE));
        assertThat(score(ASSAULT)).isEqualTo(new Outcome(new Score(0, 0, 1, 0), Score.NONE));
    }

    @Test
    void aThreatIsAnAttackThatIsStillToCome() {
        CodedText threat = coded("THREATEN");
        assertThat(score(threat, attack("Kestria", "Tolmere")).kind().right()).isZero();
        assertThat(score(threat, event(EventKind.ATTACK, EventStatus.PLANNED, "attacked", List.of()))
                        .kind()
                        .right())
                .isOne();
    }

    private static CodedText coded(String type) {
        return new CodedText(
                "x", TEXT, type, List.of(span("Kestria")), List.of(span("Tolmere")), List.of(span("attacked")));
    }

    private static EventMention attack(String actor, String target) {
        return event(
                EventKind.ATTACK,
                EventStatus.HAPPENED,
                "attacked",
                List.of(
                        new Participant(Part.ACTOR, span(actor), Optional.empty()),
                        new Participant(Part.TARGET, span(target), Optional.empty())));
    }

    private static EventMention event(
            EventKind kind, EventStatus status, String trigger, List<Participant> participants) {
        return new EventMention(
                kind,
                span(trigger),
                participants,
                Optional.empty(),
                Optional.empty(),
                new Standing(status, List.of()),
                Optional.empty(),
                new Provenance(article().id(), "test", new Confidence(1)));
    }

    private static Outcome score(CodedText text, EventMention... events) {
        return new CodedEvents()
                .score(
                        text,
                        new Reading(
                                article(),
                                Wording.bare(TEXT),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(events),
                                Meanings.NONE));
    }

    private static Article article() {
        return Article.identify("x", Imprint.UNKNOWN, TEXT);
    }

    private static Span span(String words) {
        int begin = TEXT.characters().indexOf(words);
        return new Span(begin, begin + words.length());
    }
}
