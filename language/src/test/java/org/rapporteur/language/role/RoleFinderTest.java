package org.rapporteur.language.role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.language.role.SketchedRoles.found;

import org.junit.jupiter.api.Test;

class RoleFinderTest {

    @Test
    void aTitleBelongsToTheNameBehindIt() {
        assertThat(found("Former <org>Veldian</org> Foreign Minister <per>Mira Solen</per> left.", """
                        Former   ADJ   Solen amod
                        Veldian  PROPN Minister compound
                        Foreign  ADJ   Minister amod
                        Minister PROPN Solen compound
                        Mira     PROPN Solen flat
                        Solen    PROPN left nsubj
                        left     VERB  -    root
                        .        PUNCT left punct
                        """))
                .containsExactly("Mira Solen | Former Veldian Foreign Minister | foreign minister @Veldian FORMER");
    }

    @Test
    void anAppositionMayStandBehindTheName() {
        assertThat(found("<per>Mira Solen</per>, the head of the delegation since May 2029, left.", """
                        Mira       PROPN left nsubj
                        Solen      PROPN Mira flat
                        ,          PUNCT head punct
                        the        DET   head det
                        head       NOUN  Mira appos
                        of         ADP   delegation case
                        the        DET   delegation det
                        delegation NOUN  head nmod
                        since      ADP   May case
                        May        PROPN head nmod
                        2029       NUM   May nummod
                        ,          PUNCT head punct
                        left       VERB  -    root
                        .          PUNCT left punct
                        """))
                .containsExactly("Mira Solen | head of the delegation | head of delegation @delegation CURRENT"
                        + " from May 2029=2029-05");
    }

    @Test
    void aSentenceMaySayItOfThePersonOrOfAPronoun() {
        assertThat(found("<per>Mira Solen</per> was envoy from 2019 to 2021.", """
                        Mira  PROPN envoy nsubj
                        Solen PROPN Mira flat
                        was   AUX   envoy cop
                        envoy NOUN  -    root
                        from  ADP   6    case
                        2019  NUM   envoy obl
                        to    ADP   8    case
                        2021  NUM   envoy obl
                        .     PUNCT envoy punct
                        """))
                .containsExactly("Mira Solen | envoy | envoy FORMER from 2019=2019 until 2021=2021");
        assertThat(found("<per>Mira Solen</per> left. She resigned as ports minister.", """
                        Mira  PROPN left nsubj
                        Solen PROPN Mira flat
                        left  VERB  -    root
                        .     PUNCT left punct

                        She      PRON  resigned nsubj
                        resigned VERB  -        root
                        as       ADP   minister case
                        ports    NOUN  minister compound
                        minister NOUN  resigned obl
                        .        PUNCT resigned punct
                        """, "She"))
                .containsExactly("Mira Solen | ports minister | ports minister FORMER");
    }

    @Test
    void whatIsNotSoOrOnlyThoughtGivesNoRole() {
        assertThat(found("<per>Mira Solen</per> is not the envoy.", """
                        Mira  PROPN envoy nsubj
                        Solen PROPN Mira flat
                        is    AUX   envoy cop
                        not   PART  envoy advmod
                        the   DET   envoy det
                        envoy NOUN  -    root
                        .     PUNCT envoy punct
                        """)).isEmpty();
    }

    @Test
    void severalMayBeAppointedAtOnce() {
        assertThat(found("Envoys such as <per>Mira Solen</per> and <per>Odo Varga</per> left.", """
                        Envoys NOUN  left nsubj
                        such   ADJ   Mira case
                        as     ADP   such fixed
                        Mira   PROPN Envoys nmod
                        Solen  PROPN Mira flat
                        and    CCONJ Odo cc
                        Odo    PROPN Mira conj
                        Varga  PROPN Odo flat
                        left   VERB  -   root
                        .      PUNCT left punct
                        """))
                .containsExactly("Mira Solen | Envoys | envoy CURRENT", "Odo Varga | Envoys | envoy CURRENT");
    }

