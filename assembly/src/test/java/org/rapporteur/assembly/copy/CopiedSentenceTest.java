package org.rapporteur.assembly.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;

/** What of a little text in common makes a copy, and what does not. */
class CopiedSentenceTest {

    private static final String SENTENCE = "the diver came up with a lamp in one hand and the pilot's cap in the other";
    private static final String STORY = "Ada Oden of Port Ambry saw it from her window. "
            + "A bell rang twice before noon. ".repeat(4)
            + "Nobody at Corran knew of it. "
            + "Gulls sat on every roof and were silent. ".repeat(4);
    private static final String OTHER = "It was cold. Port Ambry slept, and Oden with it. "
            + "Whoever had a boat took it out. ".repeat(4)
            + "Corran had no news. "
            + "The nets were dry by then, and so were the men. ".repeat(4);
    private static final String FAR_OFF = "Prices rose again in Solen. "
            + "Whoever had a boat sold it. ".repeat(4)
            + "The bank kept still. "
            + "The shops were shut by then, and so were the schools. ".repeat(4);

    private final CopyIndex index = new CopyIndex();

    @BeforeEach
    void theStoryWithItsSentenceIsKnown() {
        index.add(Articles.published("Strait Observer", "2031-05-12", STORY + "Then " + SENTENCE + "."));
    }

    @Test
    void aSentenceInALongReportOfTheSameIsAPart() {
        Article report = Articles.published("Corran Ledger", "2031-05-13", OTHER + "At last " + SENTENCE + ".");

        Copy copy = only(index.add(report));

        assertThat(copy.extent()).isEqualTo(Copy.Extent.PART);
        assertThat(report.text().slice(copy.shared().get(0).second())).isEqualTo(SENTENCE);
    }

    @Test
    void theSameSentenceOfSomethingElseIsATurnOfPhrase() {
        assertThat(index.add(Articles.published("Corran Ledger", "2031-05-13", FAR_OFF + "At last " + SENTENCE + ".")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            # words in common                            | the other's day | copies
            who had asked for a new boat since the spring | 2031-05-14      | 1
            who had asked for a new boat since the spring | 2031-05-26      | 0
            who had asked for a new boat since the spring and for a better lamp | 2031-05-26 | 1
            who had asked for a new boat since the spring and for a better lamp | 2031-07-26 | 0
            """)
    void whatIsAlwaysSaidOfAMatterIsNoCopyWeeksLater(String words, String day, int copies) {
        index.add(Articles.published("Port Gazette", "2031-05-12", STORY + "So did the crew, " + words + "."));

        assertThat(index.add(Articles.published("Corran Ledger", day, OTHER + "Ask the pilots, " + words + ".")))
                .hasSize(copies);
    }

    @Test
    void aSentenceWithAFewWordsChangedIsFound() {
        String edited = SENTENCE.replace("came up with", "surfaced with").replace("cap", "hat");

        assertThat(index.add(Articles.published("Corran Ledger", "2031-05-13", OTHER + "At last " + edited + ".")))
                .hasSize(1);
    }

    @Test
    void aStringOfNamesIsNoSentence() {
        String names = "Ada Oden, Keeper of the Northern Lamp and President of the Port Ambry Board of Pilots";
        index.add(Articles.published("Strait Observer", "2031-05-12", STORY + names + " spoke."));

        assertThat(index.add(Articles.published("Corran Ledger", "2031-05-13", OTHER + "So said " + names + ".")))
                .isEmpty();
    }

    @Test
    void aPostThatBothShowIsAQuotation() {
        String post = "Nobody on this quay believes a word of what the owners say today, and nor do I"
                + " — Ada Oden (@adaoden) May 12, 2031";
        index.add(Articles.published("Strait Observer", "2031-05-12", STORY + "\n" + post + "\n" + STORY));

        assertThat(index.add(Articles.published("Corran Ledger", "2031-05-13", OTHER + "\n" + post + "\n" + OTHER)))
                .isEmpty();
    }

    @Test
    void aParagraphThatAColonGivesOverIsAQuotation() {
        String words = "Nobody on this quay believes a word of what the owners say today, and nor do I";
        index.add(Articles.published("Strait Observer", "2031-05-12", STORY + "Oden wrote:\n" + words + "\n" + STORY));

        assertThat(index.add(Articles.published(
                        "Corran Ledger", "2031-05-13", OTHER + "She put it so:\n" + words + "\n" + OTHER)))
                .isEmpty();
    }

    @Test
    void aQuotationOfSeveralParagraphsIsOpenedInEach() {
        String first = "Nobody on this quay believes a word of what the owners say today, and nor do I.";
        String second = "We have waited here for a lamp since the first bell and shall wait for the last one.";
        index.add(Articles.published(
                "Strait Observer", "2031-05-12", STORY + "\n'" + first + "\n'" + second + "'\n" + STORY));

        assertThat(index.add(Articles.published(
                        "Corran Ledger", "2031-05-13", OTHER + "\n" + first + " " + second + "\n" + OTHER)))
                .isEmpty();
    }

    @Test
    void aNoticeOfRightsIsNoPartOfWhatACopyShares() {
        String notice = "\nCopyright 2031 Port Wire. This may not be published, sung or read aloud at sea.";
        Article wire = Articles.published("Port Wire", "2031-05-12", OTHER + notice);
        Article reprint = Articles.published("Corran Ledger", "2031-05-13", OTHER + notice);
        index.add(wire);

        Copy copy = only(index.add(reprint));

        assertThat(copy.extent()).isEqualTo(Copy.Extent.WHOLE);
        assertThat(wire.text().slice(copy.shared().get(copy.shared().size() - 1).first()))
                .doesNotContain("Copyright", "published");
    }

    @Test
    void aShortRunOfACopyIsSharedToo() {
        String before = "The owners gave him no answer at all. ";
        String reworded = "The owners gave him no answer when they were asked. ";
        index.add(Articles.published("Port Wire", "2031-05-12", OTHER + before));
        Article own = Articles.published("Corran Ledger", "2031-05-13", reworded + STORY + OTHER);

        List<Copy> copies = index.add(own);

        assertThat(copies)
                .flatExtracting(Copy::shared)
                .extracting(SharedText::words)
                .contains(6);
    }

    private static Copy only(List<Copy> copies) {
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }
}
