package org.rapporteur.language.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.event.SketchedEvents.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.event.EventMention;
import org.rapporteur.core.event.EventStatus;
import org.rapporteur.core.event.Standing;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Naming;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.Anchor;
import org.rapporteur.core.time.Granularity;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.TimexType;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.encoder.Sketch;

class EventFinderTest {

    private static final String MET = "<per>Odo Varga</per> met <per>Mira Solen</per> in <loc>Pelm</loc> on Monday.";

    private static final String MET_TREE = """
            Odo    PROPN met   nsubj
            Varga  PROPN Odo   flat
            met    VERB  -     root
            Mira   PROPN met   obj
            Solen  PROPN Mira  flat
            in     ADP   Pelm  case
            Pelm   PROPN met   obl
            on     ADP   Monday case
            Monday PROPN met   obl
            .      PUNCT met   punct
            """;

    private static final ArticleId ARTICLE =
            SketchedEvents.article(Sketch.of(MET).text()).id();

    @Test
    void whoMeetsWhomAndWhereIsToldByTheTree() {
        assertThat(found(MET, MET_TREE))
                .containsExactly("MEETING met ACTOR Odo Varga ACTOR Mira Solen in Pelm HAPPENED");
    }

    @Test
    void aPassiveTurnsThePartsRound() {
        assertThat(found("<loc>Pelm</loc> was attacked by <org>Tolmere</org>.", """
                        Pelm     PROPN attacked nsubj:pass
                        was      AUX   attacked aux:pass
                        attacked VERB  -        root
                        by       ADP   Tolmere  case
                        Tolmere  PROPN attacked obl:agent
                        .        PUNCT attacked punct
                        """))
                .containsExactly("ATTACK attacked TARGET Pelm ACTOR Tolmere HAPPENED");
    }

    @Test
    void whereNobodyStandsInTheVerbsOwnPlacesItConcernsWhoeverIsNamedNextBelowIt() {
        assertThat(found("<org>Tolmere</org> rejected a call to meet <org>Kestria</org> in <loc>Pelm</loc>.", """
                        Tolmere  PROPN rejected nsubj
                        rejected VERB  -        root
                        a        DET   call     det
                        call     NOUN  rejected obj
                        to       PART  meet     mark
                        meet     VERB  call     acl
                        Kestria  PROPN meet     obj
                        in       ADP   Pelm     case
                        Pelm     PROPN meet     obl
                        .        PUNCT rejected punct
                        """))
                .contains("REJECTION rejected ACTOR Tolmere TARGET Kestria HAPPENED");
    }

    @Test
    void whereAndWhyAreNoOneWhomItConcerns() {
        assertThat(found("<org>Tolmere</org> rejected the plan in <loc>Pelm</loc> after <org>Kestria</org> left.", """
                        Tolmere  PROPN rejected nsubj
                        rejected VERB  -        root
                        the      DET   plan     det
                        plan     NOUN  rejected obj
                        in       ADP   Pelm     case
                        Pelm     PROPN rejected obl
                        after    SCONJ left     mark
                        Kestria  PROPN left     nsubj
                        left     VERB  rejected advcl
                        .        PUNCT rejected punct
                        """))
                .noneMatch(line -> line.contains("Kestria") || line.contains("TARGET Pelm"));
    }

    @Test
    void aVerbThatOnlyCarriesTheNounLendsItItsSubjectAndItsTense() {
        assertThat(found("<org>Kestria</org> and <org>Tolmere</org> will hold talks in <loc>Pelm</loc>.", """
                        Kestria PROPN hold    nsubj
                        and     CCONJ Tolmere cc
                        Tolmere PROPN Kestria conj
                        will    AUX   hold    aux
                        hold    VERB  -       root
                        talks   NOUN  hold    obj
                        in      ADP   Pelm    case
                        Pelm    PROPN hold    obl
                        .       PUNCT hold    punct
                        """))
                .containsExactly("TALKS talks ACTOR Kestria ACTOR Tolmere in Pelm PLANNED will");
    }

    @Test
    void whatIsOnlyWantedOrRefusedDidNotHappen() {
        assertThat(found("<per>Varga</per> refused to meet <per>Solen</per>.", """
                        Varga   PROPN refused nsubj
                        refused VERB  -       root
                        to      PART  meet    mark
                        meet    VERB  refused xcomp
                        Solen   PROPN meet    obj
                        .       PUNCT refused punct
                        """))
                .containsExactly(
                        "REJECTION refused ACTOR Varga TARGET Solen HAPPENED",
                        "MEETING meet ACTOR Varga ACTOR Solen DENIED refused");
    }

    @Test
    void aPlaceBeforeTheNounIsWhereNotWho() {
        assertThat(found("The <loc>Pelm</loc> talks failed.", """
                        The    DET   talks  det
                        Pelm   PROPN talks  compound
                        talks  NOUN  failed nsubj
                        failed VERB  -      root
                        .      PUNCT failed punct
                        """)).containsExactly("TALKS talks in Pelm HAPPENED");
    }

