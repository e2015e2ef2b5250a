package org.rapporteur.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.MatrixPart;

class NegotiationLinesTest {

    private final Brief brief = Brief.of(ValleyTalks.dossier());

    @Test
    void tellsWhoNegotiatesAndWhoStandsForThem() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "PARTIES",
                        "Kestria, a side",
                        "Anton Varga, head of the delegation: “Kestria's chief negotiator”; resignation from 2031-05-11 on",
                        "Tolmere, a side");
    }

    @Test
    void tellsARoundWithEachArticlesSentenceAndHowItIsDescribed() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "ROUNDS OF TALKS",
                        "R1 2031-05-12, talks: Kestria, Tolmere (Ostrel) · 2 articles, 1 root",
                        "[A1 1:1]",
                        "Kestria and Tolmere met in Ostrel on Monday",
                        "[A2 1:1]",
                        "The talks in Ostrel were “hard”, Varga said. – Strand Ledger",
                        "described: “hard” – Strand Ledger");
    }

    @Test
    void tellsWhatHappenedByDayAndKeepsWhatHasNone() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "WHAT HAPPENED, AND WHAT IS ANNOUNCED",
                        "Before the first article",
                        "2014 invasion or annexation: “Tolmere”",
                        "2031-05-11 or later: resignation: Anton Varga",
                        "In the days of the articles",
                        "2031-05-12 R1 talks: Kestria, Tolmere (Ostrel); see above",
                        "After the last article",
                        "2031-05-18 S1 The envoys meet on Friday – moved",
                        "Without a day",
                        "fighting, territory and truces: breach of a ceasefire (said to have happened) [A1 4:19]",
                        "intentions and other things: other: “a bridge” [A2 3:28]");
    }

    @Test
    void setsPartiesAgainstIssuesInATable() {
        assertThat(TerminalBrief.write(brief, TerminalStyle.PLAIN))
                .contains("""
                WHO HOLDS SOMETHING ON WHAT

                               Kestria                 no party
                  sovereignty
                    territory  accepts if, rejects     open
                """.replace("accepts if", "accepts\u00a0if"));
    }

    @Test
    void whereTwoColumnsDoNotFitTheTableIsToldInWords() {
        MatrixPart matrix = brief.negotiation().matrix();
        MatrixPart wordy = new MatrixPart(
                matrix.columns(),
                matrix.rows().stream()
                        .map(row -> new MatrixPart.Row(
                                row.id(), row.issue() + " and whatever lies in it", row.depth(), row.cells()))
                        .toList());
        Page page = new Page(new TerminalStyle(40, false, false));

        new MatrixLines(page).matrix(wordy);

        assertThat(page.toString().replaceAll("\\s+", " "))
                .contains("territory and whatever lies in it: Kestria accepts\u00a0if, rejects; no party open");
    }

    @Test
    void tellsWhoHoldsWhatAndHowItChanged() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "WHAT EACH IS SAID TO HOLD",
                        "territory",
                        "[A1 2:9]",
                        "Kestria rejects (a red line), by another's word: will never cede the valley – Halden Wire",
                        "Over time: Kestria rejects (a red line) [A1 2:9], then accepts under a condition (openness)"
                                + " (new: “in ten years”) [A2 1:54]");
    }

    @Test
    void wordsThatAreTooFewAreShownInTheirSentence() {
        assertThat(onOneLine(80))
                .contains("“The meeting” leaves open, by another's word: The meeting was put off to Sunday.");
    }

    @Test
    void tellsTheTextsOnTheTableAndTheirCountsBesideEachOther() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "PLANS AND TEXTS",
                        "Counts beside each other: 19 points (P1, first told 2031-05-12, 1 root), 22 points (P2,",
                        "P1, “19-point draft”, 19 points, 1 root",
                        "called “19-point draft” [A1 2:48]",
                        "leaked: leaked 19-point draft – Halden Wire",
                        "comes of P1: A revised version of the 19-point draft – Strand Ledger");
    }

    @Test
    void tellsWhatWasAnnouncedAndWhatBecameOfIt() {
        assertThat(onOneLine(80))
                .containsSubsequence(
                        "ANNOUNCED, AND WHAT BECAME OF IT",
                        "S1 2031-05-16: moved",
                        "The envoys meet on Friday – Halden Wire",
                        "moved to 2031-05-18: The meeting was put off to Sunday – Strand Ledger");
    }

    @Test
    void saysNothingWhereNothingIsNegotiated() {
        assertThat(TerminalBrief.write(Brief.of(FerryTalks.dossier()), TerminalStyle.PLAIN))
                .doesNotContain("PARTIES", "ROUNDS", "WHAT HAPPENED", "PLANS AND TEXTS", "ANNOUNCED");
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 140})
    void noLineIsWiderThanTheTerminal(int width) {
        assertThat(TerminalBrief.write(brief, new TerminalStyle(width, false, false))
                        .lines())
                .allSatisfy(line -> assertThat(Columns.of(line)).isLessThanOrEqualTo(width));
    }

    private String onOneLine(int width) {
        return TerminalBrief.write(brief, new TerminalStyle(width, false, false))
                .replaceAll("\\s+", " ");
    }
}