    @Test
    void aLabelIsNoRole() {
        assertThat(found(
                        "<loc>Tolmere</loc>'s dictator <per>Odo Varga</per> met the embattled envoy, <per>Mira Solen</per>.",
                        """
                        Tolmere   PROPN dictator nmod:poss
                        's        PART  Tolmere case
                        dictator  NOUN  Odo compound
                        Odo       PROPN met nsubj
                        Varga     PROPN Odo flat
                        met       VERB  -   root
                        the       DET   envoy det
                        embattled ADJ   envoy amod
                        envoy     NOUN  met obj
                        ,         PUNCT Mira punct
                        Mira      PROPN envoy appos
                        Solen     PROPN Mira flat
                        .         PUNCT met punct
                        """))
                .containsExactly(
                        "Odo Varga | Tolmere's dictator | called",
                        "Mira Solen | embattled envoy | envoy CURRENT",
                        "Mira Solen | embattled envoy | called");
    }

    @Test
    void aVerbMayGiveARole() {
        assertThat(found("<per>Mira Solen</per>, who heads the <org>Ports Board</org>, ran for mayor.", """
                        Mira  PROPN ran nsubj
                        Solen PROPN Mira flat
                        ,     PUNCT heads punct
                        who   PRON  heads nsubj
                        heads VERB  Mira acl:relcl
                        the   DET   Board det
                        Ports PROPN Board compound
                        Board PROPN heads obj
                        ,     PUNCT heads punct
                        ran   VERB  -    root
                        for   ADP   mayor case
                        mayor NOUN  ran  obl
                        .     PUNCT ran punct
                        """))
                .contains(
                        "Mira Solen | heads the Ports Board | head @Ports Board CURRENT",
                        "Mira Solen | ran for mayor | candidate for mayor @mayor CANDIDATE");
    }

    @Test
    void aRoleThatStandsAloneIsItsHolders() {
        assertThat(found("Mayor <per>Mira Solen</per> left. The mayor smiled.", """
                        Mayor PROPN Mira nmod:desc
                        Mira  PROPN left nsubj
                        Solen PROPN Mira flat
                        left  VERB  -    root
                        .     PUNCT left punct

                        The    DET   mayor det
                        mayor  NOUN  smiled nsubj
                        smiled VERB  -      root
                        .      PUNCT smiled punct
                        """))
                .containsExactly("Mira Solen | Mayor | mayor CURRENT", "Mira Solen | mayor | mayor CURRENT");
    }

    @Test
    void aDayIsNoPartOfARoleAndWhoseItIsGoesBeforeWhereItIs() {
        assertThat(found("On Sunday <loc>Tolmere</loc>'s envoy in <loc>Ostrel</loc> <per>Mira Solen</per> left.", """
                        On      ADP   Sunday case
                        Sunday  PROPN left obl
                        Tolmere PROPN envoy nmod:poss
                        's      PART  Tolmere case
                        envoy   NOUN  Mira nmod:desc
                        in      ADP   Ostrel case
                        Ostrel  PROPN envoy nmod
                        Mira    PROPN left nsubj
                        Solen   PROPN Mira flat
                        left    VERB  -   root
                        .       PUNCT left punct
                        """))
                .containsExactly("Mira Solen | Tolmere's envoy in Ostrel | envoy @Tolmere CURRENT");
    }

    @Test
    void aRoleOfAnotherStateIsNotTakenUp() {
        assertThat(found(
                        "<grp>Veldian</grp> President <per>Odo Varga</per> left. The <grp>Kestrian</grp> president smiled.",
                        """
                        Veldian   ADJ   President amod
                        President PROPN Odo nmod:desc
                        Odo       PROPN left nsubj
                        Varga     PROPN Odo flat
                        left      VERB  -   root
                        .         PUNCT left punct

                        The       DET   president det
                        Kestrian  ADJ   president amod
                        president NOUN  smiled nsubj
                        smiled    VERB  -      root
                        .         PUNCT smiled punct
                        """))
                .containsExactly("Odo Varga | Veldian President | president @Veldian CURRENT");
    }

    @Test
    void whoseSonInLawSomebodyIsIsALabel() {
        assertThat(found("<per>Mira Solen</per>'s son-in-law, <per>Odo Varga</per>, left.", """
                        Mira   PROPN law nmod:poss
                        Solen  PROPN Mira flat
                        's     PART  Mira case
                        son    NOUN  law compound
                        -      PUNCT law punct
                        in     ADP   law compound
                        -      PUNCT law punct
                        law    NOUN  left nsubj
                        ,      PUNCT Odo punct
                        Odo    PROPN law appos
                        Varga  PROPN Odo flat
                        ,      PUNCT Odo punct
                        left   VERB  -   root
                        .      PUNCT left punct
                        """))
                .containsExactly("Odo Varga | Mira Solen's son-in-law | called");
    }
}
