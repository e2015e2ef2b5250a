package org.rapporteur.language.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.core.provenance.Confidence;
import org.rapporteur.core.provenance.Provenance;
import org.rapporteur.core.statement.Attribution;
import org.rapporteur.core.statement.Cue;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Source;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.core.time.AnchorKind;
import org.rapporteur.core.time.Timex;
import org.rapporteur.core.time.Window;
import org.rapporteur.language.mention.Name;
import org.rapporteur.language.quotation.Quotation;
import org.rapporteur.language.quotation.QuotationFinder;
import org.rapporteur.language.token.TabbedLines;
import org.rapporteur.language.token.Tokenizer;
import org.rapporteur.language.token.Tokens;

/** Without a grammar; where nothing else is said, it is Monday 12 May 2031. */
class TimexFinderTest {

    private static final TimexFinder FINDER = new TimexFinder();
    private static final Tokenizer TOKENIZER = new Tokenizer();
    private static final String ODD =
            "0th 99th 2031 1/2 31 32 24:59 2400 9.40 13.13.2031 99/99/99 1.12.10 999999 1,500 - to and of the a last next"
                    + " this early late ago later earlier before from now BC past first ' 97 every more than";
    private static final Imprint MONDAY = TimedExample.published(TimedExample.PUBLISHED);

    @Test
    void windowsHoldWhatWordsAllow() {
        assertThat(windows("this week")).containsExactly("2031-05-12T00:00 2031-05-19T00:00");
        assertThat(windows("Sunday night")).containsExactly("2031-05-11T18:00 2031-05-12T00:00");
        assertThat(windows("last night")).containsExactly("2031-05-11T18:00 2031-05-12T06:00");
        assertThat(windows("late Sunday")).containsExactly("2031-05-11T16:00 2031-05-12T00:00");
        assertThat(windows("later this week")).containsExactly("2031-05-12T00:00 2031-05-19T00:00");
        assertThat(windows("earlier this month")).containsExactly("2031-05-01T00:00 2031-05-13T00:00");
        assertThat(windows("the past two weeks")).containsExactly("2031-04-28T00:00 2031-05-13T00:00");
        assertThat(windows("in recent days")).containsExactly("2031-04-12T00:00 2031-05-13T00:00");
        assertThat(windows("nearly four years ago")).containsExactly("2026-11-10T00:00 2027-11-12T00:00");
        assertThat(windows("early March 2031")).containsExactly("2031-03-01T00:00 2031-03-12T00:00");
        assertThat(windows("They now talk")).containsExactly("2031-05-12T00:00 2031-05-13T00:00");
        assertThat(windows("at 9.40 a.m. today")).containsExactly("2031-05-12T09:40 2031-05-12T09:41");
        assertThat(windows("in fiscal 2030")).containsExactly("2029-07-01T00:00 2031-07-01T00:00");
        assertThat(windows("the 2030-31 school year")).containsExactly("2030-08-01T00:00 2031-08-01T00:00");
        assertThat(windows("for two weeks")).containsExactly("none");
        assertThat(windows("every Monday")).containsExactly("none");
    }

    @Test
    void anHourInANamedZoneMayBeAnyOfTheDay() {
        assertThat(windows("at 3 a.m. GMT today")).containsExactly("2031-05-12T00:00 2031-05-13T00:00");
    }

    @Test
    void theWordBeforeItSaysHowAWindowLies() {
        assertThat(windows("by May 16")).containsExactly("2031-05-12T00:00 2031-05-17T00:00");
        assertThat(windows("until May 16")).containsExactly("2031-05-12T00:00 2031-05-17T00:00");
        assertThat(windows("before May 16")).containsExactly("2031-05-12T00:00 2031-05-16T00:00");
        assertThat(windows("by the end of the week")).containsExactly("2031-05-12T00:00 2031-05-19T00:00");
        assertThat(windows("since 2030")).containsExactly("2030-01-01T00:00 2031-05-13T00:00");
        assertThat(windows("after 2030")).containsExactly("2031-01-01T00:00 -");
        assertThat(windows("until 2030")).containsExactly("- 2031-01-01T00:00");
    }

    @Test
    void bothEndsOfARangeAllowAllOfIt() {
        List<Timex> found = find("It rained from May 6 to Saturday.", MONDAY);

        assertThat(found).extracting(Timex::value).containsExactly("2031-05-06", "2031-05-10");
        assertThat(found).extracting(TimexFinderTest::window).containsOnly("2031-05-06T00:00 2031-05-11T00:00");
        assertThat(found).extracting(Timex::rule).containsExactly("day-of-month/range", "weekday/range");
    }

    @Test
    void twoDaysThatAreOnlyJoinedAreNoRange() {
        assertThat(find("They met on May 6 and Saturday.", MONDAY))
                .extracting(TimexFinderTest::window)
                .containsExactly("2031-05-06T00:00 2031-05-07T00:00", "2031-05-10T00:00 2031-05-11T00:00");
    }

    @Test
    void anUndatedArticleKeepsItsTimesOpen() {
        List<Timex> found =
                find("They met on Sunday, last week, on May 6 and in 2030, and talk today.", Imprint.UNKNOWN);

        assertThat(found)
                .extracting(Timex::value)
                .containsExactly("XXXX-WXX-7", "XXXX-WXX", "XXXX-05-06", "2030", "XXXX-XX-XX");
        assertThat(found)
                .extracting(timex -> timex.anchor().kind())
                .containsExactly(
                        AnchorKind.UNKNOWN,
                        AnchorKind.UNKNOWN,
                        AnchorKind.UNKNOWN,
                        AnchorKind.NONE,
                        AnchorKind.UNKNOWN);
        assertThat(found).extracting(TimexFinderTest::window).startsWith("none", "none", "none");
    }

