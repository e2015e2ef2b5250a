package org.rapporteur.export;

import static org.rapporteur.export.LakesideTalks.passage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.DelegateKind;
import org.rapporteur.core.negotiation.Descent;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Handling;
import org.rapporteur.core.negotiation.HandlingKind;
import org.rapporteur.core.negotiation.Holder;
import org.rapporteur.core.negotiation.Issue;
import org.rapporteur.core.negotiation.IssueId;
import org.rapporteur.core.negotiation.Negotiation;
import org.rapporteur.core.negotiation.Outcome;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.core.negotiation.PartyPart;
import org.rapporteur.core.negotiation.Position;
import org.rapporteur.core.negotiation.PositionChange;
import org.rapporteur.core.negotiation.PositionTime;
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.time.Window;
import org.rapporteur.testkit.Drawing;

/** What is negotiated in the lakeside talks. */
final class LakesideNegotiation {

    private static final IssueId SOVEREIGNTY = new IssueId("sovereignty");
    private static final IssueId TERRITORY = new IssueId("territory");
    private static final IssueId CEASEFIRE = new IssueId("ceasefire");

    private final LakesideTalks talks;
    private final Drawing wire;
    private final Drawing ledger;

    LakesideNegotiation(LakesideTalks talks) {
        this.talks = talks;
        this.wire = talks.wire;
        this.ledger = talks.ledger;
    }

    Negotiation negotiation() {
        List<Position> positions = List.of(refusal(), demand(), condition(), opening());
        PositionChange change = new PositionChange(
                talks.kestria, TERRITORY, refusal(), opening(), List.of(ledger.span("could discuss")));
        return new Negotiation(
                List.of(
                        new Issue(SOVEREIGNTY, Optional.empty(), "sovereignty"),
                        new Issue(TERRITORY, Optional.of(SOVEREIGNTY), "territory"),
                        new Issue(CEASEFIRE, Optional.empty(), "a ceasefire")),
                List.of(
                        new Party(
                                talks.kestria,
                                PartyPart.SIDE,
                                List.of(),
                                List.of(delegate(talks.brandt, DelegateKind.HEAD, "chief envoy"))),
                        new Party(
                                talks.veldia,
                                PartyPart.SIDE,
                                List.of(),
                                List.of(delegate(talks.lind, DelegateKind.LEADER, "premier"))),
                        new Party(talks.mediators, PartyPart.MEDIATOR, List.of(), List.of())),
                positions,
                List.of(change),
                List.of(first(), second()),
                List.of(new Round(
                        new EventId(passage(wire, "met")),
                        Optional.of(passage(wire, "Geneva")),
                        List.of(talks.kestria, talks.veldia),
                        List.of(talks.brandt),
                        List.of(talks.call()),
                        List.of(new Telling(passage(ledger, "frosty"), Optional.of(talks.statement(ledger, 0)))),
                        List.of(new Telling(passage(ledger, "have lasted two weeks"), Optional.empty())))),
                List.of(reunion(), map()));
    }

    private Delegate delegate(EntityId person, DelegateKind kind, String words) {
        return new Delegate(person, kind, Role.of(wire.article().id(), wire.span(words), words));
    }

    private Position refusal() {
        return new Position(
                wire.article().id(),
                new Holder(Optional.of(talks.kestria), Optional.of(talks.brandt), wire.span("We")),
                TERRITORY,
                new Stance(Attitude.REJECT, Strength.RED_LINE, Optional.empty()),
                wire.span("We will never cede the valley"),
                new Word(WordKind.OWN, Optional.of(talks.statement(wire, 0))),
                Optional.of(new PositionTime(day(11), Optional.of(wire.span("Sunday")))));
    }

    private Position demand() {
        return new Position(
                wire.article().id(),
                new Holder(Optional.of(talks.veldia), Optional.of(talks.veldia), wire.span("Veldia#3")),
                TERRITORY,
                new Stance(Attitude.WANT, Strength.DEMAND, Optional.empty()),
                wire.span("Veldia demands the valley back"),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.of(PositionTime.published(day(12))));
    }

