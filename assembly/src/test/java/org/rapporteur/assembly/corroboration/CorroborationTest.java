package org.rapporteur.assembly.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.comparison.Comparison;
import org.rapporteur.core.comparison.Difference;
import org.rapporteur.core.comparison.Edit;
import org.rapporteur.core.comparison.Rendering;
import org.rapporteur.core.comparison.Silence;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.entity.Affiliation;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.entity.RoleStatus;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.statement.Speaker;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.Drawing;

class CorroborationTest {

    private static final String MONDAY = "2031-05-12";
    private static final String TUESDAY = "2031-05-13";
    private static final String LONG =
            "The dredger lay at the northern quay of Port Ambry with a broken crane and an empty hold all winter.";

    private final Told told = new Told();

    @Test
    void whatTwoOutletsSayThemselvesHasTwoRoots() {
        told.article(
                        "Halden Wire",
                        MONDAY,
                        "Mira Solen resigned late on Friday.",
                        "PROPN/3/nsubj PROPN/1/flat VERB/0/root ADV/3/advmod ADP/6/case PROPN/3/obl PUNCT/3/punct")
                .person("Mira Solen");
        told.article(
                        "Strand Ledger",
                        TUESDAY,
                        "A clerk who knew Mira Solen slept. Mira Solen resigned on Friday.",
                        "DET/2/det NOUN/7/nsubj PRON/4/nsubj VERB/2/acl:relcl PROPN/4/obj PROPN/5/flat VERB/0/root"
                                + " PUNCT/7/punct",
                        "PROPN/3/nsubj PROPN/1/flat VERB/0/root ADP/5/case PROPN/3/obl PUNCT/3/punct")
                .person("Mira Solen", "Mira Solen", "Mira Solen#2");

        assertThat(told.compare().facts().stream().map(told::line))
                .containsExactly("OUTLET Halden Wire, OUTLET Strand Ledger"
                        + " | Halden Wire: Mira Solen resigned late on Friday"
                        + " | Strand Ledger: Mira Solen resigned on Friday");
    }

