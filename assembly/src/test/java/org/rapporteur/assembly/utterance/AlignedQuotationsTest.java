package org.rapporteur.assembly.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.assembly.utterance.Coverages.utterances;
import static org.rapporteur.assembly.utterance.UtterancesTest.quoting;
import static org.rapporteur.assembly.utterance.UtterancesTest.quotingOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.statement.Form;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class AlignedQuotationsTest {

    /** An article that says "she" where somebody speaks. */
    private static Drawing foundOut(String speaker, String outlet, String text, String content) {
        Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-13", outlet, text));
        drawing.statement(content).form(Form.DIRECT).by("she", drawing.person(speaker, "she"));
        return drawing;
    }

    @Test
    void whoAsksWhetherItIsSoDoesNotSayIt() {
        Drawing wire = quoting(
                "Halden Wire",
                "“The keepers of the lighthouse will be paid in salted herring until the harbour opens,” Mira Solen said.",
                "“The keepers of the lighthouse will be paid in salted herring until the harbour opens,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "“The keepers of the lighthouse will be paid in salted herring? How kind,” Mira Solen said.",
                "“The keepers of the lighthouse will be paid in salted herring? How kind,”");

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void twoSentencesThatAreASpokenParagraphAreOneUtterance() {
        String spoken = "Then let them moor at my own jetty. I will lend the crews my lanterns.";
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", "MIRA SOLEN: " + spoken));
        wire.statement(spoken).form(Form.TRANSCRIPT).by("MIRA SOLEN", wire.person("Mira Solen", "MIRA SOLEN"));
        Drawing ledger = quoting(
                "Strand Ledger",
                "“I will lend the crews my lanterns,” Mira Solen said.",
                "“I will lend the crews my lanterns,”");

        assertThat(utterances(wire, ledger))
                .containsExactly(List.of(
                        "full: Then let them moor at my own jetty. I will lend the crews my lanterns",
                        "trimmed: I will lend the crews my lanterns"));
    }

    @Test
    void twoSentencesThatAnArticleMakesOneOfAreAltered() {
        Drawing wire = quoting(
                "Halden Wire",
                "“The lanterns are not for sale. They are for lending to the crews,” Mira Solen said.",
                "“The lanterns are not for sale. They are for lending to the crews,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "“The lanterns are not for sale, they are for lending to the crews,” Mira Solen said.",
                "“The lanterns are not for sale, they are for lending to the crews,”");

        assertThat(utterances(wire, ledger))
                .containsExactly(List.of(
                        "full: The lanterns are not for sale. They are for lending to the crews",
                        "altered: The lanterns are not for sale, they are for lending to the crews"));
    }

    @Test
    void ofTwoThatAreAsLongTheOneWithoutContractionsIsTheFullest() {
        Drawing ledger = quoting(
                "Strand Ledger",
                "“We'll moor the trawlers at the old jetty until the harbour opens,” Mira Solen said.",
                "“We'll moor the trawlers at the old jetty until the harbour opens,”");
        Drawing post = quoting(
                "Ostrel Post",
                "“We shall moor the trawlers at the old jetty until the harbour opens,” Mira Solen said.",
                "“We shall moor the trawlers at the old jetty until the harbour opens,”");

        assertThat(utterances(ledger, post))
                .containsExactly(List.of(
                        "full: We shall moor the trawlers at the old jetty until the harbour opens",
                        "altered: We'll moor the trawlers at the old jetty until the harbour opens"));
    }

    @Test
    void whatIsCutWithWithoutIsNoDenial() {
        Drawing wire = quoting(
                "Halden Wire",
                "“The ferrymen may meet the board on Friday, without lawyers and with cake,” Mira Solen said.",
                "“The ferrymen may meet the board on Friday, without lawyers and with cake,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "“The ferrymen may meet the board on Friday, with cake,” Mira Solen said.",
                "“The ferrymen may meet the board on Friday, with cake,”");

        assertThat(utterances(wire, ledger)).hasSize(1);
    }

    @Test
    void theWholeOfAShortQuotationIsFoundWithoutMarks() {
        Drawing wire = quoting(
                "Halden Wire",
                "“It was in the boot of the harbourmaster,” Mira Solen said.",
                "“It was in the boot of the harbourmaster,”");
        Drawing own = Drawing.of(Articles.of(
                "Strand Ledger",
                "2031-05-12",
                "B",
                "The key was found. It was in the boot of the harbourmaster, who was out fishing."));

        assertThat(utterances(wire, own)).hasSize(1);
    }

    @Test
    void aLongRunOfCommonWordsIsOneUtteranceWhoeverIsFoundToSpeak() {
        String quotation = "“I cannot tell you that they will sink and I cannot tell you that they will not,”";
        Drawing wire = quoting("Halden Wire", quotation + " Mira Solen said.", quotation);
        Drawing ledger = foundOut("Odo Varga", "Strand Ledger", quotation + " she said.", quotation);

        assertThat(utterances(wire, ledger)).hasSize(1);
    }

    @Test
    void anotherWhoIsNamedAndSaysMoreTakesUpTheWords() {
        String less = "“I have read the letter with the seal,”";
        String more = "“I have read the letter with the seal, and its spelling delighted my aunt enormously,”";
        Drawing wire = foundOut("Mira Solen", "Halden Wire", less + " she said.", less);
        Drawing ledger = quotingOf("Odo Varga", "Strand Ledger", more + " Odo Varga said.", more);

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void aClauseInTwoLongerSentencesIsNotEnough() {
        String first = "“It is a matter of one lantern, and my brother keeps it under the stairs of the old chapel,”";
        String other = "“It is a matter of one lantern and several barrels of expensive whale oil from Quell,”";
        Drawing wire = quoting("Halden Wire", first + " Mira Solen said.", first);
        Drawing ledger = quoting("Strand Ledger", other + " Mira Solen said.", other);

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void theYearOfTheOccasionTellsThatItWasAnother() {
        Drawing wire = quoting(
                "Halden Wire",
                "“The tide has risen by forty fathoms since Tuesday,” Mira Solen said.",
                "“The tide has risen by forty fathoms since Tuesday,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "In the flood of 2027, Mira Solen said: “The tide has risen by four fathoms since Tuesday.”",
                "“The tide has risen by four fathoms since Tuesday.”");

        assertThat(utterances(wire, ledger)).isEmpty();
    }
}
