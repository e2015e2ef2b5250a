package org.rapporteur.assembly.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.comparison.Difference.Slot;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Copy.Extent;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class EventsTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 5, 12);
    private static final LocalDate SUNDAY = MONDAY.minusDays(1);

    private final List<Drawing> drawings = new ArrayList<>();
    private final List<EventMention> mentions = new ArrayList<>();

    @Test
    void oneMeetingOfTwoOutletsIsOneEvent() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga in Aubrethe on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "The talks of Odo Varga and Mira Solen on Sunday were long.");
        mention(ledger, EventKind.TALKS, "talks", told(SUNDAY, ""), actors(ledger, "Odo Varga", "Mira Solen"));

        assertThat(lines()).containsExactly("MEETING 2031-05-11 | Halden Wire: met | Strand Ledger: talks | roots 2");
    }

    @Test
    void anotherDayIsAnotherMeeting() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, ""), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Odo Varga on Monday.");
        mention(ledger, EventKind.MEETING, "met", told(MONDAY, ""), actors(ledger, "Mira Solen", "Odo Varga"));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void anotherPlaceIsAnotherMeeting() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga in Aubrethe on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Odo Varga in Dunmarrow on Sunday.");
        mention(ledger, EventKind.MEETING, "met", told(SUNDAY, "Dunmarrow"), actors(ledger, "Mira Solen", "Odo Varga"));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void whoMetSomebodyElseWasAtAnotherMeeting() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, ""), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Pell Orrin on Sunday.");
        mention(ledger, EventKind.MEETING, "met", told(SUNDAY, ""), actors(ledger, "Mira Solen", "Pell Orrin"));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void aMeetingOfMinistersIsOneOfTheirStates() {
        Drawing wire =
                article("Halden Wire", "Kestria's minister Mira Solen met Tolmere's minister Odo Varga in Aubrethe.");
        EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");
        EntityId tolmere = wire.entity(EntityKind.PLACE, "Tolmere");
        List<Participant> ministers = actors(wire, "Mira Solen", "Odo Varga");
        minister(wire, ministers.get(0), "Kestria", kestria);
        minister(wire, ministers.get(1), "Tolmere", tolmere);
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), ministers);
        Drawing ledger = article("Strand Ledger", "Kestria and Tolmere held talks in Aubrethe.");
        ledger.entity(EntityKind.PLACE, "Kestria");
        ledger.entity(EntityKind.PLACE, "Tolmere");
        mention(
                ledger,
                EventKind.TALKS,
                "talks",
                told(SUNDAY, "Aubrethe"),
                List.of(
                        new Participant(Part.ACTOR, ledger.span("Kestria"), Optional.of(kestria)),
                        new Participant(Part.ACTOR, ledger.span("Tolmere"), Optional.of(tolmere))));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void aResignationNeedsNoDayToBeOne() {
        Drawing wire = article("Halden Wire", "Mira Solen resigned.");
        mention(wire, EventKind.RESIGNATION, "resigned", told(null, ""), actors(wire, "Mira Solen"));
        Drawing ledger = article("Strand Ledger", "Mira Solen stepped down on Sunday.");
        mention(ledger, EventKind.RESIGNATION, "stepped down", told(SUNDAY, ""), actors(ledger, "Mira Solen"));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void whoAttacksWhomMakesItAnotherAttack() {
        Drawing wire = article("Halden Wire", "Kestria shelled Tolmere on Sunday.");
        EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");
        EntityId tolmere = wire.entity(EntityKind.PLACE, "Tolmere");
        mention(
                wire,
                EventKind.ATTACK,
                "shelled",
                told(SUNDAY, ""),
                attack(wire, "Kestria", kestria, "Tolmere", tolmere));
        Drawing ledger = article("Strand Ledger", "Tolmere shelled Kestria on Sunday.");
        mention(
                ledger,
                EventKind.ATTACK,
                "shelled",
                told(SUNDAY, ""),
                attack(ledger, "Tolmere", tolmere, "Kestria", kestria));

        assertThat(lines()).hasSize(2);
    }

    @Test
    void whatIsPlannedAndWhatHappenedMayBeOne() {
        Drawing wire = article("Halden Wire", "Mira Solen will meet Odo Varga in Aubrethe on Monday.");
        mention(wire, EventKind.MEETING, "meet", told(MONDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));
        EventMention planned = mentions.remove(0);
        mentions.add(new EventMention(
                planned.kind(),
                planned.trigger(),
                planned.participants(),
                planned.place(),
                planned.time(),
                new Standing(EventStatus.PLANNED, List.of(wire.span("will"))),
                planned.by(),
                planned.provenance()));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Odo Varga in Aubrethe on Monday.");
        mention(ledger, EventKind.MEETING, "met", told(MONDAY, "Aubrethe"), actors(ledger, "Mira Solen", "Odo Varga"));

        Event event = events().get(0);

        assertThat(event.mentions()).hasSize(2);
        assertThat(EnumSet.allOf(EventStatus.class).stream().filter(event::isTold))
                .containsExactly(EventStatus.HAPPENED, EventStatus.PLANNED);
    }

    @Test
    void theMeetingIsTheOneThatItsArticleSpeaksOf() {
        Drawing wire = article(
                "Halden Wire", "The meeting was long. Mira Solen met Odo Varga in Aubrethe on Sunday. It rained.");
        mention(wire, EventKind.MEETING, "meeting", told(null, ""), List.of());
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void whoDeniesItTellsOfTheSameAndDiffers() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga in Aubrethe on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "Mira Solen did not meet Odo Varga in Aubrethe on Sunday.");
        mention(ledger, EventKind.MEETING, "meet", told(SUNDAY, "Aubrethe"), actors(ledger, "Mira Solen", "Odo Varga"));
        put(1, EventStatus.DENIED);

        assertThat(events())
                .singleElement()
                .satisfies(event -> assertThat(event.differences())
                        .singleElement()
                        .satisfies(difference -> {
                            assertThat(difference.slot()).isEqualTo(Slot.POLARITY);
                            assertThat(difference.sides()).hasSize(2);
                        }));
    }

    @Test
    void aHouseMayStandInTheTownThatAnotherNames() {
        Drawing wire = article("Halden Wire", "Mira Solen met Odo Varga in Aubrethe on Sunday.");
        mention(wire, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen", "Odo Varga"));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Odo Varga at the Gantry Hotel on Sunday.");
        mention(
                ledger,
                EventKind.MEETING,
                "met",
                told(SUNDAY, "the Gantry Hotel"),
                actors(ledger, "Mira Solen", "Odo Varga"));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void wordsThatWereCopiedSpeakOfOneHappening() {
        String words = "The council of elders voted in the evening.";
        Drawing wire = article("Halden Wire", words);
        mention(wire, EventKind.VOTE, "voted", told(null, ""), List.of());
        Drawing ledger = article("Strand Ledger", "From our wire. " + words);
        mention(ledger, EventKind.VOTE, "voted", told(null, ""), List.of());
        SharedText shared = new SharedText(wire.span(words), ledger.span(words), 8, false);
        Copy copy = new Copy(
                wire.article().id(),
                ledger.article().id(),
                Extent.PART,
                Optional.empty(),
                Optional.empty(),
                List.of(shared));

        assertThat(events(Coverage.NONE)).hasSize(2);
        assertThat(events(new Coverage(List.of(), List.of(copy), Map.of()))).hasSize(1);
    }

    @Test
    void whoVisitsATownMeetsSomebodyThere() {
        Drawing wire = article("Halden Wire", "Mira Solen flew to Aubrethe on Sunday.");
        mention(wire, EventKind.VISIT, "flew", told(SUNDAY, "Aubrethe"), actors(wire, "Mira Solen"));
        Drawing ledger = article("Strand Ledger", "Mira Solen met Odo Varga in Aubrethe on Sunday.");
        mention(ledger, EventKind.MEETING, "met", told(SUNDAY, "Aubrethe"), actors(ledger, "Mira Solen", "Odo Varga"));

        assertThat(lines()).hasSize(1);
    }

    @Test
    void anAttackThatMayComeIsNoneThatCame() {
        Drawing wire = article("Halden Wire", "Kestria shelled Tolmere.");
        EntityId kestria = wire.entity(EntityKind.PLACE, "Kestria");
        EntityId tolmere = wire.entity(EntityKind.PLACE, "Tolmere");
        mention(
                wire,
                EventKind.ATTACK,
                "shelled",
                told(null, ""),
                attack(wire, "Kestria", kestria, "Tolmere", tolmere));
        Drawing ledger = article("Strand Ledger", "Kestria may shell Tolmere.");
        mention(
                ledger,
                EventKind.ATTACK,
                "shell",
                told(null, ""),
                attack(ledger, "Kestria", kestria, "Tolmere", tolmere));
        put(1, EventStatus.POSSIBLE);

        assertThat(lines()).hasSize(2);
    }

    /** Puts a mention otherwise. */
    private void put(int place, EventStatus status) {
        EventMention told = mentions.get(place);
        mentions.set(
                place,
                new EventMention(
                        told.kind(),
                        told.trigger(),
                        told.participants(),
                        told.place(),
                        told.time(),
                        new Standing(status, List.of()),
                        told.by(),
                        told.provenance()));
    }

    private Drawing article(String outlet, String text) {
        Drawing drawing = Drawing.of(Articles.of(outlet, MONDAY.toString(), outlet, text));
        drawings.add(drawing);
        return drawing;
    }

    private static List<Participant> actors(Drawing drawing, String... names) {
        return Arrays.stream(names)
                .map(name -> new Participant(Part.ACTOR, drawing.span(name), Optional.of(drawing.person(name))))
                .toList();
    }

    private static List<Participant> attack(
            Drawing drawing, String actor, EntityId actorId, String target, EntityId targetId) {
        return List.of(
                new Participant(Part.ACTOR, drawing.span(actor), Optional.of(actorId)),
                new Participant(Part.TARGET, drawing.span(target), Optional.of(targetId)));
    }

    private static void minister(Drawing drawing, Participant minister, String state, EntityId id) {
        drawing.role(
                minister.entity().orElseThrow(),
                new Role(
                        drawing.article().id(),
                        drawing.span(state + "'s minister"),
                        "minister",
                        Optional.of(new Affiliation(drawing.span(state), Optional.of(id))),
                        RoleStatus.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        Voice.OUTLET));
    }

    /** When and where a mention says that it was. */
    private record Told(Optional<LocalDate> day, Optional<String> place) {}

    private static Told told(@Nullable LocalDate day, String place) {
        return new Told(Optional.ofNullable(day), Optional.of(place).filter(known -> !known.isEmpty()));
    }

    private void mention(Drawing drawing, EventKind kind, String trigger, Told told, List<Participant> participants) {
        Span span = drawing.span(trigger);
        mentions.add(new EventMention(
                kind,
                span,
                participants,
                told.place().map(drawing::span),
                told.day().map(day -> timex(span, day)),
                Standing.HAPPENED,
                Optional.empty(),
                new Provenance(drawing.article().id(), "drawn/1", Confidence.CERTAIN)));
    }

    private static Timex timex(Span span, LocalDate day) {
        return new Timex(
                span,
                TimexType.DATE,
                day.toString(),
                Optional.empty(),
                Granularity.DAY,
                Optional.of(Window.ofDay(day)),
                Anchor.PUBLICATION,
                "drawn");
    }

    private List<Event> events() {
        return events(Coverage.NONE);
    }

    private List<Event> events(Coverage coverage) {
        Dossier dossier = Drawing.dossier(drawings, List.of());
        List<Reading> readings = drawings.stream()
                .map(drawing -> new Reading(drawing.article(), List.of(), List.of()))
                .toList();
        return Events.of(new Material(readings, coverage, dossier.entities(), List.of()), mentions, List.of());
    }

    /** Such as "MEETING 2031-05-11 | Halden Wire: met | roots 1". */
    private List<String> lines() {
        return events().stream()
                .map(event -> event.kind() + " "
                        + event.window()
                                .flatMap(Window::firstDay)
                                .map(LocalDate::toString)
                                .orElse("-")
                        + " | "
                        + event.mentions().stream().map(this::words).collect(Collectors.joining(" | "))
                        + " | roots " + event.roots().size())
                .toList();
    }

    private String words(EventMention mention) {
        return drawings.stream()
                .map(Drawing::article)
                .filter(article -> article.id().equals(mention.provenance().article()))
                .map(article -> article.imprint().outlet().orElseThrow().name() + ": "
                        + article.text().slice(mention.trigger()))
                .findFirst()
                .orElseThrow();
    }
}
