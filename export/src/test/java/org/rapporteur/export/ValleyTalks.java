package org.rapporteur.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
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
import org.rapporteur.core.negotiation.Proposal;
import org.rapporteur.core.negotiation.ProposalId;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.negotiation.Stance;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.negotiation.StepId;
import org.rapporteur.core.negotiation.Strength;
import org.rapporteur.core.negotiation.Word;
import org.rapporteur.core.negotiation.WordKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.time.Window;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Two invented articles on a negotiation, with one of everything that can be found in it. */
public final class ValleyTalks {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);
    private static final Provenance NOBODY = new Provenance(Articles.saying("").id(), "by hand", new Confidence(1));

    private final Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "Talks on the valley", """
            Kestria and Tolmere met in Ostrel on Monday, for the first time since Tolmere took the valley in 2014.
            Kestria will never cede the valley. The leaked 19-point draft was sent to both | sides.
            Col. Anton Varga, Kestria's chief negotiator, resigned late on Sunday. The envoys meet on Friday.
            The ceasefire was broken, he said.
            """));
    private final Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-16", "Sunday, then", """
            The talks in Ostrel were “hard”, Varga said. Kestria could cede the valley in ten years.
            A revised version of the 19-point draft has 22 points. The meeting was put off to Sunday.
            The talks go on. Elsewhere a bridge opened.
            """));
    private final EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");
    private final EntityId tolmere = wire.entity(EntityKind.PLACE, "Tolmere");
    private final EntityId varga = wire.person("Anton Varga", "Anton Varga", "he");
    private final StatementId broken;

    private ValleyTalks() {
        wire.role(varga, "Kestria's chief negotiator");
        ledger.person("Anton Varga", "Varga");
        wire.statement("The ceasefire was broken")
                .by("he", varga)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        broken = wire.statements().get(0).id();
        ledger.statement("The talks in Ostrel were “hard”").by("Varga", varga).form(Form.INDIRECT);
    }

    public static Dossier dossier() {
        return new ValleyTalks().drawn();
    }

    private Dossier drawn() {
        Dossier drawn = Drawing.dossier(List.of(wire, ledger), List.of());
        return new Dossier(
                drawn.articles(),
                drawn.coverage(),
                new Account(drawn.entities(), drawn.statements(), events()),
                drawn.comparison(),
                drawn.framing(),
                negotiation(),
                drawn.problems(),
                Decided.NONE);
    }

    private List<Event> events() {
        return List.of(
                event(EventKind.TALKS, Optional.of(Window.ofDay(MONDAY)), met(), talks("talks")),
                event(
                        EventKind.ANNEXATION,
                        Optional.of(Window.ofDays(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31))),
                        told(wire, EventKind.ANNEXATION, "took", EventStatus.HAPPENED, "Tolmere#2")),
                event(
                        EventKind.RESIGNATION,
                        Optional.of(Window.since(LocalDateTime.of(2031, 5, 11, 18, 0))),
                        new EventMention(
                                EventKind.RESIGNATION,
                                wire.span("resigned"),
                                List.of(new Participant(Part.ACTOR, wire.span("Anton Varga"), Optional.of(varga))),
                                Optional.empty(),
                                Optional.empty(),
                                Standing.HAPPENED,
                                Optional.empty(),
                                by(wire))),
                event(
                        EventKind.MEETING,
                        Optional.of(Window.ofDay(MONDAY.plusDays(4))),
                        told(wire, EventKind.MEETING, "meet on", EventStatus.PLANNED)),
                event(EventKind.CEASEFIRE_BREACH, Optional.empty(), breach()),
                event(
                        EventKind.OTHER,
                        Optional.empty(),
                        told(ledger, EventKind.OTHER, "opened", EventStatus.HAPPENED, "a bridge")));
    }

    private EventMention met() {
        return new EventMention(
                EventKind.TALKS,
                wire.span("met"),
                List.of(
                        new Participant(Part.ACTOR, wire.span("Kestria"), Optional.of(kestria)),
                        new Participant(Part.ACTOR, wire.span("Tolmere"), Optional.of(tolmere))),
                Optional.of(wire.span("Ostrel")),
                Optional.empty(),
                Standing.HAPPENED,
                Optional.empty(),
                by(wire));
    }

    private EventMention talks(String trigger) {
        return told(ledger, EventKind.TALKS, trigger, EventStatus.HAPPENED);
    }

    private EventMention breach() {
        return new EventMention(
                EventKind.CEASEFIRE_BREACH,
                wire.span("broken"),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Standing.HAPPENED,
                Optional.of(broken),
                by(wire));
    }

    private static EventMention told(
            Drawing drawing, EventKind kind, String trigger, EventStatus status, String... actors) {
        return new EventMention(
                kind,
                drawing.span(trigger),
                List.of(actors).stream()
                        .map(actor -> new Participant(Part.ACTOR, drawing.span(actor), Optional.empty()))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                new Standing(status, List.of()),
                Optional.empty(),
                by(drawing));
    }

    private static Provenance by(Drawing drawing) {
        return new Provenance(drawing.article().id(), NOBODY.finder(), NOBODY.confidence());
    }

    private Event event(EventKind kind, Optional<Window> window, EventMention... mentions) {
        return new Event(
                new EventId(Event.passage(mentions[0])), kind, List.of(mentions), window, List.of(outlet(wire)));
    }

    private static Root outlet(Drawing drawing) {
        return new Root(
                Root.Kind.OUTLET,
                Optional.empty(),
                Optional.of(drawing.article().imprint().outlet().orElseThrow().name()),
                Optional.empty(),
                List.of(drawing.article().id()));
    }

    private Negotiation negotiation() {
        Issue sovereignty = new Issue(new IssueId("sovereignty"), Optional.empty(), "sovereignty");
        Issue land = new Issue(new IssueId("territory"), Optional.of(sovereignty.id()), "territory");
        Position never = new Position(
                wire.article().id(),
                new Holder(Optional.of(kestria), Optional.of(kestria), wire.span("Kestria#2")),
                land.id(),
                new Stance(Attitude.REJECT, Strength.RED_LINE, Optional.empty()),
                wire.span("will never cede the valley"),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.empty());
        Position inTenYears = new Position(
                ledger.article().id(),
                new Holder(Optional.of(kestria), Optional.of(varga), ledger.span("Kestria")),
                land.id(),
                new Stance(Attitude.ACCEPT_IF, Strength.OPENNESS, Optional.of(ledger.span("in ten years"))),
                ledger.span("could cede the valley in ten years"),
                new Word(WordKind.OWN, Optional.empty()),
                Optional.empty());
        Position nobodys = new Position(
                ledger.article().id(),
                new Holder(Optional.empty(), Optional.empty(), ledger.span("The meeting")),
                land.id(),
                new Stance(Attitude.OPEN, Strength.PLAIN, Optional.empty()),
                ledger.span("put off"),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.empty());
        return new Negotiation(
                        List.of(sovereignty, land),
                        parties(),
                        List.of(never, inTenYears, nobodys),
                        List.of(new PositionChange(
                                kestria, land.id(), never, inTenYears, List.of(ledger.span("in ten years")))))
                .with(proposals(), rounds(), List.of(step()));
    }

    private List<Party> parties() {
        Delegate delegate = new Delegate(
                varga,
                DelegateKind.HEAD,
                Role.of(wire.article().id(), wire.span("Kestria's chief negotiator"), "chief negotiator"));
        return List.of(
                new Party(kestria, PartyPart.SIDE, List.of(), List.of(delegate)),
                new Party(tolmere, PartyPart.SIDE, List.of(), List.of()));
    }

    private List<Round> rounds() {
        return List.of(new Round(
                new EventId(passage(wire, "met")),
                Optional.empty(),
                List.of(kestria, tolmere),
                List.of(),
                List.of(),
                List.of(new Telling(passage(ledger, "hard"), Optional.empty())),
                List.of()));
    }

    private List<Proposal> proposals() {
        Passage draft = passage(wire, "19-point draft");
        Passage revised = passage(ledger, "revised version of the 19-point draft");
        Proposal first = new Proposal(
                new ProposalId(draft),
                List.of(new Telling(draft, Optional.empty())),
                OptionalInt.of(19),
                List.of(new Handling(
                        HandlingKind.LEAKED,
                        passage(wire, "leaked 19-point draft"),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                Optional.empty(),
                List.of(outlet(wire)));
        Proposal second = new Proposal(
                new ProposalId(revised),
                List.of(new Telling(revised, Optional.empty())),
                OptionalInt.of(22),
                List.of(),
                Optional.of(new Descent(first.id(), passage(ledger, "A revised version of the 19-point draft"))),
                List.of(outlet(ledger)));
        return List.of(first, second);
    }

    private Step step() {
        Passage meets = passage(wire, "The envoys meet on Friday");
        return new Step(
                new StepId(meets),
                List.of(new Actor(passage(wire, "The envoys"), List.of())),
                passage(wire, "meet on"),
                List.of(new Announcement(
                        new Telling(meets, Optional.empty()),
                        Optional.of(Window.ofDay(MONDAY.plusDays(4))),
                        EventStatus.PLANNED)),
                List.of(new Outcome(
                        Fate.MOVED,
                        new Telling(passage(ledger, "The meeting was put off to Sunday"), Optional.empty()),
                        Optional.of(Window.ofDay(MONDAY.plusDays(6))))),
                Fate.MOVED,
                Optional.empty());
    }

    private static Passage passage(Drawing drawing, String words) {
        return new Passage(drawing.article().id(), drawing.span(words));
    }
}
