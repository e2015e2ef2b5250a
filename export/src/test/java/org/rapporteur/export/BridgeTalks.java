package org.rapporteur.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.negotiation.Actor;
import org.rapporteur.core.negotiation.Announcement;
import org.rapporteur.core.negotiation.Attitude;
import org.rapporteur.core.negotiation.Delegate;
import org.rapporteur.core.negotiation.DelegateKind;
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
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.testkit.Drawing;

/** Two invented articles on talks that go on: meetings, parties, a text on the table and steps, by hand. */
public final class BridgeTalks {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);

    private static final String WIRE = """
            Mira Solen, Kestria’s envoy, met Anton Varga in Ostrel on Monday.
            The envoys will meet again on Friday, Solen said.
            The prisoners are to be exchanged
            between 20 and 22 May.
            The crews are to come home. 🚢
            Kestria will never cede the valley.
            The leaked 19-point draft lay on the table.
            """;

    private static final String LEDGER = """
            The envoys' meeting was put off to Sunday.
            The exchange is off, Varga said.
            Solen never met Varga, her office said.
            Kestria could share the valley if the crews come home.
            """;

    private final Drawing wire = Drawing.of(
            article("Halden Wire", "2031-05-12T08:30+02:00", "https://wire.example/talks?day=1&lang=en", WIRE));
    private final Drawing ledger = Drawing.of(article("Strand Ledger", "2031-05-14", "not an address", LEDGER));
    private final EntityId solen = wire.person("Mira Solen", "Mira Solen", "Solen#2");
    private final EntityId varga = wire.person("Anton Varga", "Anton Varga");
    private final EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");
    private final StatementId announced;
    private final StatementId calledOff;
    private final StatementId denied;

    private BridgeTalks() {
        ledger.person("Mira Solen", "Solen");
        ledger.person("Anton Varga", "Varga", "Varga#2");
        EntityId office = ledger.entity(EntityKind.ORGANISATION, "Solen's office", "her office");
        wire.role(solen, envoy());
        wire.statement("The envoys will meet again on Friday,")
                .by("Solen#2", solen)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        ledger.statement("The exchange is off,")
                .by("Varga", varga)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        ledger.statement("Solen never met Varga,")
                .by("her office", office)
                .cue("said#2", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        announced = wire.statements().get(0).id();
        calledOff = ledger.statements().get(0).id();
        denied = ledger.statements().get(1).id();
    }

    /** All of it. */
    public static Dossier dossier() {
        return new BridgeTalks().drawn(true);
    }

    /** The same as it stood when only the first article was there. */
    public static Dossier firstArticle() {
        return new BridgeTalks().drawn(false);
    }

    /** An article with an address, under which a page may stand in several states. */
    public static Article article(String outlet, String published, String url, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.of("Talks on the valley"),
                Optional.empty(),
                Optional.of(PublicationTime.parse(published)),
                Optional.empty(),
                Optional.of(url),
                Optional.of("en"));
        return Article.identify("reports/valley.txt", imprint, new SourceText(text));
    }

    /** The dossier of drawings with this negotiation and these events. */
    public static Dossier with(Negotiation negotiation, List<Event> events, Drawing... drawings) {
        Dossier drawn = Drawing.dossier(List.of(drawings), List.of());
        return new Dossier(
                drawn.articles(),
                Coverage.NONE,
                new Account(drawn.entities(), drawn.statements(), events),
                Comparison.NONE,
                Framing.NONE,
                negotiation,
                List.of(),
                Decided.NONE);
    }

    private Dossier drawn(boolean whole) {
        Negotiation first = new Negotiation(List.of(), List.of(), List.of(), List.of());
        return whole
                ? with(negotiation(), List.of(met(), planned()), wire, ledger)
                : with(first.with(List.of(), List.of(), steps(false)), List.of(), wire);
    }

    private Role envoy() {
        return new Role(
                wire.article().id(),
                wire.span("Kestria’s envoy"),
                "envoy",
                Optional.of(new Affiliation(wire.span("Kestria"), Optional.of(kestria))),
                RoleStatus.CURRENT,
                Optional.empty(),
                Optional.empty(),
                Voice.OUTLET);
    }

    private Event met() {
        EventMention told = mention(wire, "met", Optional.empty(), "Mira Solen", "Anton Varga");
        EventMention untold = mention(ledger, "met", Optional.of(denied), "Solen", "Varga#2");
        return new Event(
                new EventId(Event.passage(told)),
                EventKind.MEETING,
                List.of(told, untold),
                Optional.of(Window.ofDay(MONDAY)),
                List.of());
    }

    /** In the outlet's voice that they met, in somebody's that they never did. */
    private EventMention mention(Drawing drawing, String trigger, Optional<StatementId> by, String one, String other) {
        return new EventMention(
                EventKind.MEETING,
                drawing.span(trigger),
                List.of(
                        new Participant(Part.ACTOR, drawing.span(one), Optional.of(solen)),
                        new Participant(Part.ACTOR, drawing.span(other), Optional.of(varga))),
                Optional.empty(),
                Optional.empty(),
                by.isPresent() ? new Standing(EventStatus.DENIED, List.of(drawing.span("never"))) : Standing.HAPPENED,
                by,
                new Provenance(drawing.article().id(), "drawn/1", Confidence.CERTAIN));
    }

    private Event planned() {
        EventMention mention = new EventMention(
                EventKind.TALKS,
                wire.span("meet again"),
                List.of(new Participant(Part.ACTOR, wire.span("The envoys"), Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                new Standing(EventStatus.PLANNED, List.of(wire.span("will"))),
                Optional.of(announced),
                new Provenance(wire.article().id(), "drawn/1", Confidence.CERTAIN));
        return new Event(
                new EventId(Event.passage(mention)), EventKind.TALKS, List.of(mention), Optional.empty(), List.of());
    }

    private Negotiation negotiation() {
        Issue land = new Issue(new IssueId("territory"), Optional.empty(), "territory");
        Position never = position(
                wire,
                land,
                "will never cede the valley",
                new Stance(Attitude.REJECT, Strength.RED_LINE, Optional.empty()));
        Optional<Span> ifSo = Optional.of(ledger.span("if the crews come home"));
        Position could = position(
                ledger, land, "could share the valley", new Stance(Attitude.ACCEPT_IF, Strength.OPENNESS, ifSo));
        Delegate envoy = new Delegate(solen, DelegateKind.HEAD, envoy());
        return new Negotiation(
                        List.of(land),
                        List.of(new Party(kestria, PartyPart.SIDE, List.of(), List.of(envoy))),
                        List.of(never, could),
                        List.of(new PositionChange(
                                kestria, land.id(), never, could, List.of(ledger.span("could share")))))
                .with(
                        List.of(proposal()),
                        List.of(new Round(
                                planned().id(),
                                List.of(met().id()),
                                List.of(new Telling(passage(wire, "lay on the table"), Optional.empty())))),
                        steps(true));
    }

    private Position position(Drawing drawing, Issue issue, String words, Stance stance) {
        Span holder = drawing.span(drawing == wire ? "Kestria#2" : "Kestria");
        return new Position(
                drawing.article().id(),
                new Holder(Optional.of(kestria), Optional.of(kestria), holder),
                issue.id(),
                stance,
                drawing.span(words),
                new Word(WordKind.OTHER, Optional.empty()),
                Optional.of(PositionTime.published(Window.ofDay(MONDAY))));
    }

    private Proposal proposal() {
        Passage draft = passage(wire, "19-point draft");
        return new Proposal(
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
                List.of(new Root(
                        Root.Kind.OUTLET,
                        Optional.empty(),
                        Optional.of("Halden Wire"),
                        Optional.empty(),
                        List.of(wire.article().id()))));
    }

    private List<Step> steps(boolean whole) {
        Telling meet = new Telling(passage(wire, "The envoys will meet again on Friday"), Optional.of(announced));
        Telling exchange = new Telling(
                passage(wire, "The prisoners are to be exchanged\nbetween 20 and 22 May"), Optional.empty());
        Telling home = new Telling(passage(wire, "The crews are to come home"), Optional.empty());
        Outcome moved = new Outcome(
                Fate.MOVED,
                new Telling(passage(ledger, "The envoys' meeting was put off to Sunday"), Optional.empty()),
                Optional.of(Window.ofDay(MONDAY.plusDays(6))));
        Outcome cancelled = new Outcome(
                Fate.CANCELLED,
                new Telling(passage(ledger, "The exchange is off"), Optional.of(calledOff)),
                Optional.empty());
        Window days = Window.ofDays(MONDAY.plusDays(8), MONDAY.plusDays(10));
        return List.of(
                step(meet, "meet", Optional.of(Window.ofDay(MONDAY.plusDays(4))), whole ? List.of(moved) : List.of()),
                step(exchange, "exchanged", Optional.of(days), whole ? List.of(cancelled) : List.of()),
                step(home, "come home", Optional.empty(), List.of()));
    }

    private Step step(Telling telling, String deed, Optional<Window> window, List<Outcome> outcomes) {
        return new Step(
                new StepId(telling.passage()),
                deed.equals("meet")
                        ? List.of(new Actor(passage(wire, "The envoys"), List.of(solen, varga)))
                        : List.of(),
                passage(wire, deed),
                List.of(new Announcement(telling, window, EventStatus.PLANNED)),
                outcomes,
                outcomes.isEmpty() ? Fate.NOT_MENTIONED : outcomes.get(0).fate(),
                Optional.empty());
    }

    private static Passage passage(Drawing drawing, String words) {
        return new Passage(drawing.article().id(), drawing.span(words));
    }
}