    @Test
    void whatOneCopiedFromTheOtherHasOneRoot() {
        told.article("Halden Wire", MONDAY, LONG);
        told.article("Strand Ledger", TUESDAY, LONG);

        assertThat(told.compare().facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.roots()).singleElement().satisfies(root -> {
                    assertThat(Told.line(root)).isEqualTo("OUTLET Halden Wire");
                    assertThat(root.articles()).hasSize(2);
                }));
    }

    @Test
    void whoDoesItMakesItAnotherThing() {
        clauseOf("Halden Wire", "Solen", "signed");
        clauseOf("Strand Ledger", "Varga", "signed");

        assertThat(told.compare().facts()).isEmpty();
    }

    @Test
    void whatOneDeniesIsADifferenceOfPolarity() {
        clauseOf("Halden Wire", "Solen", "signed");
        told.article(
                        "Strand Ledger",
                        MONDAY,
                        "Solen never signed the harbour treaty.",
                        "PROPN/3/nsubj ADV/3/advmod VERB/0/root DET/6/det NOUN/6/compound NOUN/3/obj PUNCT/3/punct")
                .person("Solen");

        Comparison comparison = told.compare();

        assertThat(comparison.facts()).isEmpty();
        assertThat(comparison.differences().stream().map(told::line))
                .containsExactly("POLARITY DIFFERENT | Halden Wire: Solen signed the harbour treaty"
                        + " / Strand Ledger: Solen never signed the harbour treaty");
    }

    private Drawing clauseOf(String outlet, String who, String verb) {
        Drawing drawing = told.article(
                outlet,
                MONDAY,
                who + " " + verb + " the harbour treaty.",
                "PROPN/2/nsubj VERB/0/root DET/5/det NOUN/5/compound NOUN/2/obj PUNCT/2/punct");
        drawing.person(who);
        return drawing;
    }

    @ParameterizedTest(name = "{0} beside {1}, {2}: {3}")
    @CsvSource({
        "Nine, Eleven, 2031-05-12, CONFLICT",
        "Nine, Eleven, 2031-05-13, DIFFERENT",
        "Dozens, Thirty, 2031-05-12, COMPATIBLE",
        "900, 1200, 2031-05-12, DIFFERENT",
        "900, 930, 2031-05-12, COMPATIBLE"
    })
    void numbersConflictOnlyIfBothAreExactAndOfOneDay(String one, String other, String day, String bearing) {
        drowned("Halden Wire", MONDAY, one);
        drowned("Strand Ledger", day, other);

        assertThat(told.compare().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.slot()).isEqualTo(Difference.Slot.NUMBER);
            assertThat(difference.bearing()).hasToString(bearing);
        });
    }

    @Test
    void numbersThatAreOneAreNoDifference() {
        drowned("Halden Wire", MONDAY, "Nine");
        drowned("Strand Ledger", MONDAY, "9");

        Comparison comparison = told.compare();

        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.facts()).hasSize(1);
    }

    private void drowned(String outlet, String day, String number) {
        boolean of = number.equals("Dozens");
        told.article(
                        outlet,
                        day,
                        of ? "Dozens of sailors drowned off Port Ambry." : number + " sailors drowned off Port Ambry.",
                        of
                                ? "NOUN/4/nsubj ADP/3/case NOUN/1/nmod VERB/0/root ADP/6/case PROPN/4/obl PROPN/6/flat"
                                        + " PUNCT/4/punct"
                                : "NUM/2/nummod NOUN/3/nsubj VERB/0/root ADP/5/case PROPN/3/obl PROPN/5/flat"
                                        + " PUNCT/3/punct")
                .entity(EntityKind.PLACE, "Port Ambry");
    }

    @Test
    void daysAndPlacesOfOneDeedAreHeldAgainstEachOther() {
        sank("Halden Wire", "Ambry", "Friday");
        sank("Strand Ledger", "Corran", "Thursday");

        Comparison comparison = told.compare();

        assertThat(comparison.facts()).isEmpty();
        assertThat(comparison.differences())
                .extracting(Difference::slot)
                .containsExactlyInAnyOrder(Difference.Slot.DATE, Difference.Slot.PLACE);
    }

    @Test
    void aPlaceThatLiesInTheOtherIsCompatible() {
        sank("Halden Wire", "Ambry", "Friday");
        sank("Strand Ledger", "Kestria", "Friday");
        Drawing atlas = told.article("Corran Post", MONDAY, "They drink tea in Ambry, Kestria, all day.");
        atlas.entity(EntityKind.PLACE, "Ambry");
        atlas.entity(EntityKind.PLACE, "Kestria");

        assertThat(told.compare().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.slot()).isEqualTo(Difference.Slot.PLACE);
            assertThat(difference.bearing()).isEqualTo(Difference.Bearing.COMPATIBLE);
        });
    }

    private void sank(String outlet, String place, String day) {
        Drawing drawing = told.article(
                outlet,
                MONDAY,
                "The old dredger Margaret sank in %s on %s.".formatted(place, day),
                "DET/3/det ADJ/3/amod NOUN/5/nsubj PROPN/3/appos VERB/0/root ADP/7/case PROPN/5/obl"
                        + " ADP/9/case PROPN/5/obl PUNCT/5/punct");
        drawing.entity(EntityKind.ORGANISATION, "Margaret");
        drawing.entity(EntityKind.PLACE, place);
    }

    @Test
    void oneMeetingThatIsJudgedDifferently() {
        told.article(
                "Halden Wire",
                MONDAY,
                "The talks were useful and cordial.",
                "DET/2/det NOUN/4/nsubj AUX/4/cop ADJ/0/root CCONJ/6/cc ADJ/4/conj PUNCT/4/punct");
        told.article(
                "Strand Ledger",
                MONDAY,
                "They described the meeting as stormy.",
                "PRON/2/nsubj VERB/0/root DET/4/det NOUN/2/obj ADP/6/case ADJ/2/obl PUNCT/2/punct");
        told.article(
                "Corran Post",
                MONDAY,
                "The meeting was not useful.",
                "DET/2/det NOUN/5/nsubj AUX/5/cop PART/5/advmod ADJ/0/root PUNCT/5/punct");

        assertThat(told.compare().differences().stream().map(told::line))
                .containsExactly("WORDING DIFFERENT | Halden Wire: talks were useful and cordial"
                        + " / Strand Ledger: meeting as stormy");
    }

    @Test
    void aNameThatIsSpeltDifferentlyButNotAShorterOne() {
        told.article("Halden Wire", MONDAY, "Mirela Stauvic came.").person("Mirela Stauvic");
        told.article("Strand Ledger", MONDAY, "Mirela Stauvich left. Stauvich slept.")
                .person("Mirela Stauvic", "Mirela Stauvich", "Stauvich");
        told.article("Corran Post", MONDAY, "STAUVIC sang.").person("Mirela Stauvic", "STAUVIC");

        assertThat(told.compare().differences().stream().map(told::line))
                .containsExactly("SPELLING COMPATIBLE | Halden Wire: Mirela Stauvic | Corran Post: STAUVIC"
                        + " / Strand Ledger: Mirela Stauvich");
    }

    @Test
    void severalOfficesOfOnePersonBearWithOneAnother() {
        Drawing wire = told.article("Halden Wire", MONDAY, "The chief negotiator, Mira Solen, came.");
        wire.role(wire.person("Mira Solen"), "chief negotiator");
        Drawing ledger = told.article("Strand Ledger", MONDAY, "Mira Solen, secretary of the council, came.");
        ledger.role(ledger.person("Mira Solen"), "secretary of the council");
        Drawing post = told.article("Corran Post", MONDAY, "The negotiator, Mira Solen, came.");
        post.role(post.person("Mira Solen"), "negotiator");

        assertThat(told.compare().differences().stream().map(told::line))
                .containsExactly("ROLE COMPATIBLE | Halden Wire: chief negotiator | Corran Post: negotiator"
                        + " / Strand Ledger: secretary of the council");
    }

    @Test
    void twoWhoHoldOneOfficeOnOneDayConflictUnlessOneIsNew() {
        president("Halden Wire", "Mira Solen", "president of Kestria");
        president("Strand Ledger", "Odo Varga", "president of Kestria");

        assertThat(told.compare().differences().stream().map(told::line))
                .containsExactly(
                        "ROLE CONFLICT | Halden Wire: president of Kestria" + " / Strand Ledger: president of Kestria");

        Told later = new Told();
        president(later, "Halden Wire", "Mira Solen", "president of Kestria");
        president(later, "Strand Ledger", "Odo Varga", "new president of Kestria");
        assertThat(later.compare().differences()).isEmpty();
    }

    private void president(String outlet, String who, String role) {
        president(told, outlet, who, role);
    }

    private static void president(Told told, String outlet, String who, String role) {
        Drawing drawing = told.article(outlet, MONDAY, who + ", the " + role + ", came.");
        EntityId kestria = drawing.entity(EntityKind.PLACE, "Kestria");
        drawing.role(
                drawing.person(who),
                new Role(
                        drawing.article().id(),
                        drawing.span(role),
                        "president",
                        Optional.of(new Affiliation(drawing.span("Kestria"), Optional.of(kestria))),
                        RoleStatus.CURRENT,
                        Optional.empty(),
                        Optional.empty(),
                        Voice.OUTLET));
    }

    @Test
    void anUnnamedSourceIsTheOutletsToWhichItSpoke() {
        Drawing wire = told.article("Halden Wire", MONDAY, "“We are close to a deal,” a source told the Corran Post.");
        EntityId post = wire.entity(EntityKind.ORGANISATION, "Corran Post");
        wire.statement("“We are close to a deal,”")
                .source("a source", Naming.UNNAMED, Speaker.UNKNOWN)
                .cue("told", "tell", CueKind.NEUTRAL)
                .relay(RelayKind.TOLD, "Corran Post", post);
        Drawing ledger =
                told.article("Strand Ledger", MONDAY, "“We are close to a deal,” a source told the Corran Post.");
        ledger.entity(EntityKind.ORGANISATION, "Corran Post");
        ledger.statement("“We are close to a deal,”")
                .source("a source", Naming.UNNAMED, Speaker.UNKNOWN)
                .cue("told", "tell", CueKind.NEUTRAL)
                .relay(RelayKind.TOLD, "Corran Post", post);
        Utterance utterance =
                utterance(wire.statements().get(0), ledger.statements().get(0));

        Comparison comparison = told.compare(utterance);

        assertThat(comparison.utterances().get(0).roots()).singleElement().satisfies(root -> {
            assertThat(Told.line(root)).isEqualTo("UNNAMED Corran Post");
            assertThat(root.notInHand()).isPresent();
            assertThat(root.articles()).hasSize(2);
        });
        assertThat(comparison.silences())
                .extracting(Silence::kind)
                .containsExactly(Silence.Kind.FIRST_SOURCE_NOT_IN_HAND);
    }

    @Test
    void oneUtteranceThatIsGivenToTwoSpeakers() {
        Drawing wire = told.article("Halden Wire", MONDAY, "“The bar is ours,” Mira Solen said.");
        wire.statement("“The bar is ours,”").by("Mira Solen", wire.person("Mira Solen"));
        Drawing ledger = told.article("Strand Ledger", MONDAY, "“The bar is ours,” Odo Varga said.");
        ledger.statement("“The bar is ours,”").by("Odo Varga", ledger.person("Odo Varga"));

        Comparison comparison = told.compare(
                utterance(wire.statements().get(0), ledger.statements().get(0)));

        assertThat(comparison.differences().stream().map(told::line))
                .containsExactly("ATTRIBUTION DIFFERENT | Halden Wire: “The bar is ours,”"
                        + " / Strand Ledger: “The bar is ours,”");
        assertThat(comparison.utterances().get(0).roots().stream().map(Told::line))
                .containsExactly("ON_RECORD person/mira-solen", "ON_RECORD person/odo-varga");
        assertThat(comparison.alone()).isEmpty();
    }

    private static Utterance utterance(Statement fullest, Statement other) {
        Span first = fullest.attribution().extent();
        Span second = other.attribution().extent();
        return new Utterance(
                List.of(
                        new Witness(fullest.id(), List.of(first), Rendering.FULL, List.of()),
                        new Witness(
                                other.id(),
                                List.of(second),
                                Rendering.SAME,
                                List.of(new Edit(Edit.Kind.SAME, Optional.of(first), Optional.of(second))))),
                List.of());
    }

    @Test
    void listsWhatOneArticleHasAloneInTheArticlesOrder() {
        told.article("Halden Wire", MONDAY, LONG + " A goose bit the harbour master of Corran twice.");
        told.article("Strand Ledger", TUESDAY, LONG + " Lemons cost forty crowns in the market hall of Aubrethe.");

        assertThat(told.compare().alone().stream().map(telling -> told.words(telling.passage())))
                .containsExactly(
                        "Halden Wire: A goose bit the harbour master of Corran twice",
                        "Strand Ledger: Lemons cost forty crowns in the market hall of Aubrethe");
    }

    @Test
    void aSideThatActsInSeveralArticlesAndSpeaksInNoneIsNotHeard() {
        for (String outlet : List.of("Halden Wire", "Strand Ledger", "Corran Post")) {
            told.article(
                            outlet,
                            MONDAY,
                            "Tolmere seized the ship. Kestria protested.",
                            "PROPN/2/nsubj VERB/0/root DET/4/det NOUN/2/obj PUNCT/2/punct",
                            "PROPN/2/nsubj VERB/0/root PUNCT/2/punct")
                    .entity(EntityKind.PLACE, "Tolmere");
        }
        Drawing post = told.article("Ostrel Post", MONDAY, "“No,” said a Kestrian diplomat.");
        post.statement("“No,”")
                .form(Form.DIRECT)
                .source("a Kestrian diplomat", Naming.UNNAMED, Speaker.UNKNOWN)
                .cue("said", "say", CueKind.NEUTRAL);

        assertThat(told.compare().silences()).singleElement().satisfies(silence -> {
            assertThat(silence.kind()).isEqualTo(Silence.Kind.NOT_HEARD);
            assertThat(silence.who()).contains(new EntityId("place/tolmere"));
        });
    }

    @Test
    void theSameArticlesGiveTheSameComparison() {
        told.article("Halden Wire", MONDAY, LONG + " A goose bit the harbour master of Corran twice.");
        told.article("Strand Ledger", TUESDAY, LONG + " Lemons cost forty crowns in the market hall of Aubrethe.");

        assertThat(told.compare()).isEqualTo(told.compare());
    }
}
