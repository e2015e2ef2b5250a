package org.rapporteur.assembly.framing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.assembly.material.Material;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.ReportedFact;
import org.rapporteur.core.comparison.Root;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.framing.Framing;
import org.rapporteur.core.framing.Omission;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.Coverage;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.Span;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;
import org.rapporteur.testkit.NewsScraps;

class FramingFinderTest {

    private final FramingFinder finder = new FramingFinder();

    @Test
    void aLabelIsByWhoeverSaysIt() {
        Drawing drawing = Drawing.of(Articles.of(
                "Keel",
                "2031-05-12",
                "The tyrant walks out",
                "The tyrant walks out\n\nOdo Varga left. Mira Solen said the hothead would be back."));
        EntityId varga = drawing.person("Odo Varga");
        EntityId solen = drawing.person("Mira Solen");
        drawing.statement("the hothead would be back")
                .by("Mira Solen", solen)
                .cue("said", "say", CueKind.NEUTRAL)
                .form(Form.INDIRECT);
        drawing.label(varga, "tyrant");
        drawing.label(varga, "hothead", Voice.of(drawing.span("the hothead would be back")));

        assertThat(portrayals(drawing))
                .containsExactly(
                        "person/odo-varga LABEL HEADLINE outlet: tyrant",
                        "person/odo-varga LABEL TEXT [person/mira-solen]: hothead");
    }

    @Test
    void aTitleThatIsNoPartOfTheTextIsNoHeadline() {
        Drawing drawing = Drawing.of(
                Articles.of("Keel", "2031-05-12", "Talks end", "The tyrant Odo Varga left before the talks end."));
        EntityId varga = drawing.person("Odo Varga");
        drawing.label(varga, "tyrant");

        assertThat(portrayals(drawing)).containsExactly("person/odo-varga LABEL TEXT outlet: tyrant");
    }

    @Test
    void theWordThatAnArticleHasForSomebodyStaysItsOwnWhereItRendersWhatOthersWant() {
        Drawing drawing = Drawing.of(Articles.saying("The tyrant Odo Varga slept. Kestria wants the tyrant to go."));
        EntityId varga = drawing.person("Odo Varga");
        EntityId kestria = drawing.entity(EntityKind.PLACE, "Kestria");
        drawing.statement("the tyrant to go")
                .by("Kestria", kestria)
                .cue("wants", "want", CueKind.THOUGHT)
                .form(Form.INDIRECT);
        drawing.label(varga, "tyrant");
        drawing.label(varga, "tyrant#2", Voice.of(drawing.span("the tyrant to go")));

        assertThat(portrayals(drawing))
                .containsExactly(
                        "person/odo-varga LABEL TEXT outlet: tyrant", "person/odo-varga LABEL TEXT outlet: tyrant");
    }

    @Test
    void verbsOfSayingAreCountedBySpeaker() {
        Drawing drawing = Drawing.of(
                Articles.saying(
                        "Mira Solen said it was late. She admitted it was dark. Later she said it was cold: a night for owls."));
        EntityId solen = drawing.person("Mira Solen", "Mira Solen", "She");
        drawing.statement("it was late").by("Mira Solen", solen).cue("said", "say", CueKind.NEUTRAL);
        drawing.statement("it was dark").by("She", solen).cue("admitted", "admit", CueKind.ADMISSION);
        drawing.statement("it was cold").by("she", solen).cue("said#2", "say", CueKind.NEUTRAL);
        drawing.statement("a night for owls").by("she", solen).cue(":", ":", CueKind.NEUTRAL);

        assertThat(framing(drawing).sayings())
                .extracting(saying -> "%s %s %s x%d"
                        .formatted(
                                saying.speaker(),
                                saying.lemma(),
                                saying.kind(),
                                saying.cues().size()))
                .containsExactly("person/mira-solen admit ADMISSION x1", "person/mira-solen say NEUTRAL x2");
    }

    @Test
    void wordsAreSharedOutByWhoSaysThem() {
        Drawing drawing = Drawing.of(Articles.saying(
                "MIRA SOLEN: We stay here tonight.\n\nOdo Varga said he would leave. It was said that all was well."));
        EntityId solen = drawing.person("MIRA SOLEN");
        EntityId varga = drawing.person("Odo Varga", "Odo Varga", "he");
        drawing.statement("We stay here tonight.").by("MIRA SOLEN", solen).form(Form.TRANSCRIPT);
        drawing.statement("he would leave").by("Odo Varga", varga).form(Form.INDIRECT);
        drawing.statement("that all was well").form(Form.INDIRECT);

        assertThat(framing(drawing).shares())
                .extracting(share -> "%s %d+%d"
                        .formatted(
                                share.open()
                                        ? "open"
                                        : share.speaker().map(EntityId::value).orElse("outlet"),
                                share.words(),
                                share.rendered()))
                .containsExactly("outlet 8+0", "open 0+4", "person/mira-solen 4+0", "person/odo-varga 0+3");
    }

