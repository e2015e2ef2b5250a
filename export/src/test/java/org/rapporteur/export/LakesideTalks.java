package org.rapporteur.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.decision.Decided;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.TimexMention;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.place.Coordinates;
import org.rapporteur.core.place.Ground;
import org.rapporteur.core.place.GroundKind;
import org.rapporteur.core.place.Place;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceId;
import org.rapporteur.core.place.PlaceKind;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.place.PlaceRelation;
import org.rapporteur.core.place.PlaceRelationKind;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.ModalityKind;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexModifier;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

/** Two invented articles on talks over a valley: what happened where and when, and what is negotiated, drawn by hand. */
public final class LakesideTalks {

    private static final String WIRE = """
            Envoys of Kestria and Veldia met in Geneva on Sunday. “We will never cede the valley,” \
            Kestria's chief envoy, Ada Brandt, said.
            Ada Brandt called the Veldian premier, Otto Lind, that night. Veldia demands the valley back.
            A 19-point draft by the mediators was leaked early on Saturday.
            Both sides are to meet again in Vevey, near Lausanne, by Friday. Veldia will send a map on Wednesday.
            """;

    private static final String LEDGER = """
            The Sunday meeting at Geneva was “frosty”, Lind told reporters. “A ceasefire can start,” Lind said, \
            “if the prisoners come home.”
            Kestria could discuss the valley, Brandt said. Veldia took point 7 out of the draft, which has 18 points now.
            The meeting in Vevey was put off to 20 May. The talks have lasted two weeks.
            """;

    private static final Place GENEVA = city("city/2660646", "Geneva", "GE", new Coordinates(46.2, 6.15), 183981);
    private static final Place LAUSANNE = city("city/2659994", "Lausanne", "VD", new Coordinates(46.52, 6.63), 116751);
    private static final Place VEVEY = city("city/2658145", "Vevey", "VD", new Coordinates(46.46, 6.84), 0);
    private static final Place GENEVA_CANTON =
            Place.wide(new PlaceId("region/CH.GE"), "Geneva", PlaceKind.REGION, Optional.of("CH"));

