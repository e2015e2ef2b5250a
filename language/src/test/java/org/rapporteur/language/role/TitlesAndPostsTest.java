package org.rapporteur.language.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.role.SketchedRoles.found;

import org.junit.jupiter.api.Test;
import org.rapporteur.core.entity.Voice;
import org.rapporteur.core.text.Span;

/** Roles of several words, of several people, and of others than whom they seem to be of. */
class TitlesAndPostsTest {

    @Test
    void anUnderSecretaryIsNoSecretary() {
        assertThat(found("It went to Under Secretary of Trade for Northern Waters <per>Mira Solen</per> in May.", """
                        It        PRON  went nsubj
                        went      VERB  -    root
                        to        ADP   Mira case
                        Under     ADJ   Secretary amod
                        Secretary PROPN Mira nmod:desc
                        of        ADP   Trade case
                        Trade     PROPN Secretary nmod
                        for       ADP   Waters case
                        Northern  ADJ   Waters amod
                        Waters    PROPN Secretary nmod
                        Mira      PROPN went obl
                        Solen     PROPN Mira flat
                        in        ADP   May case
                        May       PROPN went obl
                        .         PUNCT went punct
                        """))
                .containsExactly("Mira Solen | Under Secretary of Trade for Northern Waters"
                        + " | under secretary of trade CURRENT");
        assertThat(found("He served under Secretary <per>Mira Solen</per>.", """
                        He        PRON  served nsubj
                        served    VERB  -      root
                        under     ADP   Mira   case
                        Secretary PROPN Mira   nmod:desc
                        Mira      PROPN served obl
                        Solen     PROPN Mira   flat
                        .         PUNCT served punct
                        """))
                .containsExactly("Mira Solen | Secretary | secretary CURRENT");
    }

    @Test
    void postsThatAreJoinedAreOfTheSameBody() {
        assertThat(found(
                        "<per>Jana Kest</per>, vice president and general counsel for the <org>Corran Group</org>, left.",
                        """
                        Jana      PROPN left nsubj
                        Kest      PROPN Jana flat
                        ,         PUNCT president punct
                        vice      ADJ   president compound
                        president NOUN  Jana appos
                        and       CCONJ counsel cc
                        general   ADJ   counsel amod
                        counsel   NOUN  Jana appos
                        for       ADP   Group case
                        the       DET   Group det
                        Corran    PROPN Group compound
                        Group     PROPN counsel nmod
                        ,         PUNCT president punct
                        left      VERB  -    root
                        .         PUNCT left punct
                        """))
                .containsExactly(
                        "Jana Kest | vice president | vice president @Corran Group CURRENT",
                        "Jana Kest | general counsel for the Corran Group | general counsel @Corran Group CURRENT");
    }

    @Test
    void aProfessionIsNotOfTheBodyThatOneHeads() {
        assertThat(found("<per>Jana Kest</per>, lawyer and director of the <org>Corran Group</org>, left.", """
                        Jana     PROPN left nsubj
                        Kest     PROPN Jana flat
                        ,        PUNCT lawyer punct
                        lawyer   NOUN  Jana appos
                        and      CCONJ director cc
                        director NOUN  lawyer conj
                        of       ADP   Group case
                        the      DET   Group det
                        Corran   PROPN Group compound
                        Group    PROPN director nmod
                        ,        PUNCT lawyer punct
                        left     VERB  -    root
                        .        PUNCT left punct
                        """))
                .containsExactly(
                        "Jana Kest | lawyer | lawyer CURRENT",
                        "Jana Kest | director of the Corran Group | director @Corran Group CURRENT");
    }

    @Test
    void aTitleInsideARoleIsAnothers() {
        assertThat(found(
                        "<per>Lena Orrin</per>, a former writer to Secretary of State <per>Mira Solen</per>, left.",
                        """
                        Lena      PROPN left nsubj
                        Orrin     PROPN Lena flat
                        ,         PUNCT writer punct
                        a         DET   writer det
                        former    ADJ   writer amod
                        writer    NOUN  Lena appos
                        to        ADP   Mira case
                        Secretary PROPN Mira nmod:desc
                        of        ADP   State case
                        State     PROPN Secretary nmod
                        Mira      PROPN writer nmod
                        Solen     PROPN Mira flat
                        ,         PUNCT writer punct
                        left      VERB  -    root
                        .         PUNCT left punct
                        """))
                .containsExactly(
                        "Lena Orrin | former writer to Secretary of State Mira Solen | writer FORMER",
                        "Mira Solen | Secretary of State | secretary of state CURRENT");
    }

