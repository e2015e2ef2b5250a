package org.rapporteur.language.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;
import org.rapporteur.testkit.NewsScraps;

class LayoutFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # paragraphs, parted by a stroke ~ turns with their paragraphs
        ANA SOLEN: I am glad. / He left the port. ~ ANA SOLEN: I am glad.
        Solen read it out: / ANA SOLEN: I am glad. / We stay. / “So be it,” Oden said. ~ ANA SOLEN: I am glad.|We stay.
        MR. ODEN: You heard it. / MS. SOLEN: That is all. / Later they ate. ~ MR. ODEN: You heard it. MS. SOLEN: That is all.
        THE PRESIDENT: The port is open. / Q Why? / THE PRESIDENT: We pay. ~ THE PRESIDENT: The port is open. Q: Why? THE PRESIDENT: We pay.
        Q: Will you pay? / A: No. / Q: Why? / A: It is ours. ~ Q: Will you pay? A: No. Q: Why? A: It is ours.
        Q. Will you pay? / A. No. / Q. Why? / A. It is ours. ~ Q: Will you pay? A: No. Q: Why? A: It is ours.
        **Ana Solen:** I am glad of it. / **Jo Oden:** So are you. ~ Ana Solen: I am glad of it. Jo Oden: So are you.
        **ANA SOLEN**: I am glad of it. ~ ANA SOLEN: I am glad of it.
        Mr. Solen: I am glad of it. / Mr. Oden: You are? / Mr. Solen: I am. ~ Mr. Solen: I am glad of it. Mr. Oden: You are? Mr. Solen: I am.
        MARA ODEN (through an interpreter): We will pay you. ~ MARA ODEN: We will pay you.
        "ODEN: I am glad. / "SOLEN: You are? ~ ODEN: I am glad. SOLEN: You are?
        SOLEN: I am glad. / (LAUGHTER) / We stay. / ODEN: You do? ~ SOLEN: I am glad.|We stay. ODEN: You do?
        SOLEN: I am glad. / The plan is simple. / ODEN: You do? ~ SOLEN: I am glad.|The plan is simple. ODEN: You do?
        SOLEN: I am glad. / He then turned to Oden. / ODEN: You do? ~ SOLEN: I am glad. ODEN: You do?
        ANA SOLEN: I am glad. / Solen said that we know the rest. ~ ANA SOLEN: I am glad.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q — as the ferries were sold. / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: — as the ferries were sold. SOLEN: No.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q … or the port? / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: … or the port? SOLEN: No.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q 40 ferries. / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: 40 ferries. SOLEN: No.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q “Old mud,” he says. / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: “Old mud,” he says. SOLEN: No.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q   in order to sail. / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: in order to sail. SOLEN: No.
        SOLEN: I am. / Q Why? / SOLEN: Yes. / Q– they have not. / SOLEN: No. ~ SOLEN: I am. Q: Why? SOLEN: Yes. Q: – they have not. SOLEN: No.
        SOLEN: I am glad. (Laughter.) / (Laughs.) We stay. (Applause.) / ODEN: You do? [applause] ~ SOLEN: I am glad.|We stay. ODEN: You do?
        SOLEN: I am (laughs) glad. (I was late.) / ODEN: You do? (Cross-talk by reporters.) ~ SOLEN: I am (laughs) glad. (I was late.) ODEN: You do?
        SOLEN: I am. / Q (Inaudible.) / SOLEN: Yes. / Q Why? / Q (Laughs.) That’s all. / SOLEN: No. ~ SOLEN: I am. Q:  SOLEN: Yes. Q: Why? Q: That’s all. SOLEN: No.
        """)
    void findsTurnsAndWhereTheyEnd(String text, String turns) {
        assertThat(LayoutDrawing.words(text.replace(" / ", "\n")).replace("\n", " "))
                .isEqualTo(turns);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He had one aim: peace.",
                "Peace: that was all he wanted. / He left.",
                "Ana Solen: a life at sea. / She left.",
                "Focus on safety: Solen, who leads the port, left. / Others stayed.",
                "One answer: We will not pay. / They left.",
                "POLL: Half of Arden is for peace. / It rained.",
                "BYLINE: Jo Arlen. / I was there.",
                "NOTE: We were wrong. / NOTE: We were wrong again.",
                "ARDEN TALKS: Ministers meet on Monday. / They left.",
                "Arden: Jo Solen, Mara Oden. / Lisk: Ivan Oden, Bo Arlen. / Kest: Nobody.",
                "Talks begin at 10:30. / They left.",
                "Solen: No deal in sight. / The ministers met.",
                "A. Solen left the port. / A. Oden stayed.",
                "There were three reasons: / The port is old. / The mud is deep.",
                "Here is what to know: / Talks begin on Monday.",
                "Solen said so on Monday: / The minister said that Oden had left the port.",
                "Solen told reporters: / “We will pay.”",
                "Solen left the talks. / We at this paper saw him go, and we wrote it down. He left.",
                "We were there. / We saw the ministers. We ate with them. / We left. / Our editor rang.",
                "Solen left after the call. / The port is calm. Nobody stirs there.",
                "Q is a letter. / Q, who leads them, left.",
                "Q — the letter — is rare. / We like Q. / Q — our letter — stays.",
                "Q 4 is late. / Q 5 is later. / Q-tips are white. / Q's men left."
            })
    void leavesOrdinaryProseAlone(String text) {
        assertThat(LayoutDrawing.counts(text.replace(" / ", "\n"))).isEqualTo("-");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '~', quoteCharacter = '\0', textBlock = """
        # paragraphs, parted by a stroke ~ blocks
        Solen said that the talks were good: / Today I met them all. I am glad. / Oden left. ~ > Today I met them all. I am glad.
        Solen wrote on Pennant: / We are glad. / We thank you. / Later Solen left the port. ~ > We are glad.|We thank you.
        Solen said this: / We are glad. / The port is open. / We thank you all. / He left. ~ > We are glad.|The port is open.|We thank you all.
        Solen said this: / We are glad. / The minister, Mr Oden? We have ours, Mr President. / He left. ~ > We are glad.
        Solen said this: / We are glad. / Our own guess, Solen knows, is no better than yours. ~ > We are glad.
        Solen then had a call with his friends. / We had a good talk with our friends. We will pay. I am glad. / Oden left. ~ > We had a good talk with our friends. We will pay. I am glad.
        The Premier, too, telephoned. He rang them all. / A good talk with our friends. We know what we want. / Oden left. ~ > A good talk with our friends. We know what we want.
        Solen left this: / > We are glad. / > They are not. / Oden left. ~ > We are glad.|They are not.
        He left. / > “We are glad.” / Oden left. ~ > “We are glad.”
        """)
    void findsBlocksAndWhereTheyEnd(String text, String blocks) {
        assertThat(LayoutDrawing.words(text.replace(" / ", "\n"))).isEqualTo(blocks);
    }

    @Test
    void aBlockKnowsItsAnnouncementAndItsColon() {
        Tokens tokens = new Tokenizer().tokenize(new SourceText("It rained. Solen said this:\nWe are glad. We stay."));

        List<BlockQuotation> blocks = LayoutDrawing.find(tokens).blocks();

        assertThat(blocks).hasSize(1);
        assertThat(tokens.source().slice(blocks.get(0).announcement().span())).isEqualTo("Solen said this:");
        assertThat(blocks.get(0).colon())
                .hasValueSatisfying(colon -> assertThat(colon.begin()).isEqualTo(26));
    }

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverItReadsIsWellFormed(long seed) {
        LayoutDrawing.counts(NewsScraps.from(seed) + "\nANA SOLEN: I am.\n" + NewsScraps.from(seed + 1000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "Q: a\n",
                "ANA: I am.\n",
                "He said:\nWe are.\n",
                "> a\n",
                "Solen had a call.\nWe are ours, we.\n",
                "I am.\n",
                "A:",
                "("
            })
    void repetitionDoesNotSlowItDown(String unit) {
        Tokens tokens = new Tokenizer().tokenize(new SourceText(unit.repeat(200_000 / unit.length())));

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new LayoutFinder().find(tokens, List.of()));
    }
}
