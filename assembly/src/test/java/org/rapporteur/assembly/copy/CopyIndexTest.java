package org.rapporteur.assembly.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.article.Outlet;
import org.rapporteur.core.article.PublicationTime;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.OwnShare;
import org.rapporteur.core.story.SharedText;
import org.rapporteur.core.text.SourceText;

class CopyIndexTest {

    private static final String WIRE = "The dredger Patient Margaret was towed into the harbour of Port Ambry on Monday"
            + " morning with a hole in her side and eleven sailors on board, who had spent the night on the bar without"
            + " a lamp. The harbour master closed the northern entrance until a diver had looked at the wreck.";
    private static final String OTHER =
            "Nobody in the fish market believed a word of it. Prices rose before noon, and two"
                    + " stalls shut for want of herring, which the owners blamed on the tide, on the moon and on each other.";
    private static final String SPEECH =
            "“We shall not leave this bar until the last lamp is lit, and if the owners think"
                    + " that they can wait until the winter, they have never met the mothers of Port Ambry, who have waited longer”";

    private final CopyIndex index = new CopyIndex();

    @Test
    void aReprintIsAWholeCopyAndTheEarlierDayIsTheOriginals() {
        Article wire = article("Strait Observer", "2031-05-12", WIRE);
        Article reprint = article(
                "Corran Ledger", "2031-05-13", WIRE.replace("Monday", "MONDAY").replace(",", " -"));

        assertThat(index.add(wire)).isEmpty();
        Copy copy = only(index.add(reprint));

        assertThat(copy.extent()).isEqualTo(Copy.Extent.WHOLE);
        assertThat(copy.original()).contains(wire.id());
        assertThat(copy.reason()).contains("2031-05-12 is before 2031-05-13");
    }

    @Test
    void aWireStoryInsideAnOwnReportIsAPartOfItWithItsPlace() {
        Article wire = article("Strait Observer", "2031-05-12", WIRE);
        Article own = article(
                "Corran Ledger", "2031-05-12", OTHER + "\n\n" + WIRE + "\n\n" + OTHER.replace("herring", "cod"));

        index.add(wire);
        Copy copy = only(index.add(own));

        assertThat(copy.shared()).hasSize(1);
        assertThat(wire.text().slice(copy.shared().get(0).first()))
                .startsWith("The dredger")
                .endsWith("the wreck");
        assertThat(own.text().slice(copy.shared().get(0).second()))
                .startsWith("The dredger")
                .endsWith("the wreck");
        assertThat(copy.original()).as("both of one day").isEmpty();
        OwnShare share = OwnReporting.of(own, List.of(copy));
        assertThat(share.most()).isEqualTo(1);
        assertThat(share.least()).isBetween(0.5, 0.65);
    }

    @Test
    void aFewWordsChangedDoNotBreakWhatIsShared() {
        index.add(article("Strait Observer", "2031-05-12", WIRE));
        Copy copy = only(index.add(article(
                "Corran Ledger",
                "2031-05-13",
                WIRE.replace("eleven sailors", "11 crew members").replace("morning ", ""))));

        assertThat(copy.shared()).hasSize(1);
        assertThat(copy.extent()).isEqualTo(Copy.Extent.WHOLE);
    }

    @Test
    void aCreditGoesBeforeTheDay() {
        Article ledger = article("Corran Ledger", "2031-05-11", "PORT AMBRY (Reuters) - " + WIRE);
        Article reuters = article("Reuters", "2031-05-12", WIRE);

        index.add(ledger);
        Copy copy = only(index.add(reuters));

        assertThat(copy.original()).contains(reuters.id());
        assertThat(copy.reason()).contains("Reuters");
        assertThat(OwnReporting.of(ledger, List.of(copy)).most()).isLessThan(0.1);
        assertThat(OwnReporting.of(reuters, List.of(copy))).isEqualTo(new OwnShare(1, 1));
    }

    @Test
    void whoeverPublishedItFirstMayBeNamedAtTheFoot() {
        Article reprint = article(
                "Corran Ledger", "2031-05-12", WIRE + "\n\nThis report was first published by the Strait Observer.");
        Article first = article("Strait Observer", "2031-05-12", WIRE);

        index.add(reprint);

        assertThat(only(index.add(first)).original()).contains(first.id());
    }

    @Test
    void twoWhoQuoteOneSpeechCopyNothing() {
        index.add(article("Strait Observer", "2031-05-12", SPEECH + ", Solen said. " + OTHER));

        assertThat(index.add(article("Corran Ledger", "2031-05-13", WIRE + " " + SPEECH + ", said the minister.")))
                .isEmpty();
    }

    @Test
    void whatOneOfThemMarksAsSomebodysWordsIsAQuotation() {
        index.add(
                article("Strait Observer", "2031-05-12", SPEECH.replace("“", "").replace("”", "") + ". " + OTHER));

        assertThat(index.add(article("Corran Ledger", "2031-05-13", WIRE + " " + SPEECH + ", said the minister.")))
                .isEmpty();
    }