    @Test
    void eachOfSeveralGovernorsHasHisOwnState() {
        assertThat(found(
                        "Govs. <per>Odo Varga</per> of <loc>Tolmere</loc> and <per>Jana Kest</per> of <loc>Ostrel</loc> left.",
                        """
                        Govs.   PROPN Odo     nmod:desc
                        Odo     PROPN left    nsubj
                        Varga   PROPN Odo     flat
                        of      ADP   Tolmere case
                        Tolmere PROPN Odo     nmod
                        and     CCONJ Jana    cc
                        Jana    PROPN Odo     conj
                        Kest    PROPN Jana    flat
                        of      ADP   Ostrel  case
                        Ostrel  PROPN Jana    nmod
                        left    VERB  -       root
                        .       PUNCT left    punct
                        """))
                .containsExactly(
                        "Odo Varga | Govs. | governor @Tolmere CURRENT",
                        "Jana Kest | Govs. | governor @Ostrel CURRENT");
    }

    @Test
    void oneOfSeveralHoldsTheRole() {
        assertThat(found("One of the school's top executives, <per>Odo Kest</per>, left.", """
                        One        NUM   left nsubj
                        of         ADP   executives case
                        the        DET   school det
                        school     NOUN  executives nmod:poss
                        's         PART  school case
                        top        ADJ   executives amod
                        executives NOUN  One nmod
                        ,          PUNCT Odo punct
                        Odo        PROPN One appos
                        Kest       PROPN Odo flat
                        ,          PUNCT Odo punct
                        left       VERB  -   root
                        .          PUNCT left punct
                        """))
                .containsExactly("Odo Kest | One of the school's top executives | executive CURRENT");
    }

    @Test
    void aRetiredDoctorWasOne() {
        assertThat(found("<per>Jana Kest</per>, the retired neurosurgeon, left.", """
                        Jana         PROPN left nsubj
                        Kest         PROPN Jana flat
                        ,            PUNCT neurosurgeon punct
                        the          DET   neurosurgeon det
                        retired      ADJ   neurosurgeon amod
                        neurosurgeon NOUN  Jana appos
                        ,            PUNCT neurosurgeon punct
                        left         VERB  -    root
                        .            PUNCT left punct
                        """))
                .containsExactly("Jana Kest | retired neurosurgeon | neurosurgeon FORMER");
    }

    @Test
    void whoSpeaksOfHimSpeaksOfAnother() {
        assertThat(found(
                        "<per>Mira Solen</per> misjudged <per>Odo Varga</per>, referring to him as a hawk.",
                        """
                        Mira      PROPN misjudged nsubj
                        Solen     PROPN Mira      flat
                        misjudged VERB  -         root
                        Odo       PROPN misjudged obj
                        Varga     PROPN Odo       flat
                        ,         PUNCT referring punct
                        referring VERB  misjudged advcl
                        to        ADP   him       case
                        him       PRON  referring obl
                        as        ADP   hawk      case
                        a         DET   hawk      det
                        hawk      NOUN  referring obl
                        .         PUNCT misjudged punct
                        """,
                        "him"))
                .containsExactly("Odo Varga | hawk | called");
    }

    @Test
    void nobodyTakesUpWhatAnotherWillSay() {
        String trees = """
                The       DET   president det
                president NOUN  agrees nsubj
                agrees    VERB  -      root
                .         PUNCT agrees punct

                President PROPN Varga  nmod:desc
                Varga     PROPN left   nsubj
                left      VERB  -      root
                .         PUNCT left   punct
                """;
        String marked = "The president agrees. President <per>Varga</per> left.";
        assertThat(found(marked, trees))
                .containsExactly("Varga | president | president CURRENT", "Varga | President | president CURRENT");
        assertThat(found(marked, trees, "", words -> Voice.of(words.begin() < 22 ? new Span(0, 21) : new Span(22, 43))))
                .containsExactly("Varga | President | president CURRENT");
    }

    @Test
    void aRoleInMarksIsALabel() {
        assertThat(found("<per>Varga</per> is “the Chancellor of the Strait”.", """
                        Varga      PROPN Chancellor nsubj
                        is         AUX   Chancellor cop
                        “          PUNCT Chancellor punct
                        the        DET   Chancellor det
                        Chancellor PROPN -          root
                        of         ADP   Strait     case
                        the        DET   Strait     det
                        Strait     PROPN Chancellor nmod
                        ”          PUNCT Chancellor punct
                        .          PUNCT Chancellor punct
                        """))
                .containsExactly("Varga | Chancellor of the Strait | called");
    }
}
