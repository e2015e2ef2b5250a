package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

class QuotedNounsTest {

    @Test
    void wordsOfANounAreItsPossessors() {
        assertThat(AttributionLines.of(
                        Sketch.of("<s1>The group</s1> <q1>ran</q1> <c1>ads using her comments that “I was there.”</c1>")
                                .tree("""
                        The      DET   group    det
                        group    NOUN  ran      nsubj
                        ran      VERB  -        root
                        ads      NOUN  ran      obj
                        using    VERB  ran      advcl
                        her      PRON  comments nmod:poss
                        comments NOUN  using    obj
                        that     SCONJ there    mark
                        “        PUNCT there    punct
                        I        PRON  there    nsubj
                        was      AUX   there    cop
                        there    ADV   comments acl
                        .        PUNCT ran      punct
                        ”        PUNCT ran      punct
                        """)))
                .containsExactly(
                        "INDIRECT | The group | ran | ads using her comments",
                        "MIXED | her | comments | that “I was there.”");
    }

    @Test
    void wordsOfANounAreTheirsWhoTheyAreFrom() {
        assertThat(AttributionLines.of(
                        Sketch.of("<s1>The log</s1> <q1>appears</q1> <c1>to contradict comments from the old mate"
                                        + " Odo Varga that “the lamp was lit at nine.”</c1>")
                                .tree("""
                        The        DET   log        det
                        log        NOUN  appears    nsubj
                        appears    VERB  -          root
                        to         PART  contradict mark
                        contradict VERB  appears    xcomp
                        comments   NOUN  contradict obj
                        from       ADP   mate       case
                        the        DET   mate       det
                        old        ADJ   mate       amod
                        mate       NOUN  comments   nmod
                        Odo        PROPN mate       appos
                        Varga      PROPN Odo        flat
                        that       SCONJ lit        mark
                        “          PUNCT lit        punct
                        the        DET   lamp       det
                        lamp       NOUN  lit        nsubj:pass
                        was        AUX   lit        aux:pass
                        lit        VERB  comments   acl
                        at         ADP   nine       case
                        nine       NUM   lit        obl
                        .          PUNCT appears    punct
                        ”          PUNCT appears    punct
                        """)))
                .containsExactly("MIXED | the old mate Odo Varga | comments | that “the lamp was lit at nine.”");
    }

    @Test
    void aVerbBeforeTheNounsThatKeepsIt() {
        assertThat(AttributionLines.of(
                        Sketch.of("<s1>Her comments</s1> <q1>showed</q1> <c1>that “the lamp was lit at nine.”</c1>")
                                .tree("""
                        Her      PRON  comments nmod:poss
                        comments NOUN  showed   nsubj
                        showed   VERB  -        root
                        that     SCONJ lit      mark
                        “        PUNCT lit      punct
                        the      DET   lamp     det
                        lamp     NOUN  lit      nsubj:pass
                        was      AUX   lit      aux:pass
                        lit      VERB  showed   ccomp
                        at       ADP   nine     case
                        nine     NUM   lit      obl
                        .        PUNCT showed   punct
                        ”        PUNCT showed   punct
                        """)))
                .containsExactly("MIXED | Her comments | showed | that “the lamp was lit at nine.”");
    }

    @Test
    void aQuotationWithinOneIsTheNamesBeforeIt() {
        assertThat(AttributionLines.of(Sketch.of("""
                        <c1>“It is, as <per>Odo Varga</per> said after the storm, ‘what difference does it make?’”</c1> \
                        <s1><per>Solen</per></s1> <q1>noted</q1>.""")))
                .containsExactly(
                        "DIRECT | Solen | noted | “It is, as Odo Varga said after the storm, ‘what difference does it"
                                + " make?’”",
                        "DIRECT | Odo Varga | said | ‘what difference does it make?’");
    }
}
