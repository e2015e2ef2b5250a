package org.rapporteur.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was once found wrong by reading briefs beside their articles; told here of invented people. */
class FoundByReadingTest {

    private static ShippedReader reader;

    @BeforeAll
    static void open() {
        reader = new ShippedReader();
    }

    @AfterAll
    static void close() {
        reader.close();
    }

    @Test
    void aNameInWhatDescribesTheSourceDoesNotSpeak() {
        assertThat(reader.read(
                        "Sen. Odo Blunt, facing a stiff challenge from Secretary of State Jonas Kander, noted that"
                                + " the harbour was closed."))
                .containsExactly("INDIRECT | Odo Blunt | that the harbour was closed");
    }

    @Test
    void bothOfTwoSpeakersSpeakWhereverTheyAreFrom() {
        assertThat(reader.read("Sens. Jonny Isak of Kestria and Jon Boozer of Tolmere, both up for election, said they"
                        + " would be happy to help."))
                .containsExactly("INDIRECT | Jonny Isak and Jon Boozer | they would be happy to help");
    }

    @Test
    void somebodysAlliesAreNotHe() {
        assertThat(reader.read("Ilse Cruz returned to Velmora on Monday. Cruz’s allies say the talks will go on."))
                .containsExactly("INDIRECT | Cruz’s allies | the talks will go on");
    }

    @Test
    void thatPersonIsTheOneWhoseNameWasKeptBack() {
        assertThat(reader.read("Odo Cruz will not sign, a source close to him said. That person said the talks had"
                        + " failed."))
                .containsExactly(
                        "INDIRECT | a source close to him | Odo Cruz will not sign",
                        "INDIRECT | a source close to him | the talks had failed");
    }

    @Test
    void sheWhoIsTheSubjectOfTheSentenceBeforeSpeaks() {
        assertThat(reader.read("Mira Solen met Ana Brandt in Velmora. She said the talks would go on."))
                .containsExactly("INDIRECT | Mira Solen | the talks would go on");
    }

    @Test
    void whoeverThanksAndAddsSomethingSpeaksTwice() {
        assertThat(reader.read("Solen welcomed the offer on Monday, calling it a start, and promised that the"
                        + " ferries would sail."))
                .containsExactly(
                        "INDIRECT | Solen | the offer",
                        "INDIRECT | Solen | it a start",
                        "INDIRECT | Solen | that the ferries would sail");
    }

    @Test
    void iIsWhoeverSpeaks() {
        assertThat(reader.read("“I told you in May that the bar was silting up,” Odo Varga said."))
                .containsExactly("DIRECT | Odo Varga | “I told you in May that the bar was silting up,”");
    }

    @Test
    void aLastNameIsNotThatOfSomebodyNamedOnlyLater() {
        assertThat(reader.read("Jonas Blunt of Kestria met Odo Varga of Tolmere. Blunt told reporters that the talks"
                        + " had failed. His brother, George Blunt, said he was sorry."))
                .containsExactly(
                        "INDIRECT | Jonas Blunt | that the talks had failed", "INDIRECT | George Blunt | he was sorry");
    }

    @Test
    void anHonorificTellsHusbandAndWifeApart() {
        assertThat(reader.read("Mayor John Thole and his wife, Mary Thole, opened the fair. Mrs. Thole said the harbour"
                        + " was safe."))
                .containsExactly("INDIRECT | Mary Thole | the harbour was safe");
    }

    @Test
    void theCompanyAndItsCapitalsAreTheBodyThatWasNamed() {
        assertThat(reader.read("Port Haulage lost its licence on Friday. The company said it would appeal."))
                .containsExactly("INDIRECT | Port Haulage | it would appeal");
        assertThat(reader.read("The Harbour Trades Board met on Monday. The HTB said that no ship would leave."))
                .containsExactly("INDIRECT | Harbour Trades Board | that no ship would leave");
    }

    @Test
    void theMayorIsWhoeverWasSaidToBeMayor() {
        assertThat(reader.read("Odo Varga, the mayor of Port Sallow, resigned on Friday. The mayor said he was tired."))
                .containsExactly("INDIRECT | Odo Varga | he was tired");
    }

    @Test
    void whatTheOutletOnlyTellsOfSomebodyIsNoSaying() {
        assertThat(reader.read("Mira Solen has shown little sign of holding back her fury."))
                .isEmpty();
        assertThat(reader.read("The debate promised to be a long one, and the crews seemed tired."))
                .isEmpty();
        assertThat(reader.read("The envoy also called harbour minister Mira Solen to relay what was agreed."))
                .isEmpty();
    }

    @Test
    void aSecondCueTakesItsOwnContent() {
        assertThat(reader.read("Odo Varga hailed the new lamp, challenging the owners to prove that the harbour was not"
                        + " the safest on the coast."))
                .containsExactly(
                        "INDIRECT | Odo Varga | the new lamp",
                        "INDIRECT | Odo Varga | the owners to prove that the harbour was not the safest on the coast");
    }

    @Test
    void eachSideIsNobodyInParticular() {
        assertThat(reader.read("Ana Brandt said: “The harbour is ours.” Each side said the other had cheated."))
                .containsExactly(
                        "DIRECT | Ana Brandt | “The harbour is ours.”", "INDIRECT | ? | the other had cheated");
    }

    @Test
    void aNameInMarksBehindCalledIsNoQuotation() {
        assertThat(reader.read("A German news outlet called “The Lamp” reported that the bridge was closed."))
                .containsExactly("INDIRECT | A German news outlet called “The Lamp” | that the bridge was closed");
    }

    @Test
    void aQuestionThatOpensWithADashIsNotTheMinisters() {
        assertThat(reader.read("""
                THE MINISTER:  Thank you.

                Q    — as tens of thousands of crates are lost, what will you do?

                THE MINISTER:  We will look for them.  (Laughs.)

                Q    When?

                THE MINISTER:  Soon.
                """))
                .containsExactly(
                        "TRANSCRIPT | THE MINISTER | Thank you.",
                        "TRANSCRIPT | Q | — as tens of thousands of crates are lost, what will you do?",
                        "TRANSCRIPT | THE MINISTER | We will look for them.",
                        "TRANSCRIPT | Q | When?",
                        "TRANSCRIPT | THE MINISTER | Soon.");
    }
}