    private Position condition() {
        return new Position(
                ledger.article().id(),
                new Holder(Optional.of(talks.veldia), Optional.of(talks.lind), ledger.span("Lind#2")),
                CEASEFIRE,
                new Stance(Attitude.ACCEPT_IF, Strength.PLAIN, Optional.of(ledger.span("if the prisoners come home"))),
                ledger.span("A ceasefire can start,” Lind said, “if the prisoners come home"),
                new Word(WordKind.OWN, Optional.of(talks.statement(ledger, 1))),
                Optional.of(PositionTime.published(day(17))));
    }

    private Position opening() {
        return new Position(
                ledger.article().id(),
                new Holder(Optional.of(talks.kestria), Optional.of(talks.kestria), ledger.span("Kestria")),
                TERRITORY,
                new Stance(Attitude.OPEN, Strength.OPENNESS, Optional.empty()),
                ledger.span("Kestria could discuss the valley"),
                new Word(
                        WordKind.OWN, Optional.of(talks.statement(ledger, 2)), Optional.of(ledger.span("Brandt said"))),
                Optional.of(PositionTime.published(day(17))));
    }

    private Proposal first() {
        return new Proposal(
                new ProposalId(passage(wire, "19-point draft")),
                List.of(outlets(wire, "19-point draft")),
                OptionalInt.of(19),
                List.of(
                        new Handling(
                                HandlingKind.DRAFTED,
                                passage(wire, "19-point draft by the mediators"),
                                Optional.of(passage(wire, "the mediators")),
                                List.of(talks.mediators),
                                Optional.empty(),
                                Optional.empty()),
                        new Handling(
                                HandlingKind.LEAKED,
                                passage(wire, "was leaked"),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty())),
                Optional.empty(),
                List.of(LakesideTalks.root(wire)));
    }

    private Proposal second() {
        return new Proposal(
                new ProposalId(passage(ledger, "draft")),
                List.of(outlets(ledger, "draft")),
                OptionalInt.of(18),
                List.of(new Handling(
                        HandlingKind.DROPPED,
                        passage(ledger, "Veldia took point 7 out of the draft"),
                        Optional.of(passage(ledger, "Veldia")),
                        List.of(talks.veldia),
                        Optional.of(passage(ledger, "point 7")),
                        Optional.empty())),
                Optional.of(new Descent(first().id(), passage(ledger, "took point 7 out"))),
                List.of(LakesideTalks.root(ledger)));
    }

    private Step reunion() {
        Telling told = outlets(wire, "Both sides are to meet again in Vevey, near Lausanne, by Friday");
        LocalDateTime published = LocalDateTime.of(2031, 5, 12, 0, 0);
        return new Step(
                new StepId(told.passage()),
                List.of(new Actor(passage(wire, "Both sides"), List.of(talks.kestria, talks.veldia))),
                passage(wire, "meet"),
                List.of(new Announcement(
                        told, Optional.of(Window.between(published, published.plusDays(5))), EventStatus.PLANNED)),
                List.of(new Outcome(
                        Fate.MOVED,
                        outlets(ledger, "The meeting in Vevey was put off to 20 May"),
                        Optional.of(day(20)))),
                Fate.MOVED,
                Optional.empty());
    }

    private Step map() {
        Telling told = outlets(wire, "Veldia will send a map on Wednesday");
        return new Step(
                new StepId(told.passage()),
                List.of(new Actor(passage(wire, "Veldia#4"), List.of(talks.veldia))),
                passage(wire, "send"),
                List.of(new Announcement(told, Optional.of(day(14)), EventStatus.PLANNED)),
                List.of(),
                Fate.OVERDUE,
                Optional.empty());
    }

    private static Telling outlets(Drawing drawing, String words) {
        return new Telling(passage(drawing, words), Optional.empty());
    }

    private static Window day(int ofMay) {
        return Window.ofDay(LocalDate.of(2031, 5, ofMay));
    }
}