    @Test
    void singleMarksQuoteTooAndApostrophesDoNot() {
        String inSingle = SPEECH.replace('“', '\'').replace('”', '\'');
        index.add(article(
                "Strait Observer", "2031-05-12", "It's the crews' lamp: " + inSingle + ", Solen said. " + OTHER));

        assertThat(index.add(article("Corran Ledger", "2031-05-13", WIRE + " " + SPEECH + ", said the minister.")))
                .isEmpty();
    }

    @Test
    void aFormBetweenTheParagraphsOfOneOutletIsNoCopy() {
        String form = " Sign up for our letter and please verify that you are not a gull by clicking on the box below,"
                + " then continue reading the story, which goes on behind this form as it always has done here. ";
        index.add(article(
                "Strait Observer",
                "2031-05-12",
                WIRE + form + WIRE.replace("on", "in").replace("the", "a")));

        assertThat(index.add(article(
                        "Strait Observer",
                        "2031-05-13",
                        OTHER + form + OTHER.replace("and", "or") + OTHER.replace("the", "a"))))
                .isEmpty();
    }

    @Test
    void aQuotationInsideACopiedStoryIsToldApart() {
        index.add(article("Strait Observer", "2031-05-12", WIRE + " " + OTHER + " " + SPEECH + " he said."));
        Copy copy =
                only(index.add(article("Corran Ledger", "2031-05-13", WIRE + " Yes. No. Perhaps. Never. " + SPEECH)));

        assertThat(copy.shared()).extracting(SharedText::quoted).containsExactly(false, true);
    }

    @Test
    void aRubricAtTheFootOfBothIsNoCopy() {
        String rubric = " All rights reserved. This page may not be sold, lent, sung or read aloud at sea.";
        index.add(article("Strait Observer", "2031-05-12", WIRE + rubric));

        assertThat(index.add(article("Strait Observer", "2031-05-13", OTHER + rubric)))
                .isEmpty();
    }

    @Test
    void statesOfOnePageAreFoundByItsUrlWhateverFollowsTheQuestionMark() {
        Article before = article("Strait Observer", "2031-05-12", "https://www.strait.example/a/1?utm_source=x", WIRE);
        Article after = article("Strait Observer", "2031-05-12", "http://strait.example/a/1/#top", OTHER);

        index.add(before);

        assertThat(only(index.add(after)).extent()).isEqualTo(Copy.Extent.PAGE);
    }

    @Test
    void ofFiftyReprintsEachIsTiedToTheFirst() {
        Article wire = article("Strait Observer", "2031-05-12", WIRE);
        index.add(wire);
        for (int i = 0; i < 50; i++) {
            List<Copy> copies = index.add(article("Outlet " + i, "2031-05-13", WIRE + " Reprint " + i + "."));
            assertThat(copies).extracting(Copy::first).contains(wire.id());
            assertThat(copies).hasSizeLessThanOrEqualTo(24);
        }
    }

    @Test
    void theSameArticlesGiveTheSameCopies() {
        List<Copy> once = new ArrayList<>();
        List<Copy> again = new ArrayList<>();
        CopyIndex other = new CopyIndex();
        for (String text : List.of(WIRE, OTHER + WIRE, WIRE + SPEECH, OTHER)) {
            Article article = article("Outlet " + text.length(), "2031-05-12", text);
            once.addAll(index.add(article));
            again.addAll(other.add(article));
        }
        assertThat(once).isNotEmpty().isEqualTo(again);
    }

    @Test
    void twoThatSayOneThingOverAndOverAreComparedAllTheSame() {
        String refrain = "row the boat home and ".repeat(5_000);
        index.add(article("Strait Observer", "2031-05-12", refrain));

        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(index.add(article("Corran Ledger", "2031-05-13", refrain + "So it was.")))
                        .hasSize(1));
    }

    @Test
    void anEmptyArticleSharesNothing() {
        index.add(article("Strait Observer", "2031-05-12", WIRE));
        Article empty = article("Corran Ledger", "2031-05-12", " \n");

        assertThat(index.add(empty)).isEmpty();
        assertThat(OwnReporting.of(empty, List.of())).isEqualTo(new OwnShare(1, 1));
    }

    private static Copy only(List<Copy> copies) {
        assertThat(copies).hasSize(1);
        return copies.get(0);
    }

    private static Article article(String outlet, String day, String text) {
        return article(
                outlet,
                day,
                "https://%s.example/%s"
                        .formatted(outlet.toLowerCase(Locale.ROOT).replace(' ', '-'), text.length()),
                text);
    }

    private static Article article(String outlet, String day, String url, String text) {
        Imprint imprint = new Imprint(
                Optional.of(new Outlet(outlet)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(PublicationTime.parse(day)),
                Optional.empty(),
                Optional.of(url),
                Optional.empty());
        return Article.identify(url, imprint, new SourceText(text));
    }
}
