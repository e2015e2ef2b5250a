package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;

import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Turns events into their part of the published record. */
final class EventPublication {

    private final PassagePublication passages;
    private final TimeAndPlacePublication timesAndPlaces;

    EventPublication(PassagePublication passages, TimeAndPlacePublication timesAndPlaces) {
        this.passages = passages;
        this.timesAndPlaces = timesAndPlaces;
    }

    PublishedEvent event(Event event) {
        return new PublishedEvent(
                event.id().toString(),
                event.kind(),
                TimeAndPlacePublication.window(event.window()),
                each(event.mentions(), this::mention),
                passages.roots(event.roots()));
    }

    private PublishedEvent.EventMention mention(EventMention mention) {
        ArticleId article = mention.provenance().article();
        SourceText text = passages.text(article);
        Span trigger = mention.trigger();
        return new PublishedEvent.EventMention(
                article.toString(),
                trigger.begin(),
                trigger.end(),
                text.slice(trigger),
                mention.kind(),
                each(mention.participants(), participant -> participant(participant, text)),
                mention.place()
                        .map(span -> new PublishedEvent.Site(
                                text.slice(span), span.begin(), span.end(), timesAndPlaces.placeAt(article, span))),
                mention.time().map(time -> TimeAndPlacePublication.id(article, time.span())),
                new PublishedEvent.Standing(
                        mention.standing().status(),
                        passages.slices(article, mention.standing().words())),
                mention.by().map(StatementId::toString),
                mention.provenance().finder(),
                mention.provenance().confidence().value());
    }

    private static PublishedEvent.Participant participant(Participant participant, SourceText text) {
        Span span = participant.span();
        return new PublishedEvent.Participant(
                participant.part(),
                text.slice(span),
                span.begin(),
                span.end(),
                participant.entity().map(EntityId::toString));
    }
}