    final Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "Envoys meet", WIRE));
    final Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-17", "No date yet", LEDGER));
    final EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria", "Kestria", "Kestria's");
    final EntityId veldia = wire.entity(EntityKind.PLACE, "Veldia", "Veldia", "Veldia#3");
    final EntityId mediators = wire.entity(EntityKind.GROUP, "the mediators");
    final EntityId brandt = wire.person("Ada Brandt", "Ada Brandt", "Ada Brandt#2");
    final EntityId lind = wire.person("Otto Lind", "Otto Lind");

    private LakesideTalks() {
        wire.role(brandt, "chief envoy").role(lind, "premier");
        wire.statement("“We will never cede the valley,”")
                .by("Kestria's chief envoy, Ada Brandt,", brandt)
                .cue("said", "say", CueKind.NEUTRAL);
        ledger.entity(EntityKind.PLACE, "Kestria");
        ledger.entity(EntityKind.PLACE, "Veldia");
        ledger.person("Ada Brandt", "Brandt");
        ledger.person("Otto Lind", "Lind", "Lind#2");
        ledger.statement("The Sunday meeting at Geneva was “frosty”")
                .by("Lind", lind)
                .cue("told", "tell", CueKind.NEUTRAL)
                .form(Form.MIXED);
        ledger.statement("“A ceasefire can start,”", "“if the prisoners come home.”")
                .by("Lind#2", lind)
                .cue("said", "say", CueKind.NEUTRAL)
                .modality(ModalityKind.CONDITIONAL, "if the prisoners come home");
        ledger.statement("Kestria could discuss the valley")
                .by("Brandt", brandt)
                .cue("said#2", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
    }

    public static Dossier dossier() {
        LakesideTalks talks = new LakesideTalks();
        Dossier drawn = Drawing.dossier(List.of(talks.wire, talks.ledger), List.of());
        return new Dossier(
                drawn.articles(),
                drawn.coverage(),
                new Account(drawn.entities(), drawn.statements(), talks.events(), talks.timexes(), talks.places()),
                drawn.comparison(),
                drawn.framing(),
                new LakesideNegotiation(talks).negotiation(),
                drawn.problems(),
                Decided.NONE);
    }

    /** The texts of a dossier's articles, in their order. */
    public static List<SourceText> texts(Dossier dossier) {
        return dossier.articles().stream().map(Article::text).toList();
    }

    private static Place city(String id, String name, String region, Coordinates coordinates, long population) {
        String canton = region.equals("GE") ? "Geneva" : "Vaud";
        return new Place(
                new PlaceId(id),
                name,
                PlaceKind.CITY,
                Optional.of("CH"),
                Optional.of(
                        Place.wide(new PlaceId("region/CH." + region), canton, PlaceKind.REGION, Optional.of("CH"))),
                Optional.of(coordinates),
                population);
    }

    private List<TimexMention> timexes() {
        return List.of(
                new TimexMention(wire.article().id(), sunday(wire)),
                new TimexMention(wire.article().id(), thatNight()),
                new TimexMention(wire.article().id(), saturday()),
                new TimexMention(wire.article().id(), day(wire, "Friday", 16)),
                new TimexMention(wire.article().id(), day(wire, "Wednesday", 14)),
                new TimexMention(ledger.article().id(), sunday(ledger)),
                new TimexMention(ledger.article().id(), day(ledger, "20 May", 20)),
                new TimexMention(
                        ledger.article().id(),
                        new Timex(
                                ledger.span("two weeks"),
                                TimexType.DURATION,
                                "P2W",
                                Optional.empty(),
                                Granularity.WEEK,
                                Optional.empty(),
                                Anchor.NONE,
                                "length")));
    }

    private static Timex sunday(Drawing drawing) {
        return day(drawing, "Sunday", 11);
    }

    /** A day of May 2031, reckoned from the day of publication. */
    private static Timex day(Drawing drawing, String words, int day) {
        LocalDate date = LocalDate.of(2031, 5, day);
        return new Timex(
                drawing.span(words),
                TimexType.DATE,
                date.toString(),
                Optional.empty(),
                Granularity.DAY,
                Optional.of(Window.ofDay(date)),
                Anchor.PUBLICATION,
                words.endsWith("day") ? "weekday" : "day-and-month");
    }

    private Timex thatNight() {
        LocalDateTime evening = LocalDateTime.of(2031, 5, 11, 18, 0);
        return new Timex(
                wire.span("that night"),
                TimexType.TIME,
                "2031-05-11TNI",
                Optional.empty(),
                Granularity.PART_OF_DAY,
                Optional.of(Window.between(evening, evening.plusHours(12))),
                new Anchor(AnchorKind.EXPRESSION, Optional.of(wire.span("Sunday"))),
                "that-part");
    }

    private Timex saturday() {
        LocalDateTime midnight = LocalDateTime.of(2031, 5, 10, 0, 0);
        return new Timex(
                wire.span("early on Saturday"),
                TimexType.DATE,
                "2031-05-10",
                Optional.of(TimexModifier.START),
                Granularity.DAY,
                Optional.of(Window.between(midnight, midnight.plusHours(12))),
                Anchor.PUBLICATION,
                "part-of-day");
    }

    private List<PlaceMention> places() {
        PlaceRelation near = new PlaceRelation(
                PlaceRelationKind.NEAR, wire.span("near Lausanne"), wire.span("Lausanne"), Optional.of(LAUSANNE));
        return List.of(
                place(wire, "Geneva", GENEVA, new Ground(GroundKind.BEST_KNOWN, List.of())),
                new PlaceMention(
                        wire.span("Vevey"),
                        PlaceForm.NAME,
                        Optional.of(VEVEY),
                        List.of(),
                        List.of(new Ground(GroundKind.CONTAINER, List.of(wire.span("Lausanne")))),
                        List.of(near),
                        found(wire)),
                new PlaceMention(
                        ledger.span("Geneva"),
                        PlaceForm.NAME,
                        Optional.empty(),
                        List.of(GENEVA, GENEVA_CANTON),
                        List.of(),
                        List.of(),
                        found(ledger)),
                place(ledger, "Vevey", VEVEY, new Ground(GroundKind.ONLY_ONE, List.of())));
    }

    private static PlaceMention place(Drawing drawing, String words, Place place, Ground ground) {
        return new PlaceMention(
                drawing.span(words),
                PlaceForm.NAME,
                Optional.of(place),
                List.of(),
                List.of(ground),
                List.of(),
                found(drawing));
    }

    private static Provenance found(Drawing drawing) {
        return new Provenance(drawing.article().id(), "drawn/1", Confidence.CERTAIN);
    }

    private List<Event> events() {
        Participant kestrian = acting(wire, "Kestria", Part.ACTOR, kestria);
        Participant veldian = acting(wire, "Veldia", Part.ACTOR, veldia);
        Happening met = new Happening(wire, EventKind.MEETING, "met", Standing.HAPPENED, Optional.empty());
        Happening meeting =
                new Happening(ledger, EventKind.TALKS, "meeting", Standing.HAPPENED, Optional.of(statement(ledger, 0)));
        Happening call = new Happening(wire, EventKind.CALL, "called", Standing.HAPPENED, Optional.empty());
        Happening leak = new Happening(wire, EventKind.LEAK, "leaked", Standing.HAPPENED, Optional.empty());
        Standing planned = new Standing(EventStatus.PLANNED, List.of(wire.span("are to")));
        Happening again = new Happening(wire, EventKind.MEETING, "meet", planned, Optional.empty());
        return List.of(
                event(
                        Optional.of(Window.ofDay(LocalDate.of(2031, 5, 11))),
                        met.told(Optional.of("Geneva"), Optional.of(sunday(wire)), kestrian, veldian),
                        meeting.told(Optional.of("Geneva"), Optional.of(sunday(ledger)))),
                event(
                        thatNight().window(),
                        call.told(
                                Optional.empty(),
                                Optional.of(thatNight()),
                                acting(wire, "Ada Brandt#2", Part.ACTOR, brandt),
                                acting(wire, "Otto Lind", Part.TARGET, lind))),
                event(saturday().window(), leak.told(Optional.empty(), Optional.of(saturday()))),
                event(
                        Optional.of(Window.ofDay(LocalDate.of(2031, 5, 16))),
                        again.told(
                                Optional.of("Vevey"),
                                Optional.of(day(wire, "Friday", 16)),
                                new Participant(Part.ACTOR, wire.span("Both sides"), Optional.empty()))));
    }

    /** A mention of an event before it is said who takes part, where and when. */
    private record Happening(
            Drawing drawing, EventKind kind, String trigger, Standing standing, Optional<StatementId> by) {

        EventMention told(Optional<String> place, Optional<Timex> time, Participant... participants) {
            return new EventMention(
                    kind,
                    drawing.span(trigger),
                    Arrays.asList(participants),
                    place.map(drawing::span),
                    time,
                    standing,
                    by,
                    found(drawing));
        }
    }

    private static Participant acting(Drawing drawing, String words, Part part, EntityId who) {
        return new Participant(part, drawing.span(words), Optional.of(who));
    }

    private static Event event(Optional<Window> window, EventMention... mentions) {
        return new Event(
                new EventId(Event.passage(mentions[0])),
                mentions[0].kind(),
                Arrays.asList(mentions),
                window,
                List.of(root("Halden Wire", mentions[0].provenance().article())));
    }

    private static Root root(String outlet, ArticleId article) {
        return new Root(Root.Kind.OUTLET, Optional.empty(), Optional.of(outlet), Optional.empty(), List.of(article));
    }

    /** An outlet's own report. */
    static Root root(Drawing drawing) {
        String outlet = drawing.article().imprint().outlet().orElseThrow().name();
        return root(outlet, drawing.article().id());
    }

    /** Of the statements of an article, in reading order. */
    StatementId statement(Drawing drawing, int number) {
        return drawing.statements().stream().map(Statement::id).toList().get(number);
    }

    /** The call of the night after the meeting. */
    EventId call() {
        return new EventId(passage(wire, "called"));
    }

    static Passage passage(Drawing drawing, String words) {
        Span span = drawing.span(words);
        return new Passage(drawing.article().id(), span);
    }
}