    @Test
    void whatSeveralSayTogetherCountsForEach() {
        Drawing drawing = Drawing.of(Articles.saying("Mira Solen and Odo Varga said they agreed."));
        EntityId solen = drawing.person("Mira Solen");
        EntityId varga = drawing.person("Odo Varga");
        drawing.statement("they agreed")
                .by("Mira Solen and Odo Varga", solen, varga)
                .form(Form.INDIRECT);

        assertThat(framing(drawing).shares())
                .filteredOn(share -> share.speaker().isPresent())
                .extracting(share -> share.speaker().get() + " " + share.rendered())
                .containsExactly("person/mira-solen 2", "person/odo-varga 2");
    }

    @Test
    void anArticleLeavesOutWhatTwoOthersTell() {
        Drawing one = Drawing.of(Articles.of("Wire", "2031-05-12", "One", "A ship sank on Monday."));
        Drawing two = Drawing.of(Articles.of("Post", "2031-05-12", "Two", "On Monday a ship went down."));
        Drawing three = Drawing.of(Articles.of("Keel", "2031-05-13", "Three", "The sea was calm."));
        Drawing before = Drawing.of(Articles.of("Tide", "2031-05-10", "Four", "Ships will sail on Monday."));
        List<Drawing> all = List.of(before, one, two, three);
        List<ReportedFact> facts = List.of(fact(one, two));

        assertThat(finder.of(material(all, Coverage.NONE), facts).omissions())
                .containsExactly(new Omission(three.article().id(), 0));
    }

    @Test
    void aCopyNeitherTellsAFactOnceMoreNorLeavesItOut() {
        Drawing one = Drawing.of(Articles.of("Wire", "2031-05-12", "One", "A ship sank on Monday."));
        Drawing copy = Drawing.of(Articles.of("Post", "2031-05-12", "Two", "A ship sank on Monday, they say."));
        Drawing other = Drawing.of(Articles.of("Keel", "2031-05-13", "Three", "The sea was calm."));
        Drawing teller = Drawing.of(Articles.of("Tide", "2031-05-13", "Four", "The ship is lost since Monday."));
        Coverage copies = new Coverage(
                List.of(),
                List.of(new Copy(
                        one.article().id(),
                        copy.article().id(),
                        Copy.Extent.WHOLE,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(new SharedText(new Span(0, 21), new Span(0, 21), 5, false)))),
                Map.of());
        List<Drawing> all = List.of(one, copy, other, teller);

        assertThat(finder.of(material(all, copies), List.of(fact(one, copy))).omissions())
                .isEmpty();
        assertThat(finder.of(material(all, copies), List.of(fact(one, teller))).omissions())
                .containsExactly(new Omission(other.article().id(), 0));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void scrapsAreTaken(long seed) {
        Drawing scraps = Drawing.of(Articles.saying(NewsScraps.from(seed)));

        assertThat(framing(scraps).loaded()).isEmpty();
    }

    private static ReportedFact fact(Drawing... tellers) {
        List<Telling> tellings = new ArrayList<>();
        for (Drawing teller : tellers) {
            tellings.add(new Telling(
                    new Passage(teller.article().id(), teller.article().text().span()), Optional.empty()));
        }
        Root open = new Root(
                Root.Kind.OPEN,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(tellers[0].article().id()));
        return new ReportedFact(tellings, List.of(open));
    }

    private List<String> portrayals(Drawing drawing) {
        return framing(drawing).portrayals().stream()
                .map(portrayal -> "%s %s %s %s: %s"
                        .formatted(
                                portrayal.entity(),
                                portrayal.kind(),
                                portrayal.place(),
                                portrayal.statement().isEmpty()
                                        ? "outlet"
                                        : portrayal.speakers().toString(),
                                drawing.article().text().slice(portrayal.words().span())))
                .toList();
    }

    private Framing framing(Drawing drawing) {
        return finder.of(material(List.of(drawing), Coverage.NONE), List.of());
    }

    private static Material material(List<Drawing> drawings, Coverage coverage) {
        Dossier dossier = Drawing.dossier(drawings, List.of());
        return new Material(
                drawings.stream()
                        .map(drawing -> new Reading(drawing.article(), drawing.entities(), drawing.statements()))
                        .toList(),
                coverage,
                dossier.entities(),
                dossier.statements());
    }
}
