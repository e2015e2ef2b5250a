package org.rapporteur.assembly.negotiation.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.assembly.Treed;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.event.EventId;
import org.rapporteur.core.event.EventKind;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Part;
import org.rapporteur.core.event.Participant;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.negotiation.Round;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class RoundFinderTest {

    private static final LocalDate SUNDAY = LocalDate.of(2031, 5, 11);
    private static final String TEXT = "The talks of Solen and Varga were difficult and intense. Quist called Varga.";

    private final Drawing drawing = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "Talks", TEXT));
    private final Reading reading = new Reading(
            drawing.article(),
            Treed.wording(
                    drawing.article().text(),
                    "DET/2/det NOUN/8/nsubj ADP/4/case PROPN/2/nmod CCONJ/6/cc PROPN/4/conj AUX/8/cop ADJ/0/root"
                            + " CCONJ/10/cc ADJ/8/conj PUNCT/8/punct",
                    "PROPN/2/nsubj VERB/0/root PROPN/2/obj PUNCT/2/punct"),
            List.of(),
            List.of());

    @Test
    void aRoundHasTheWordsByWhichItIsDescribed() {
        List<Round> rounds = find(event(EventKind.TALKS, "talks", SUNDAY, "Solen", "Varga"));

        assertThat(rounds).hasSize(1);
        assertThat(rounds.get(0).descriptions().stream().map(telling -> slice(telling.passage())))
                .containsExactly("difficult", "intense");
    }

    @Test
    void aCallOfTheSameDaysStandsUnderItsRound() {
        Event talks = event(EventKind.TALKS, "talks", SUNDAY, "Solen", "Varga");
        Event call = event(EventKind.CALL, "called", SUNDAY.plusDays(1), "Solen", "Varga");

        assertThat(find(talks, call)).singleElement().satisfies(round -> {
            assertThat(round.event()).isEqualTo(talks.id());
            assertThat(round.under()).containsExactly(call.id());
        });
    }

    @Test
    void aCallOfOtherDaysDoesNot() {
        Event talks = event(EventKind.TALKS, "talks", SUNDAY, "Solen", "Varga");
        Event call = event(EventKind.CALL, "called", SUNDAY.plusDays(4), "Solen", "Varga");

        assertThat(find(talks, call))
                .singleElement()
                .satisfies(round -> assertThat(round.under()).isEmpty());
    }

    @Test
    void aPastCallWithoutADayStandsUnderPastTalksThatAreToldBesideItAndNotUnderComingOnes() {
        Event call = new Told(EventKind.CALL, "called", Standing.HAPPENED, Optional.empty())
                .of(person("Ada Quist", "Quist"), person("Varga", "Varga"));
        Optional<Window> sunday = Optional.of(Window.ofDay(SUNDAY));
        Standing planned = new Standing(EventStatus.PLANNED, List.of(drawing.span("were")));
        Participant[] sides = {person("Solen", "Solen"), person("Varga", "Varga")};

        assertThat(find(new Told(EventKind.TALKS, "talks", Standing.HAPPENED, sunday).of(sides), call))
                .singleElement()
                .satisfies(round -> assertThat(round.under()).containsExactly(call.id()));
        assertThat(find(new Told(EventKind.TALKS, "talks", planned, sunday).of(sides), call))
                .singleElement()
                .satisfies(round -> assertThat(round.under()).isEmpty());
    }

    @Test
    void talksOfNobodyThatAreNamedOnceAreNoRound() {
        assertThat(find(event(EventKind.TALKS, "talks", SUNDAY))).isEmpty();
    }

    private Event event(EventKind kind, String trigger, LocalDate day, String... names) {
        return new Told(kind, trigger, Standing.HAPPENED, Optional.of(Window.ofDay(day)))
                .of(Arrays.stream(names).map(name -> person(name, name)).toArray(Participant[]::new));
    }

    /** Of a full name, who counts as a person, or of one word, which counts as a side. */
    private Participant person(String name, String phrase) {
        return new Participant(Part.ACTOR, drawing.span(phrase), Optional.of(drawing.person(name, phrase)));
    }

    /** What an article tells of an event, but for who took part. */
    private final class Told {
        private final EventKind kind;
        private final Span trigger;
        private final Standing standing;
        private final Optional<Window> window;

        Told(EventKind kind, String trigger, Standing standing, Optional<Window> window) {
            this.kind = kind;
            this.trigger = drawing.span(trigger);
            this.standing = standing;
            this.window = window;
        }

        Event of(Participant... participants) {
            EventMention mention = new EventMention(
                    kind,
                    trigger,
                    List.of(participants),
                    Optional.empty(),
                    Optional.empty(),
                    standing,
                    Optional.empty(),
                    new Provenance(drawing.article().id(), "drawn/1", Confidence.CERTAIN));
            return new Event(new EventId(Event.passage(mention)), kind, List.of(mention), window, List.of());
        }
    }

    private List<Round> find(Event... events) {
        Dossier dossier = Drawing.dossier(List.of(drawing), List.of());
        Material material = new Material(List.of(reading), Coverage.NONE, dossier.entities(), List.of());
        return new RoundFinder().find(material, new ArrayList<>(List.of(events)), List.of());
    }

    private String slice(Passage passage) {
        return drawing.article().text().slice(passage.span());
    }
}
