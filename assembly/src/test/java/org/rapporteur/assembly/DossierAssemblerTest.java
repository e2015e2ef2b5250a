package org.rapporteur.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.dossier.Account;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.dossier.TimexMention;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.place.PlaceForm;
import org.rapporteur.core.place.PlaceMention;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.RelayKind;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.language.Reading;
import org.rapporteur.language.Wording;
import org.rapporteur.language.meaning.Meanings;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class DossierAssemblerTest {

    private final DossierAssembler assembler = new DossierAssembler();

    @Test
    void putsArticlesInOrderOfPublicationAndTheUndatedLast() {
        List<Article> articles = List.of(
                Articles.saying("Undated."),
                Articles.of("Strand Ledger", "2031-05-13", "B", "Second of the day."),
                Articles.of("Halden Wire", "2031-05-13", "C", "First of the day, by its outlet."),
                Articles.of("Strand Ledger", "2031-05-12", "D", "The day before."));

        Dossier dossier = assembler.assemble(
                articles.stream()
                        .map(article -> new Reading(article, List.of(), List.of()))
                        .toList(),
                List.of());

        assertThat(dossier.articles())
                .extracting(article -> article.text().characters())
                .containsExactly(
                        "The day before.", "First of the day, by its outlet.", "Second of the day.", "Undated.");
    }

    @Test
    void keepsAllTimesAndPlacesOfTheArticlesInTheirOrder() {
        Reading later = told(Articles.of("Strand Ledger", "2031-05-13", "B", "Rain fell in Ostrel on Tuesday."));
        Reading earlier = told(Articles.of("Halden Wire", "2031-05-12", "A", "Snow fell in Ostrel on Tuesday."));

        Account account = assembler.assemble(List.of(later, earlier), List.of()).account();

        assertThat(account.timexes())
                .extracting(TimexMention::article)
                .containsExactly(earlier.article().id(), later.article().id());
        assertThat(account.places())
                .extracting(place -> place.provenance().article())
                .containsExactly(earlier.article().id(), later.article().id());
    }

    private static Reading told(Article article) {
        Timex tuesday = new Timex(
                new Span(23, 30),
                TimexType.DATE,
                "XXXX-WXX-2",
                Optional.empty(),
                Granularity.DAY,
                Optional.empty(),
                Anchor.UNKNOWN,
                "weekday");
        PlaceMention ostrel = new PlaceMention(
                new Span(13, 19),
                PlaceForm.NAME,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                new Provenance(article.id(), "drawn/1", Confidence.CERTAIN));
        return new Reading(
                article,
                Wording.bare(article.text()),
                List.of(),
                List.of(),
                List.of(ostrel),
                List.of(tuesday),
                List.of(),
                Meanings.NONE);
    }

    @Test
    void saysThatArticlesTellTwoStories() {
        List<Article> articles = List.of(
                Articles.of("Strand Ledger", "2031-05-13", "B", "Tamsin Orrick of Velmoor waters the peony with tea."),
                Articles.of("Halden Wire", "2031-05-12", "C", "The dredger Margaret lies on the Corran bar."),
                Articles.of("Ostrel Post", "2031-05-14", "D", "Divers went down to the dredger on the Corran bar."));

        Dossier dossier = assembler.assemble(
                articles.stream()
                        .map(article -> new Reading(article, List.of(), List.of()))
                        .toList(),
                List.of());

        assertThat(dossier.coverage().stories())
                .extracting(Story::articles)
                .containsExactly(
                        List.of(articles.get(1).id(), articles.get(2).id()),
                        List.of(articles.get(0).id()));
    }

    @Test
    void joinsAPersonAcrossArticlesUnderTheFullestName() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Negotiator Mira Solen came.");
        wire.role(wire.person("Mira Solen"), "Negotiator");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "MIRA K. SOLEN left. She was late.");
        ledger.person("MIRA K. SOLEN", "MIRA K. SOLEN", "She");
        Drawing post = drawn("Ostrel Post", "2031-05-14", "The minister, Solen, slept.");
        post.role(post.person("Solen"), "minister");

        Entity solen = only(dossier(wire, ledger, post).entities());

        assertThat(solen.id()).hasToString("person/mira-k-solen");
        assertThat(solen.name()).isEqualTo("MIRA K. SOLEN");
        assertThat(solen.mentions()).as("with \"The minister\"").hasSize(5);
        assertThat(solen.roles()).hasSize(2);
    }

    @Test
    void prefersANameThatIsNotAllInCapitals() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "MIRA SOLEN: No.");
        wire.person("MIRA SOLEN");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Mira Solen left.");
        ledger.person("Mira Solen");

        assertThat(only(dossier(wire, ledger).entities()).name()).isEqualTo("Mira Solen");
    }

    @Test
    void aLastNameThatTwoBearJoinsNeither() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Mira Solen and Bruno Solen came.");
        wire.person("Mira Solen");
        wire.person("Bruno Solen");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Solen left.");
        ledger.person("Solen");

        assertThat(names(dossier(wire, ledger))).containsExactly("Bruno Solen", "Mira Solen", "Solen");
    }

    @Test
    void anInitialTellsWhichOfTheTwo() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Mira Solen and Bruno Solen came.");
        wire.person("Mira Solen");
        wire.person("Bruno Solen");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "B. Solen left.");
        ledger.person("B. Solen");

        assertThat(names(dossier(wire, ledger))).containsExactly("Bruno Solen", "Mira Solen");
    }

    @Test
    void whatOneArticleKeepsApartStaysApart() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Mira Solen came. Old Solen stayed at home.");
        wire.person("Mira Solen");
        wire.person("Solen", "Solen#2");

        assertThat(names(dossier(wire))).containsExactly("Mira Solen", "Solen");
    }

    @Test
    void anonymousSourcesOfTwoArticlesAreNeverOne() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "A senior official came.");
        wire.entity(EntityKind.ANONYMOUS, "A senior official");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "A senior official left.");
        ledger.entity(EntityKind.ANONYMOUS, "A senior official");

        assertThat(dossier(wire, ledger).entities())
                .extracting(entity -> entity.id().toString())
                .containsExactly("anonymous/senior-official", "anonymous/senior-official-2");
    }

    @Test
    void groupsFallTogetherByNameAndNotByACommonNoun() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "The Ostrelians met the negotiators.");
        wire.entity(EntityKind.GROUP, "Ostrelians");
        wire.entity(EntityKind.GROUP, "negotiators");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Ostrelian crews met other negotiators.");
        ledger.entity(EntityKind.GROUP, "Ostrelian");
        ledger.entity(EntityKind.GROUP, "negotiators");

        assertThat(names(dossier(wire, ledger))).containsExactlyInAnyOrder("Ostrelians", "negotiators", "negotiators");
    }

    @Test
    void anAcronymInBracketsStandsForTheNameBeforeIt() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "The Harbour Safety Board (HSB) met.");
        wire.entity(EntityKind.ORGANISATION, "Harbour Safety Board");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "The H.S.B. left. The OSB stayed.");
        ledger.entity(EntityKind.ORGANISATION, "H.S.B.");
        ledger.entity(EntityKind.ORGANISATION, "OSB");

        assertThat(names(dossier(wire, ledger))).containsExactly("Harbour Safety Board", "OSB");
    }

    @Test
    void aStateTakenForAPlaceAndForABodyIsOne() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Ostrel said no. Ostrel is small.");
        wire.entity(EntityKind.ORGANISATION, "Ostrel");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Ostrel, and Ostrel again.");
        ledger.entity(EntityKind.PLACE, "Ostrel", "Ostrel", "Ostrel#2");

        assertThat(only(dossier(wire, ledger).entities()).kind()).isEqualTo(EntityKind.PLACE);
    }

    @Test
    void whatMostMentionsTakeForABodyIsNoPerson() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "The Corran Ledger and the Ledger. Kestria. Solen came.");
        wire.entity(EntityKind.ORGANISATION, "Corran Ledger", "Corran Ledger", "Ledger#2");
        wire.entity(EntityKind.PLACE, "Kestria");
        wire.entity(EntityKind.PLACE, "Solen");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Corran Ledger said. Kestria said. Mira Solen left.");
        ledger.person("Corran Ledger");
        ledger.person("Kestria");
        ledger.person("Mira Solen");
        Drawing post = drawn("Ostrel Post", "2031-05-14", "Kestria is a state. Solen slept.");
        post.entity(EntityKind.PLACE, "Kestria");
        post.person("Solen");

        assertThat(dossier(wire, ledger, post).entities())
                .extracting(entity -> entity.id().toString())
                .containsExactly("person/mira-solen", "organisation/corran-ledger", "place/kestria", "place/solen");
    }

    @Test
    void whereSomebodyIsFromIsNoPartOfTheName() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Mira Solen of Vessaly came.");
        wire.person("Mira Solen of Vessaly");
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Mira Solen left.");
        ledger.person("Mira Solen");

        assertThat(only(dossier(wire, ledger).entities()).name()).isEqualTo("Mira Solen");
    }

    @Test
    void statementsPointToTheJoinedEntities() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "“No,” Solen told Varga, the Ledger wrote.");
        EntityId solen = wire.person("Solen");
        EntityId varga = wire.person("Varga");
        EntityId paper = wire.entity(EntityKind.ORGANISATION, "Ledger");
        wire.statement("“No,”")
                .by("Solen", solen)
                .cue("told", "tell", CueKind.NEUTRAL)
                .to("Varga", varga)
                .relay(RelayKind.CITED, "the Ledger", paper);
        wire.statement("No").byOneOf("Solen", varga, solen).form(Form.INDIRECT);
        Drawing ledger = drawn("Strand Ledger", "2031-05-13", "Mira Solen met Anton Varga of the Strand Ledger.");
        ledger.person("Mira Solen");
        ledger.person("Anton Varga");

        Dossier dossier = dossier(wire, ledger);

        assertThat(dossier.statements().get(0).speaker().entities()).hasToString("[person/mira-solen]");
        assertThat(dossier.statements()
                        .get(0)
                        .circumstances()
                        .addressee()
                        .orElseThrow()
                        .entity())
                .contains(new EntityId("person/anton-varga"));
        assertThat(dossier.statements().get(0).circumstances().relay().get(0).entity())
                .contains(new EntityId("organisation/ledger"));
        assertThat(dossier.statements().get(1).speaker().candidates())
                .hasToString("[person/anton-varga, person/mira-solen]");
    }

    @Test
    void anArticleGivenTwiceIsInTheRecordOnceAndSaidSo() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "Mira Solen came.");

        Dossier dossier = dossier(wire, wire);

        assertThat(dossier.articles()).hasSize(1);
        assertThat(dossier.problems())
                .extracting(Problem::kind, Problem::message)
                .containsExactly(tuple(
                        "repeated-article",
                        "the article %s was given before, word for word; it is in the record once"
                                .formatted(wire.article().id())));
    }

    @Test
    void oneOfTwoStatementsAtOnePlaceIsKeptAndSaidSo() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "“No,” Solen said.");
        wire.statement("“No,”");
        wire.statement("“No,”").form(Form.MIXED);

        Dossier dossier = dossier(wire);

        assertThat(dossier.statements()).hasSize(1);
        assertThat(dossier.problems())
                .extracting(Problem::message)
                .containsExactly("drawn/1 found a second statement with these words; the surer one is in the record");
    }

    @Test
    void anEntityThatTheReadingDoesNotHaveIsACallersMistake() {
        Drawing wire = drawn("Halden Wire", "2031-05-12", "“No,” Solen said.");
        wire.statement("“No,”").by("Solen", new EntityId("person/nobody"));

        assertThatThrownBy(() -> dossier(wire))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reading of %s has no entity person/nobody"
                        .formatted(wire.article().id()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theOrderOfTheReadingsMakesNoDifference(long seed) {
        List<Reading> readings = new ArrayList<>();
        String[] names = {"Mira Solen", "Solen", "Bruno Solen", "M. Solen", "Volodymyr Halden", "Vladimir Halden"};
        for (int i = 0; i < names.length; i++) {
            Drawing drawn = drawn("Outlet " + i, "2031-05-1" + i, names[i] + " said no to officials.");
            drawn.person(names[i]);
            drawn.entity(EntityKind.ANONYMOUS, "officials");
            readings.add(reading(drawn));
        }
        Dossier inOrder = assembler.assemble(readings, List.of());
        Collections.shuffle(readings, new Random(seed));

        assertThat(assembler.assemble(readings, List.of())).isEqualTo(inOrder);
    }

    private static Drawing drawn(String outlet, String published, String text) {
        return Drawing.of(Articles.of(outlet, published, outlet + " of " + published, text));
    }

    private Dossier dossier(Drawing... drawings) {
        return assembler.assemble(
                List.of(drawings).stream().map(DossierAssemblerTest::reading).toList(), List.of());
    }

    private static Reading reading(Drawing drawing) {
        return new Reading(drawing.article(), drawing.entities(), drawing.statements());
    }

    private static List<String> names(Dossier dossier) {
        return dossier.entities().stream().map(Entity::name).toList();
    }

    private static Entity only(List<Entity> entities) {
        assertThat(entities).hasSize(1);
        return entities.get(0);
    }
}