    @Test
    void aNounThatOnlyDescribesAnotherNamesNothing() {
        assertThat(found("The talks venue burnt down.", """
                        The   DET   venue compound
                        talks NOUN  venue compound
                        venue NOUN  burnt nsubj
                        burnt VERB  -     root
                        down  ADP   burnt compound:prt
                        .     PUNCT burnt punct
                        """)).isEmpty();
    }

    @Test
    void insideAStatementItIsThatStatementsWord() {
        Attribution said = new Attribution(
                new Source(Optional.empty(), Naming.IMPLIED),
                Optional.empty(),
                List.of(new Span(0, 41)),
                Form.INDIRECT,
                new Provenance(ARTICLE, "test", new Confidence(1)));
        List<EventMention> found = found(MET, MET_TREE, List.of(said), List.of());
        assertThat(found)
                .singleElement()
                .satisfies(event -> assertThat(event.by()).contains(new StatementId(ARTICLE, new Span(0, 41))));
        assertThat(found(MET, MET_TREE, List.of(), List.of()).get(0).by()).isEmpty();
    }

    @Test
    void theDayThatHangsOnItIsItsTime() {
        Timex monday = on(MET, "Monday", Window.ofDay(LocalDate.of(2031, 5, 5)));
        assertThat(found(MET, MET_TREE, List.of(), List.of(monday)))
                .singleElement()
                .satisfies(event -> assertThat(event.time()).contains(monday));
    }

    @Test
    void whatStandsInThePresentAndHasADayToComeIsPlanned() {
        String meet = "<per>Odo Varga</per> meets <per>Mira Solen</per> in <loc>Pelm</loc> on Monday.";
        Timex monday = on(meet, "Monday", Window.ofDay(LocalDate.of(2031, 5, 12)));
        assertThat(found(meet, MET_TREE.replace("met ", "meets "), List.of(), List.of(monday)))
                .singleElement()
                .extracting(EventMention::standing)
                .isEqualTo(new Standing(EventStatus.PLANNED, List.of(monday.span())));
    }

    @Test
    void theDayOfWhatIsDoneWithItsResultIsNotItsOwn() {
        String sent = "What came of the meeting will be sent on Monday.";
        String tree = """
                What    PRON  sent    nsubj:pass
                came    VERB  What    acl:relcl
                of      ADP   meeting case
                the     DET   meeting det
                meeting NOUN  came    obl
                will    AUX   sent    aux
                be      AUX   sent    aux:pass
                sent    VERB  -       root
                on      ADP   Monday  case
                Monday  PROPN sent    obl
                .       PUNCT sent    punct
                """;
        Timex monday = on(sent, "Monday", Window.ofDay(LocalDate.of(2031, 5, 12)));
        assertThat(found(sent, tree, List.of(), List.of(monday)))
                .singleElement()
                .satisfies(event -> assertThat(event.time()).isEmpty());
    }

    @Test
    void whatIsToldBehindADateAndWhenHappenedThen() {
        String sentence = "The quarrel goes back to May, when <org>Tolmere</org> annexed <loc>Pelm</loc>.";
        Timex year = on(sentence, "May", Window.ofDay(LocalDate.of(2014, 1, 1)));

        assertThat(found(sentence, """
                        The     DET   quarrel det
                        quarrel NOUN  goes    nsubj
                        goes    VERB  -       root
                        back    ADV   goes    advmod
                        to      ADP   May     case
                        May     PROPN goes    obl
                        ,       PUNCT annexed punct
                        when    ADV   annexed advmod
                        Tolmere PROPN annexed nsubj
                        annexed VERB  goes    advcl
                        Pelm    PROPN annexed obj
                        .       PUNCT goes    punct
                        """, List.of(), List.of(year)))
                .singleElement()
                .satisfies(event -> assertThat(event.time()).contains(year));
    }

    @Test
    void aListOfWhoActsIsWholeThoughTheTreeIsNot() {
        assertThat(found(
                        "Minister <per>Mira Solen</per> and <per>Odo Varga</per> spoke with envoy <per>Lena Roth</per>.",
                        """
                        Minister NOUN  spoke    compound
                        Mira     PROPN Minister nmod
                        Solen    PROPN Mira     flat
                        and      CCONJ Odo      cc
                        Odo      PROPN spoke    nsubj
                        Varga    PROPN Odo      flat
                        spoke    VERB  -        root
                        with     ADP   envoy    case
                        envoy    NOUN  Odo      nmod:desc
                        Lena     PROPN envoy    appos
                        Roth     PROPN Lena     flat
                        .        PUNCT spoke    punct
                        """))
                .containsExactly("TALKS spoke ACTOR Mira Solen ACTOR Odo Varga ACTOR envoy Lena Roth HAPPENED");
    }

    private static Timex on(String marked, String word, Window window) {
        int begin = marked.replaceAll("<[^>]*>", "").indexOf(word);
        return new Timex(
                new Span(begin, begin + word.length()),
                TimexType.DATE,
                "2031-05-XX",
                Optional.empty(),
                Granularity.DAY,
                Optional.of(window),
                Anchor.PUBLICATION,
                "weekday");
    }
}
