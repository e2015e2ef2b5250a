package org.rapporteur.export.json;

import static org.rapporteur.export.json.PassagePublication.each;
import static org.rapporteur.export.json.TimeAndPlacePublication.window;

import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Descent;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.negotiation.PositionTime;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

/** Turns the negotiation into its part of the published record. */
final class NegotiationPublication {

    private final PassagePublication passages;
    private final TimeAndPlacePublication timesAndPlaces;

    NegotiationPublication(PassagePublication passages, TimeAndPlacePublication timesAndPlaces) {
        this.passages = passages;
        this.timesAndPlaces = timesAndPlaces;
    }

    PublishedNegotiation negotiation(Negotiation negotiation) {
        return new PublishedNegotiation(
                each(negotiation.issues(), NegotiationPublication::issue),
                each(negotiation.parties(), this::party),
                each(negotiation.positions(), this::position),
                each(negotiation.changes(), change -> change(change, negotiation.positions())),
                each(negotiation.proposals(), this::proposal),
                each(negotiation.rounds(), this::round),
                each(negotiation.steps(), this::step));
    }

    private static PublishedNegotiation.Issue issue(Issue issue) {
        return new PublishedNegotiation.Issue(
                issue.id().toString(), issue.parent().map(IssueId::toString), issue.name());
    }

    private PublishedNegotiation.Party party(Party party) {
        return new PublishedNegotiation.Party(
                party.entity().toString(),
                party.part(),
                ids(party.alsoAs()),
                each(
                        party.delegates(),
                        delegate -> new PublishedNegotiation.Delegate(
                                delegate.person().toString(),
                                delegate.kind(),
                                Publication.role(
                                        delegate.role(),
                                        passages.text(delegate.role().article())))));
    }

    private PublishedNegotiation.Position position(Position position) {
        SourceText text = passages.text(position.article());
        Span words = position.words();
        Holder holder = position.holder();
        return new PublishedNegotiation.Position(
                position.article().toString(),
                words.begin(),
                words.end(),
                text.slice(words),
                new PublishedNegotiation.Holder(
                        text.slice(holder.words()),
                        holder.words().begin(),
                        holder.words().end(),
                        holder.party().map(EntityId::toString),
                        holder.actor().map(EntityId::toString)),
                position.issue().toString(),
                position.stance().attitude(),
                position.stance().strength(),
                position.stance().condition().map(span -> passages.slice(position.article(), span)),
                position.word().kind(),
                position.word().hedge().map(span -> passages.slice(position.article(), span)),
                position.word().statement().map(StatementId::toString),
                window(position.window()),
                position.time().flatMap(PositionTime::words).flatMap(span -> time(position.article(), span)));
    }

    private Optional<String> time(ArticleId article, Span words) {
        return timesAndPlaces.within(new Passage(article, words)).stream().findFirst();
    }

    /** @throws IllegalArgumentException if one of its positions is none of these */
    private PublishedNegotiation.PositionChange change(PositionChange change, List<Position> positions) {
        return new PublishedNegotiation.PositionChange(
                change.party().toString(),
                change.issue().toString(),
                placeOf(change.earlier(), positions),
                placeOf(change.later(), positions),
                passages.slices(change.later().article(), change.newWords()));
    }

    private static int placeOf(Position position, List<Position> positions) {
        int place = positions.indexOf(position);
        if (place < 0) {
            throw new IllegalArgumentException("a change of a position that is not listed: " + position);
        }
        return place;
    }

    private PublishedNegotiation.Proposal proposal(Proposal proposal) {
        return new PublishedNegotiation.Proposal(
                proposal.id().toString(),
                proposal.points().isPresent() ? Optional.of(proposal.points().getAsInt()) : Optional.empty(),
                passages.tellings(proposal.tellings()),
                each(proposal.handlings(), this::handling),
                proposal.descent().map(this::descent),
                passages.roots(proposal.roots()));
    }

    private PublishedNegotiation.Handling handling(Handling handling) {
        PublishedComparison.Passage words = passages.passage(handling.words());
        return new PublishedNegotiation.Handling(
                handling.kind(),
                words.article(),
                words.begin(),
                words.end(),
                words.text(),
                handling.by().map(passages::passage),
                ids(handling.who()),
                handling.what().map(passages::passage),
                handling.statement().map(StatementId::toString));
    }

    private PublishedNegotiation.Descent descent(Descent descent) {
        PublishedComparison.Passage words = passages.passage(descent.words());
        return new PublishedNegotiation.Descent(
                descent.parent().toString(), words.article(), words.begin(), words.end(), words.text());
    }

    private PublishedNegotiation.Round round(Round round) {
        return new PublishedNegotiation.Round(
                round.event().toString(),
                round.venue().map(passages::passage),
                ids(round.sides()),
                ids(round.attended()),
                each(round.under(), EventId::toString),
                passages.tellings(round.descriptions()),
                passages.tellings(round.outcomes()));
    }

    private PublishedNegotiation.Step step(Step step) {
        return new PublishedNegotiation.Step(
                step.id().toString(),
                each(step.actors(), this::actor),
                passages.passage(step.deed()),
                window(step.window()),
                window(step.due()),
                step.fate(),
                each(step.announced(), this::announcement),
                each(step.outcomes(), this::outcome),
                step.ruled()
                        .map(said -> new PublishedNegotiation.Ruled(
                                window(said.window()), said.words().map(passages::passage))));
    }

    private PublishedNegotiation.Actor actor(Actor actor) {
        PublishedComparison.Passage words = passages.passage(actor.words());
        return new PublishedNegotiation.Actor(
                words.article(), words.begin(), words.end(), words.text(), ids(actor.who()));
    }

    private PublishedNegotiation.Announcement announcement(Announcement announcement) {
        PublishedComparison.Telling telling = passages.telling(announcement.telling());
        return new PublishedNegotiation.Announcement(
                telling.article(),
                telling.begin(),
                telling.end(),
                telling.text(),
                telling.statement(),
                announcement.status(),
                window(announcement.window()),
                timesAndPlaces.within(announcement.telling().passage()));
    }

    private PublishedNegotiation.Outcome outcome(Outcome outcome) {
        PublishedComparison.Telling telling = passages.telling(outcome.telling());
        return new PublishedNegotiation.Outcome(
                outcome.fate(),
                telling.article(),
                telling.begin(),
                telling.end(),
                telling.text(),
                telling.statement(),
                window(outcome.window()),
                timesAndPlaces.within(outcome.telling().passage()));
    }

    private static List<String> ids(List<EntityId> entities) {
        return each(entities, EntityId::toString);
    }
}
