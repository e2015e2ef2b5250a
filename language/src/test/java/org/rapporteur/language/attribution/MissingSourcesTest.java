package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

class MissingSourcesTest {

    @Test
    void whoeverAsksIsTheOneWhoMadeSomebodyAnswer() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <q1>Asked</q1> by <per>Thole</per> <c1>if it was late</c1>, <s2><per>Varga</per></s2> <q2>said</q2>
                        <c2>no</c2>.""").tree("""
                        Asked VERB  said  advcl
                        by    ADP   Thole case
                        Thole PROPN Asked obl:agent
                        if    SCONJ late  mark
                        it    PRON  late  nsubj
                        was   AUX   late  cop
                        late  ADJ   Asked ccomp
                        ,     PUNCT Asked punct
                        Varga PROPN said  nsubj
                        said  VERB  -     root
                        no    INTJ  said  obj
                        .     PUNCT said  punct
                        """)))
                .containsExactly("INDIRECT | Thole | Asked | if it was late", "INDIRECT | Varga | said | no");
    }

    @Test
    void whoeverWasAskedBySomebodySpeaksHimself() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <per>Varga</per>, asked by <s1><per>Thole</per>,</s1> <q1>said</q1> <c1>no</c1>.""").tree("""
                        Varga PROPN said  nsubj
                        ,     PUNCT asked punct
                        asked VERB  Varga acl
                        by    ADP   Thole case
                        Thole PROPN asked obl:agent
                        ,     PUNCT Varga punct
                        said  VERB  -     root
                        no    INTJ  said  obj
                        .     PUNCT said  punct
                        """)))
                .containsExactly("INDIRECT | Varga, asked by Thole | said | no");
    }

    @Test
    void aParticipleThatOpensASentenceHasTheSubjectBehindIt() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <q1>Going on to explain</q1> <c1>his view</c1>, <s2><per>Varga</per></s2> <q2>rejected</q2> <c2>the \
                        fee</c2>.""")))
                .containsExactly(
                        "INDIRECT | Varga | Going on to explain | his view", "INDIRECT | Varga | rejected | the fee");
    }

    @Test
    void aPassivesSubjectSaysNothing() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <per>Varga</per>, who has won friends while <q1>being portrayed</q1> as <c1>a miser</c1>, left.
                        """).tree("""
                        Varga     PROPN left      nsubj
                        ,         PUNCT won       punct
                        who       PRON  won       nsubj
                        has       AUX   won       aux
                        won       VERB  Varga     acl:relcl
                        friends   NOUN  won       obj
                        while     SCONJ portrayed mark
                        being     VERB  won       advcl
                        portrayed VERB  being     xcomp
                        as        ADP   miser     case
                        a         DET   miser     det
                        miser     NOUN  portrayed obl
                        ,         PUNCT won       punct
                        left      VERB  -         root
                        .         PUNCT left      punct
                        """)))
                .containsExactly("INDIRECT | ? | being portrayed | a miser");
    }

    @Test
    void whoeverIsKnownAsSomethingDoesNotSayIt() {
        assertThat(AttributionLines.of(Sketch.of("""
                        Despite <q1>being known as</q1> <c1>a miser</c1>, <s2><per>Varga</per></s2> <q2>promised</q2> <c2>gold</c2>.
                        """).tree("""
                        Despite  SCONJ known    mark
                        being    AUX   known    aux:pass
                        known    VERB  promised advcl
                        as       ADP   miser    case
                        a        DET   miser    det
                        miser    NOUN  known    obl
                        ,        PUNCT known    punct
                        Varga    PROPN promised nsubj
                        promised VERB  -        root
                        gold     NOUN  promised obj
                        .        PUNCT promised punct
                        """)))
                .containsExactly("INDIRECT | ? | being known as | a miser", "INDIRECT | Varga | promised | gold");
    }

    @Test
    void aTimeSaysNothing() {
        assertThat(AttributionLines.of(Sketch.of("""
                        After <s1>much of the year</s1> <q1>focused on</q1> <c1>her letters</c1>, they left.
                        """))).containsExactly("INDIRECT | ? | focused on | her letters");
        assertThat(AttributionLines.of(Sketch.of("<s1>The man of the year</s1> <q1>said</q1> <c1>no</c1>.")))
                .containsExactly("INDIRECT | The man of the year | said | no");
    }

    @Test
    void aPieceOfAPhraseGivesWayToThePossessor() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <s1><per>Varga</per>'s 2011</s1> <q1>decision</q1> <c1>to close the port</c1> was read out.
                        """).tree("""
                        Varga    PROPN decision nmod:poss
                        's       PART  Varga    case
                        2011     NUM   decision nummod
                        decision NOUN  read     nsubj:pass
                        to       PART  close    mark
                        close    VERB  decision acl
                        the      DET   port     det
                        port     NOUN  close    obj
                        was      AUX   read     aux:pass
                        read     VERB  -        root
                        out      ADP   read     compound:prt
                        .        PUNCT read     punct
                        """)))
                .containsExactly("INDIRECT | Varga | decision | to close the port");
    }

    @Test
    void anInfinitiveOfPurposeHasTheSubjectOfItsClause() {
        assertThat(AttributionLines.of(Sketch.of("""
                        Groups are turning to her years as <s1>the port's top pilot</s1> <q1>to question</q1> <c1>her skill</c1>.
                        """).tree("""
                        Groups   NOUN  turning  nsubj
                        are      AUX   turning  aux
                        turning  VERB  -        root
                        to       ADP   years    case
                        her      PRON  years    nmod:poss
                        years    NOUN  turning  obl
                        as       ADP   pilot    case
                        the      DET   port     det
                        port     NOUN  pilot    nmod:poss
                        's       PART  port     case
                        top      ADJ   pilot    amod
                        pilot    NOUN  years    nmod
                        to       PART  question mark
                        question VERB  turning  advcl
                        her      PRON  skill    nmod:poss
                        skill    NOUN  question obj
                        .        PUNCT turning  punct
                        """)))
                .containsExactly("INDIRECT | Groups | to question | her skill");
    }
}
