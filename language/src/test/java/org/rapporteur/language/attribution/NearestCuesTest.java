package org.rapporteur.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.encoder.Sketch;

/** What the tagger ties wrongly is written into the texts by the numbers of source, cue and content. */
class NearestCuesTest {

    @Test
    void aContentRightBehindACueWithoutOneIsThatCues() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>railed</q1> against the case in which <s2>pupils</s2> <q2>have alleged</q2> \
                <c1>they were misled</c1>.""")).containsExactly("INDIRECT | pupils | have alleged | they were misled");
    }

    @Test
    void aContentBesideItsOwnCueStaysThere() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>said</q1> <c1>it was late</c1>, and <s2><per>Solen</per></s2> <q2>nodded</q2>.
                """)).containsExactly("INDIRECT | Varga | said | it was late");
    }

    @Test
    void aParticipleThatGetsAContentGetsItsSourceToo() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>called</q1> <c1>for the papers</c1>, <q2>saying</q2> <c1>that it was time</c1>.
                """))
                .containsExactly(
                        "INDIRECT | Varga | called | for the papers", "INDIRECT | Varga | saying | that it was time");
    }

    @Test
    void aQuestionHoldsWhatIsThoughtWithinIt() {
        assertThat(read("""
                <s1><org>Tidewatch</org></s1> <q1>announces</q1> <c1>who</c1> it <q2>believes</q2> <c1>deserves the cup</c1>.
                """))
                .containsExactly(
                        "INDIRECT | Tidewatch | announces | who it believes deserves the cup",
                        "INDIRECT | it | believes | deserves the cup");
    }

    @Test
    void aRelativeWithinACueIsItsSource() {
        assertThat(read("""
                <c1>The charge</c1> <q1>was raised</q1> by <s1>a group</s1> <q2>that opposed</q2> <c1>Varga</c1>.
                """))
                .containsExactly("INDIRECT | a group | was raised | The charge", "INDIRECT | that | opposed | Varga");
    }

    @Test
    void whatARelativeGoesBackToIsNotSaid() {
        assertThat(read("""
                They freed papers, among them <c1>“pilot books”</c1> <s1>that</s1> <q1>advised</q1> <c1>crews to wait</c1>.
                """)).containsExactly("INDIRECT | that | advised | crews to wait");
        assertThat(read("""
                <c1>The Friday ruling</c1>, in which <s1><per>Judge Orrel</per></s1> <q1>cited</q1> <c1>the interest</c1>, was
                read out.""")).containsExactly("INDIRECT | Judge Orrel | cited | the interest");
    }

    @Test
    void whatAVerbBehindIsSaidOfStays() {
        assertThat(read("""
                <c1>The plan</c1>, <s1><per>Varga</per></s1> <q1>said</q1>, <c1>was dead</c1>.
                """)).containsExactly("INDIRECT | Varga | said | The plan + was dead");
    }

    @Test
    void aWordThatOpensTheNextClauseIsNoContent() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>blamed</q1> <c1>the crews who</c1> <s2>he</s2> <q2>accused of</q2> <c2>sloth</c2>.
                """))
                .containsExactly("INDIRECT | Varga | blamed | the crews", "INDIRECT | he | accused of | sloth");
    }

    @Test
    void aSecondParticipleHasWhatFollowsIt() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>hailed</q1> <c1>the record</c1>, challenging the owners to prove <c1>that the port \
                is not the best</c1>."""))
                .containsExactly(
                        "INDIRECT | Varga | hailed | the record",
                        "INDIRECT | Varga | challenging | to prove that the port is not the best");
    }

    @Test
    void aParticipleThatIsACueOfItsOwnIsNoSecondOne() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>hailed</q1> <c1>the record</c1>, <q2>saying</q2> <c2>it was good</c2>.
                """))
                .containsExactly("INDIRECT | Varga | hailed | the record", "INDIRECT | ? | saying | it was good");
    }

    @Test
    void whatTheOutletExplainsAndWhySomebodyHasNoNameIsSaidByNobody() {
        assertThat(read("""
                <s1><per>Varga</per></s1> <q1>praised</q1> <c1>the woman</c1>, meaning <c1>our judge</c1>.
                """)).containsExactly("INDIRECT | Varga | praised | the woman");
        assertThat(read("""
                <s1>The pilot</s1> <q1>added</q1> <c1>it was ten</c1>, asking <c1>not to be identified</c1>.
                """)).containsExactly("INDIRECT | The pilot | added | it was ten");
    }

    private static List<String> read(String marked) {
        return AttributionLines.of(Sketch.of(marked));
    }
}
