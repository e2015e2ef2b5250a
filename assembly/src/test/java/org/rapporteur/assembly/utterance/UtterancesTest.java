package org.rapporteur.assembly.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.assembly.utterance.Coverages.edits;
import static org.rapporteur.assembly.utterance.Coverages.utterances;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.comparison.Witness;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class UtterancesTest {

    private static final String SPEECH = """
            MIRA SOLEN: Good evening to you all. We will keep the lighthouse burning until the last trawler has \
            rounded the point. Nobody has paid the keepers since the spring.
            """;

    private static Drawing transcript() {
        Drawing drawing = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", SPEECH));
        drawing.statement(SPEECH.substring("MIRA SOLEN: ".length()).strip())
                .form(Form.TRANSCRIPT)
                .by("MIRA SOLEN", drawing.person("Mira Solen", "MIRA SOLEN"));
        return drawing;
    }

    static Drawing quoting(String outlet, String text, String... content) {
        return quotingOf("Mira Solen", outlet, text, content);
    }

    static Drawing quotingOf(String speaker, String outlet, String text, String... content) {
        Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-13", outlet, text));
        drawing.statement(content).form(Form.DIRECT).by(speaker, drawing.person(speaker));
        return drawing;
    }

    private static Drawing telling(String outlet, String text, String content) {
        Drawing drawing = Drawing.of(Articles.of(outlet, "2031-05-13", outlet, text));
        drawing.statement(content).form(Form.INDIRECT).by("Mira Solen", drawing.person("Mira Solen"));
        return drawing;
    }

    @Test
    void aSentenceOfASpeechIsTheFullestAndWhatOthersCutOfItIsTrimmed() {
        Drawing ledger = quoting(
                "Strand Ledger",
                "“We will keep the lighthouse burning,” Mira Solen said.",
                "“We will keep the lighthouse burning,”");
        Drawing post = quoting(
                "Ostrel Post",
                "“We will keep the lighthouse burning,” Mira Solen said, “until the last trawler has rounded the point.”",
                "“We will keep the lighthouse burning,”",
                "“until the last trawler has rounded the point.”");

        assertThat(utterances(transcript(), ledger, post))
                .containsExactly(List.of(
                        "full: We will keep the lighthouse burning until the last trawler has rounded the point",
                        "trimmed: We will keep the lighthouse burning",
                        "same: We will keep the lighthouse burning | until the last trawler has rounded the point"));
    }

    @Test
    void twoSentencesThatNobodyQuotesTogetherAreTwoUtterances() {
        Drawing ledger = quoting(
                "Strand Ledger",
                "“Nobody has paid the keepers since the spring,” Mira Solen said.",
                "“Nobody has paid the keepers since the spring,”");
        Drawing post = quoting(
                "Ostrel Post",
                "“We will keep the lighthouse burning,” Mira Solen said.",
                "“We will keep the lighthouse burning,”");

        assertThat(utterances(transcript(), ledger, post)).hasSize(2);
    }

    @Test
    void whatTwoQuoteTogetherIsOneUtterance() {
        String both = "“We will keep the lighthouse burning until the last trawler has rounded the point. "
                + "Nobody has paid the keepers since the spring,”";
        Drawing ledger = quoting("Strand Ledger", both + " Mira Solen said.", both);

        assertThat(utterances(transcript(), ledger))
                .containsExactly(List.of(
                        "full: We will keep the lighthouse burning until the last trawler has rounded the point. "
                                + "Nobody has paid the keepers since the spring",
                        "same: We will keep the lighthouse burning until the last trawler has rounded the point. "
                                + "Nobody has paid the keepers since the spring"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # what the second article quotes of it                  | what it does to the words of the first
            We will pay the ferrymen's wages on the first of March  | same(We will pay the ferrymen's wages) cut(and their ropes) same(on the first of March)
            We'll pay the ferrymen's wages and their ropes on the 1st of March | respelt(We will > We'll) same(pay the ferrymen's wages and their ropes on the) respelt(first > 1st) same(of March)
            We will pay [their] wages and their ropes on the first of March | same(We will pay) bracketed(the ferrymen's > their) same(wages and their ropes on the first of March)
            We will pay the ferrymen's bills and their ropes on the first of March | same(We will pay the ferrymen's) replaced(wages > bills) same(and their ropes on the first of March)
            We will pay the ferrymen's wages and ropes on the first of the month | same(We will pay the ferrymen's wages and) cut(their) same(ropes on the first of) replaced(March > the month)
            We shall pay the ferrymen's wages and their ropes on the first of March | same(We) replaced(will > shall) same(pay the ferrymen's wages and their ropes on the first of March)
            ferrymen's wages and their ropes on the first of March | cut(We will pay the) same(ferrymen's wages and their ropes on the first of March)
            """)
    void tellsWordByWordWhatBecomesOfTheFullest(String quoted, String expected) {
        Drawing wire = quoting(
                "Halden Wire",
                "“We will pay the ferrymen's wages and their ropes on the first of March,” Mira Solen said.",
                "“We will pay the ferrymen's wages and their ropes on the first of March,”");
        Drawing ledger = quoting("Strand Ledger", "“" + quoted + ",” Mira Solen said.", "“" + quoted + ",”");

        assertThat(edits(wire, ledger)).isEqualToNormalizingWhitespace(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # what another outlet quotes of the same speaker > what of it is no other statement
            We will not keep the lighthouse burning until the last trawler has rounded the point > it says the opposite
            not keep the lighthouse burning                  > it begins with what says the opposite
            very grateful                                    > a commonplace
            The lighthouse was built by my grandfather       > another sentence about the same thing
            """)
    void leavesApart(String quoted, String reason) {
        Drawing ledger = quoting("Strand Ledger", "“" + quoted + ",” Mira Solen said.", "“" + quoted + ",”");

        assertThat(utterances(transcript(), ledger)).as(reason).isEmpty();
    }

    @Test
    void aCommonplaceOfTwoSpeakersIsNoUtterance() {
        Drawing wire = quoting(
                "Halden Wire",
                "“The talks were very productive,” Mira Solen said.",
                "“The talks were very productive,”");
        Drawing ledger = quotingOf(
                "Odo Varga",
                "Strand Ledger",
                "“The talks were very productive,” Odo Varga said.",
                "“The talks were very productive,”");

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void aLongAndRareSentenceIsOneWhoeverIsSaidToSayIt() {
        String sentence =
                "“Whoever drains the marsh at Quell must first explain it to the herons and then to my aunt,”";
        Drawing wire = quoting("Halden Wire", sentence + " Mira Solen said.", sentence);
        Drawing ledger = quotingOf("Odo Varga", "Strand Ledger", sentence + " Odo Varga said.", sentence);

        assertThat(utterances(wire, ledger)).hasSize(1);
    }

    @Test
    void anotherNumberOnAnotherDayIsAnotherStatement() {
        Drawing wire = quoting(
                "Halden Wire",
                "“We lost four hundred boats in the gale,” Mira Solen said.",
                "“We lost four hundred boats in the gale,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "“We lost forty boats in the gale,” Mira Solen had said last month.",
                "“We lost forty boats in the gale,”");

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void anArticleMayQuoteItsOwnTranscriptOtherwise() {
        Drawing drawing = Drawing.of(
                Articles.of(
                        "Halden Wire",
                        "2031-05-12",
                        "A",
                        SPEECH
                                + "\n“We'll keep the lighthouse burning until the last trawler's rounded the point,” Solen said."));
        drawing.statement(SPEECH.substring("MIRA SOLEN: ".length()).strip())
                .form(Form.TRANSCRIPT)
                .by("MIRA SOLEN", drawing.person("Mira Solen", "MIRA SOLEN"));
        drawing.statement("“We'll keep the lighthouse burning until the last trawler's rounded the point,”")
                .form(Form.DIRECT)
                .by("Solen", drawing.person("Mira Solen", "MIRA SOLEN"));

        assertThat(utterances(drawing))
                .containsExactly(List.of(
                        "full: We will keep the lighthouse burning until the last trawler has rounded the point",
                        "altered: We'll keep the lighthouse burning until the last trawler's rounded the point"));
    }

    @Test
    void indirectWordsAreTiedToTheQuotationThatTheyRender() {
        Drawing ledger = telling(
                "Strand Ledger",
                "Mira Solen promised that the lighthouse would burn for every trawler still at sea.",
                "that the lighthouse would burn for every trawler still at sea");

        assertThat(utterances(transcript(), ledger))
                .containsExactly(
                        List.of(
                                "full: We will keep the lighthouse burning until the last trawler has rounded the point",
                                "paraphrased: Mira Solen promised that the lighthouse would burn for every trawler still at sea"));
    }

    @Test
    void indirectWordsThatDenyItAreNotTiedToIt() {
        Drawing ledger = telling(
                "Strand Ledger",
                "Mira Solen said that the lighthouse would not burn for any trawler.",
                "that the lighthouse would not burn for any trawler");

        assertThat(utterances(transcript(), ledger)).isEmpty();
    }

    @Test
    void aQuotationWithoutASourceIsAWitnessToo() {
        Drawing ledger = Drawing.of(Articles.of(
                "Strand Ledger",
                "2031-05-13",
                "B",
                "On the wages of her crews: “Nobody has paid the keepers since the spring.”"));

        List<Utterance> found = Coverages.found(transcript(), ledger);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).witnesses())
                .extracting(witness -> witness.statement().isPresent())
                .containsExactly(true, false);
    }

    @Test
    void twoTranslationsAreOneUtterance() {
        Drawing wire = quoting(
                "Halden Wire",
                "“A small country sits at a large table and watches every elbow,” Mira Solen said.",
                "“A small country sits at a large table and watches every elbow,”");
        Drawing ledger = quoting(
                "Strand Ledger",
                "“At the large table, small countries had better keep watching the elbows,” Mira Solen said, "
                        + "according to a translation.",
                "“At the large table, small countries had better keep watching the elbows,”");

        assertThat(utterances(wire, ledger))
                .containsExactly(List.of(
                        "full: A small country sits at a large table and watches every elbow",
                        "translated: At the large table, small countries had better keep watching the elbows"));
    }

    @Test
    void everyWordOfBothIsInOneEditAndNoEditReachesOverTheArticlesOwnWords() {
        Drawing post = quoting(
                "Ostrel Post",
                "“We will keep the lamp burning,” Mira Solen said, “until the trawler has rounded the point.”",
                "“We will keep the lamp burning,”",
                "“until the trawler has rounded the point.”");

        Witness witness = Coverages.found(transcript(), post).get(0).witnesses().get(1);

        assertThat(witness.edits())
                .isNotEmpty()
                .allSatisfy(edit -> assertThat(edit.here().stream())
                        .allSatisfy(span -> assertThat(witness.content()).anyMatch(part -> part.contains(span))));
        assertThat(edits(transcript(), post))
                .isEqualTo("same(We will keep the) replaced(lighthouse > lamp) same(burning) same(until the) cut(last) "
                        + "same(trawler has rounded the point)");
    }

    @Test
    void comparesNothingWhereNobodySpeaks() {
        Drawing wire = Drawing.of(Articles.of("Halden Wire", "2031-05-12", "A", "It rained. It rained again."));
        Drawing ledger = Drawing.of(Articles.of("Strand Ledger", "2031-05-12", "B", "It rained. It rained again."));

        assertThat(utterances(wire, ledger)).isEmpty();
    }

    @Test
    void theOrderOfTheArticlesMakesNoDifferenceToWhatIsOne() {
        Drawing ledger = quoting(
                "Strand Ledger",
                "“We will keep the lighthouse burning,” Mira Solen said.",
                "“We will keep the lighthouse burning,”");

        assertThat(utterances(ledger, transcript())).isEqualTo(utterances(transcript(), ledger));
    }

    @Test
    void quotationsThatCuesBreakAreGivenWhole() {
        Drawing ledger = Drawing.of(Articles.of(
                "Strand Ledger",
                "2031-05-13",
                "B",
                "“I have buried two keepers,” Mira Solen said. “The third one wants a pension and a dry bed.”"));
        ledger.statement("“I have buried two keepers,”", "“The third one wants a pension and a dry bed.”")
                .form(Form.DIRECT)
                .cue("said", "say", CueKind.NEUTRAL)
                .by("Mira Solen", ledger.person("Mira Solen"));
        Drawing post = quoting(
                "Ostrel Post", "“The third one wants a pension,” Mira Solen said.", "“The third one wants a pension,”");

        assertThat(utterances(ledger, post))
                .containsExactly(List.of(
                        "full: I have buried two keepers | The third one wants a pension and a dry bed",
                        "trimmed: The third one wants a pension"));
    }
}
