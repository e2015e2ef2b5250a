package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

/** What the tagger says is written into the texts; what it does not say must come from marks and layout. */
class AttributionFinderTest {

    @Test
    void aContentMostlyInsideAQuotationIsAllOfIt() {
        assertThat(read("""
                “<c1>The bar is silting up</c1>. Nobody counts,” <s1><per>Varga</per></s1> <q1>said</q1>.
                """)).containsExactly("DIRECT | Varga | said | “The bar is silting up. Nobody counts,”");
    }

    @Test
    void nothingInATagOfMarkupIsSaidOrNamed() {
        assertThat(read("""
                <per>Varga</per> left. <s1><clip clip-id="</s1><c1>674577</c1>"> <clip/>.
                """)).isEmpty();
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1> <c1><br/>that the bar was “an <i id="1">old<br/> lady”</c1>.
                """)).containsExactly("MIXED | Varga | said | that the bar was “an <i id=\"1\">old<br/> lady”");
    }

    @Test
    void aQuestionThatOpensWithADashIsNotTheAnswerers() {
        assertThat(read("""
                SOLEN: I said what I know.

                Q    Why now?

                SOLEN: Yeah.

                Q    — as the ferries were sold.

                I mean, who pays?

                SOLEN: We do. (Laughs.)
                """))
                .containsExactly(
                        "TRANSCRIPT | SOLEN | : | I said what I know.",
                        "TRANSCRIPT | Q | Q | Why now?",
                        "TRANSCRIPT | SOLEN | : | Yeah.",
                        "TRANSCRIPT | Q | Q | — as the ferries were sold. + I mean, who pays?",
                        "TRANSCRIPT | SOLEN | : | We do.");
    }

    @Test
    void aContentThatATurnHoldsEndsBeforeAStageDirection() {
        assertThat(read("""
                SOLEN: You heard me. <s1><per>Oden</per></s1> <q1>said</q1> <c1>it was late. (Laughs.)</c1>

                ODEN: I did.
                """)).contains("INDIRECT | Oden | said | it was late.");
    }

    @Test
    void aContentThatReachesIntoAQuotationTakesItIn() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1> <c1>that the harbour was “an old</c1> lady with a cough”.
                """)).containsExactly("MIXED | Varga | said | that the harbour was “an old lady with a cough”");
    }

    @Test
    void aContentThatHoldsAQuotationAndMoreStaysAsItIs() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1> <c1>Solen “has a passion for defending the wrong bar.”</c1>
                """))
                .containsExactly("MIXED | Varga | said | Solen “has a passion for defending the wrong bar.”");
    }

    @Test
    void whoeverIsExpectedToDoSomethingDoesNotSaySo() {
        assertThat(read("""
                <per>Varga</per> <q1>is expected</q1> <c1>to sign on Monday</c1>.
                """)).containsExactly("INDIRECT | ? | is expected | to sign on Monday");
    }

    @Test
    void aQuotationThatIsInterruptedIsOneStatement() {
        assertThat(read("""
                <c1>“The deal,”</c1> <s1><per>Weber</per></s1> <q1>said</q1>, <c1>“is dead.”</c1>
                """)).containsExactly("DIRECT | Weber | said | “The deal,” + “is dead.”");
    }

    @Test
    void aQuotationOverParagraphsGoesWithItsFirst() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1>: <c1>“We counted the crates.</c1>

                “In the evening there were eight.”
                """))
                .containsExactly(
                        "DIRECT | Varga | said | “We counted the crates. + “In the evening there were eight.”");
    }

    @Test
    void aFurtherQuotationInTheParagraphIsTheSameSpeakers() {
        assertThat(read("""
                <c1>“It is over,”</c1> <s1><per>Weber</per></s1> <q1>said</q1>. “Ask them yourself.”
                """)).containsExactly("DIRECT | Weber | said | “It is over,” + “Ask them yourself.”");
    }

    @Test
    void aQuotationThatTheTaggerMissedIsTiedToTheCueBesideIt() {
        assertThat(read("""
                “It is over,” <per>Weber</per> said on Monday.
                """)).containsExactly("DIRECT | Weber | said | “It is over,”");
    }

    @Test
    void aDashAttributes() {
        assertThat(read("""
                "I slept very well" - <per>Mirela Stauvic</per>, foreign minister.
                """)).containsExactly("DIRECT | Mirela Stauvic | - | \"I slept very well\"");
    }

    @Test
    void aCueInTheSentenceBeforeDoesNotReachIntoAQuotationOfItsOwn() {
        assertThat(read("""
                <per>Mira Solen</per> said nothing at first. “That is the end of the matter, and of the map.”
                """)).containsExactly("DIRECT | ? | ? | “That is the end of the matter, and of the map.”");
    }

    @Test
    void aTermInMarksIsNoStatement() {
        assertThat(read("""
                The so-called “shadow fleet” passed the bar on Monday.
                """)).isEmpty();
    }

    @Test
    void aNameRightBeforeACueIsItsSource() {
        assertThat(read("""
                <per>Varga</per> <q1>said</q1> <c1>the bar was deep</c1>.
                """)).containsExactly("INDIRECT | Varga | said | the bar was deep");
    }

    @Test
    void aParticipleSharesTheSourceOfTheVerbBefore() {
        assertThat(read(Sketch.of("""
                        <s1><per>Varga</per></s1> <q1>welcomed</q1> <c1>the offer</c1>, <q2>calling</q2> <c2>it a start</c2>.
                        """).tree("""
                        Varga    PROPN welcomed nsubj
                        welcomed VERB  -        root
                        the      DET   offer    det
                        offer    NOUN  welcomed obj
                        ,        PUNCT calling  punct
                        calling  VERB  welcomed advcl
                        it       PRON  calling  obj
                        a        DET   start    det
                        start    NOUN  calling  xcomp
                        .        PUNCT welcomed punct
                        """)))
                .containsExactly("INDIRECT | Varga | welcomed | the offer", "INDIRECT | Varga | calling | it a start");
    }

    @Test
    void whoeverAPassiveNamesAsItsAgentIsItsSource() {
        assertThat(read(Sketch.of("<c1>The talks</c1> <q1>were described</q1> by <role>the envoy</role>.")
                        .tree("""
                        The       DET   talks     det
                        talks     NOUN  described nsubj:pass
                        were      AUX   described aux:pass
                        described VERB  -         root
                        by        ADP   envoy     case
                        the       DET   envoy     det
                        envoy     NOUN  described obl:agent
                        .         PUNCT described punct
                        """)))
                .containsExactly("INDIRECT | the envoy | were described | The talks");
    }

    @Test
    void whoeverIsAskedToSayDoesNotBorrowTheAskersWords() {
        assertThat(read(Sketch.of("<per>Varga</per> asked them to <q1>say</q1> <c1>nothing</c1>.")
                        .tree("""
                        Varga   PROPN asked nsubj
                        asked   VERB  -     root
                        them    PRON  asked obj
                        to      PART  say   mark
                        say     VERB  asked xcomp
                        nothing PRON  say   obj
                        .       PUNCT asked punct
                        """)))
                .containsExactly("INDIRECT | ? | say | nothing");
    }

    @Test
    void whatAQuotedSpeakerSaysOfHerOwnThinkingIsNoFurtherStatement() {
        assertThat(read("""
                <c1>“<s2>I</s2> <q2>think</q2> <c2>it will rain</c2>,”</c1> <s1><per>Varga</per></s1> <q1>said</q1>.
                """)).allMatch(line -> !line.startsWith("INDIRECT | I"));
    }

    @Test
    void theColonThatAnnouncesWhatFollowsIsNoContent() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1> <c1>that the fog had cleared:</c1>
                """)).containsExactly("INDIRECT | Varga | said | that the fog had cleared");
    }

    @Test
    void aTaggedContentEndsWithItsParagraph() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>reported</q1> <c1>the progress made
                Solen left the room</c1> at nine.
                """)).containsExactly("INDIRECT | Varga | reported | the progress made");
    }

    private static List<String> read(String marked) {
        return read(Sketch.of(marked));
    }

    private static List<String> read(Sketch sketch) {
        return AttributionLines.of(sketch);
    }
}
