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
}