    @Test
    void whatHangsOnAnEarlierExpressionIsReckonedFromIt() {
        List<Timex> found = find("They met on May 6, 2030. Two days later they signed.", MONDAY);

        assertThat(found.get(1).value()).isEqualTo("2030-05-08");
        assertThat(found.get(1).anchor().kind()).isEqualTo(AnchorKind.EXPRESSION);
        assertThat(found.get(1).anchor().words()).contains(found.get(0).span());
    }

    @Test
    void theFollowingDayOfNothingStaysOpen() {
        assertThat(find("The following day they signed.", MONDAY))
                .extracting(Timex::value)
                .containsExactly("XXXX-XX-XX");
    }

    @Test
    void aStoryOfOtherTimesGoesOnInItsYears() {
        assertThat(find(
                        "The war began in 1947. In March 1948 the harbour fell. By May it was over; peace came in 1949."
                                + " In July the ships returned.",
                        MONDAY))
                .extracting(Timex::value)
                .containsExactly("1947", "1948-03", "1948-05", "1949", "1949-07");
    }

    @Test
    void namesAndTitlesAreNoTimes() {
        Tokens tokens = TOKENIZER.tokenize(new SourceText(
                "April Solen of the Sunday Ledger has today spoken of it on This Week and left at once."));
        List<Name> names = List.of(
                new Name(new Span(0, 11), EntityKind.PERSON), new Name(new Span(19, 32), EntityKind.ORGANISATION));

        assertThat(FINDER.find(new TimexFinder.Evidence(MONDAY, tokens, Optional.empty(), names, List.of(), List.of())))
                .extracting(Timex::value)
                .containsExactly("2031-05-12");
    }

    @Test
    void anEntryOfALivePageIsItsOwnDay() {
        List<Timex> found = find("""
                09:15 Solen arrives

                She said yesterday that she would.

                00:40 - Night falls

                Little is left of today.

                22:05

                The talks end. They go on tomorrow.
                """, MONDAY);

        assertThat(found)
                .extracting(Timex::value)
                .containsExactly(
                        "2031-05-12T09:15",
                        "2031-05-11",
                        "2031-05-12T00:40",
                        "2031-05-12",
                        "2031-05-11T22:05",
                        "2031-05-12");
        assertThat(found.get(5).anchor().kind()).isEqualTo(AnchorKind.ENTRY);
        assertThat(found.get(5).anchor().words()).contains(found.get(4).span());
    }

    @Test
    void insideAQuotationItIsTheDayOnWhichItWasSpoken() {
        String text = "\"We sail tomorrow,\" Solen said Saturday. The ferry waits until today.";
        Tokens tokens = TOKENIZER.tokenize(new SourceText(text));
        List<Quotation> quotations =
                new QuotationFinder(form -> form.equals("said")).find(tokens, "", Problems.IGNORED);
        Span said = new Span(text.indexOf("said"), text.indexOf("said") + 4);
        Attribution attribution = new Attribution(
                Source.IMPLIED,
                Optional.of(new Cue(said, "say", CueKind.NEUTRAL)),
                List.of(new Span(0, text.indexOf(" Solen"))),
                Form.DIRECT,
                new Provenance(new ArticleId("000000000000"), "example/1", Confidence.CERTAIN));

        List<Timex> found = FINDER.find(new TimexFinder.Evidence(
                MONDAY, tokens, Optional.empty(), List.of(), quotations, List.of(attribution)));

        assertThat(found).extracting(Timex::value).containsExactly("2031-05-11", "2031-05-10", "2031-05-12");
        assertThat(found.get(0).anchor().kind()).isEqualTo(AnchorKind.UTTERANCE);
        assertThat(found.get(0).anchor().words()).contains(found.get(1).span());
    }

    @Test
    void aDatelineTellsWhatDayItWasThere() {
        assertThat(find("WASHINGTON (Wire) - They met today.", TimedExample.published("2031-05-12T02:30Z")))
                .extracting(Timex::value)
                .containsExactly("2031-05-11");
    }

    @Test
    void readsAnyRowOfTimeWordsWithoutAFault() {
        List<String> words = new ArrayList<>(List.of(ODD.split(" ", -1)));
        TabbedLines.read(TimeWords.class, "time-words.tsv", 3)
                .forEach(line -> words.addAll(List.of(line.get(1).split(", ", -1))));
        Random random = new Random(1);
        for (int round = 0; round < 600; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }

            List<Timex> found = find(text.toString(), round % 2 == 0 ? MONDAY : Imprint.UNKNOWN);

            for (int i = 1; i < found.size(); i++) {
                assertThat(found.get(i - 1).span().end())
                        .isLessThanOrEqualTo(found.get(i).span().begin());
            }
        }
    }

    private static List<String> windows(String words) {
        return find("Corran: " + words + " and more.", MONDAY).stream()
                .map(TimexFinderTest::window)
                .toList();
    }

    private static String window(Timex timex) {
        return timex.window().map(TimexFinderTest::bounds).orElse("none");
    }

    private static String bounds(Window window) {
        return window.from().map(Object::toString).orElse("-") + " "
                + window.until().map(Object::toString).orElse("-");
    }

    private static List<Timex> find(String text, Imprint imprint) {
        return FINDER.find(new TimexFinder.Evidence(
                imprint, TOKENIZER.tokenize(new SourceText(text)), Optional.empty(), List.of(), List.of(), List.of()));
    }
}
