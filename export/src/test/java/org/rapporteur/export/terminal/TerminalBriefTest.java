package org.rapporteur.export.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.statement.CueKind;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;

class TerminalBriefTest {
    private static final Brief FERRY_BRIEF = Brief.of(FerryTalks.dossier());

    private static final String FERRY_TALKS = """
        2 articles from Halden Wire and Strand Ledger, 12 May 2031 to 14 May 2031
        9 statements by 4 speakers, 1 of them anonymous; 2 are unresolved.

        ARTICLES

          A1  2031-05-12  Halden Wire    Ferry talks resume – 4 statements
          A2  2031-05-14  Strand Ledger  Varga: nothing to add – 5 statements

        PEOPLE AND ROLES

          Anton Varga    “harbour master” [A1 3:37] – 4 statements
          Mira Solen     “Chief negotiator” [A1 3:1] – 2 statements
          Halden Wire    organisation – 1 statement

        WHO SAID WHAT

        Anton Varga
          [A1 5:48]  that the crossing would reopen if the crews come home
                     – Halden Wire · indirect · as “Both Solen and Varga” · together
                     with Mira Solen · “said” · “in a joint statement” · conditional:
                     “if the crews come home”
          [A2 1:14]  I have nothing to add. *Nothing*.
                     – Strand Ledger · transcript
          [A2 4:18]  “That I said ‘never’ is a lie,”
                     – Strand Ledger · direct · “denied it” (denial) · to “reporters”
          [A2 4:31]  ‘never’
                     – Strand Ledger · direct · as “I” · “said”

        Mira Solen
          [A1 4:1]   “We are close,” […] “Not there yet, but close.”
                     – Halden Wire · direct · “told” · to “the Ledger” (Strand Ledger)
          [A1 5:48]  that the crossing would reopen if the crews come home
                     – Halden Wire · indirect · as “Both Solen and Varga” · together
                     with Anton Varga · “said” · “in a joint statement” · conditional:
                     “if the crews come home”

        Halden Wire
          [A2 3:1]   It was reported that the ministry had allegedly refused,
                     – Strand Ledger · indirect · “wrote” · “on Telegram” · through “the
                     harbour council” (cited)

        ANONYMOUS SOURCES

        A senior official
          [A1 6:67]  the plan was "dead"
                     – Halden Wire · mixed · “said” · name withheld, only a role is
                     given: “who was not authorised to speak publicly”

        UNRESOLVED: WHO SAID IT IS NOT SURE

          [A1 7:11]  that nobody had read it
                     – Halden Wire · indirect · as “She” · perhaps Mira Solen or A
                     senior official · “added”
          [A2 3:17]  that the ministry had allegedly refused
                     – Strand Ledger · indirect · without a source · hedged: “allegedly”

        PROBLEMS

          !   not read: reports/missing.txt: there is no such file
          -   [A1 6:80]: quotation opened at [370, 376) is not closed
        """;

    @Test
    void showsWhoIsWhoAndWhoSaidWhatWithThePlaceOfEachLine() {
        assertThat(TerminalBrief.write(FERRY_BRIEF, TerminalStyle.PLAIN)).isEqualTo(FERRY_TALKS);
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 400})
    void staysWithinTheWidthAndReadsTheSameWithoutItsColours(int width) {
        String plain = TerminalBrief.write(FERRY_BRIEF, new TerminalStyle(width, false, false));
        String coloured = TerminalBrief.write(FERRY_BRIEF, new TerminalStyle(width, true, false));

        assertThat(plain.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(Math.min(width, 100)));
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
        assertThat(coloured).isNotEqualTo(plain);
    }

    @Test
    void anArticleCannotSteerTheTerminal() {
        Drawing drawing = Drawing.of(Articles.saying("He said: “\u001b[31mred\u0007 \u202Ede\r\nniar\u202C”"));
        drawing.statement("“\u001b[31mred\u0007 \u202Ede\r\nniar\u202C”").cue("said", "say", CueKind.NEUTRAL);

        String brief = TerminalBrief.write(brief(drawing), TerminalStyle.PLAIN);

        assertThat(brief).contains("“\uFFFD[31mred\uFFFD \uFFFDde niar\uFFFD”");
    }

    @Test
    void aLongQuotationIsWholeUnlessShortIsWanted() {
        String words = "“" + "We will not sail and that is that. ".repeat(9).strip() + "”";
        Drawing drawing = Drawing.of(Articles.saying(words + " Solen said."));
        EntityId solen = drawing.person("Solen");
        drawing.statement(words).by("Solen", solen).cue("said", "say", CueKind.NEUTRAL);

        assertThat(TerminalBrief.write(brief(drawing), TerminalStyle.PLAIN).replaceAll("\\s+", " "))
                .contains(words);
        assertThat(TerminalBrief.write(brief(drawing), new TerminalStyle(80, false, true))
                        .replaceAll("\\s+", " "))
                .doesNotContain(words)
                .contains("We will not sail […] – outlet not given · direct · “said”");
    }

    @Test
    void wideCharactersAndInvisibleOnesAreCountedAsTheyAreShown() {
        assertThat(Columns.of("a\u00ADb\u200B\u0301")).isEqualTo(2);
        assertThat(Columns.of("港口 🚢")).isEqualTo(7);
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(TerminalBrief.write(
                        Brief.of(new Dossier(List.of(), List.of(), List.of(), List.of())), TerminalStyle.PLAIN))
                .isEqualTo("0 articles\n0 statements.\n");
    }

    @Test
    void aTerminalTooNarrowToWriteOnIsRefused() {
        assertThatThrownBy(() -> new TerminalStyle(39, false, false))
                .hasMessage("a width of 39 columns; wanted 40 or more");
    }

    private static Brief brief(Drawing drawing) {
        return Brief.of(Drawing.dossier(List.of(drawing), List.of()));
    }

    @Test
    void saysThatTheArticlesTellTwoStories() {
        String shown = TerminalBrief.write(Brief.of(FerryTalks.compared()), new TerminalStyle(80, false, false));

        assertThat(shown).contains("""
                THE ARTICLES TELL 2 STORIES

                  A1 tells one by itself: “Ferry talks resume”
                  A2 tells one by itself: “Varga: nothing to add”
                """);
    }

    @Test
    void beginsWithCopiesAndWhatSeveralHave() {
        String shown = TerminalBrief.write(Brief.of(FerryTalks.compared()), new TerminalStyle(80, false, false));

        assertThat(shown.substring(shown.indexOf("COPIES"), shown.indexOf("WHERE THEY")))
                .isEqualTo("""
                        COPIES

                          A1 and A2 share a part of their text, 4 words; A1 had it first (“the Halden
                          Wire wrote”)

                        WHAT SEVERAL ARTICLES HAVE

                        2 articles, 2 roots: Halden Wire itself; an unnamed source of Strand Ledger,
                        first by “the Halden Wire”, not in hand
                          [A1 3:66]   met in Ostrel on Monday – Halden Wire
                          [A2 3:22]   the ministry had allegedly refused – Halden Wire in Strand Ledger

                        2 articles, 1 root: Anton Varga, on the record
                          [A2 1:14]   I have nothing to add – Anton Varga in Strand Ledger · fullest
                          [A1 4:2]    Mira Solen in Halden Wire · altered: in brackets “We” for “I”;
                                      leaves out “have nothing”; “close” for “add”

                        """);
    }

    @Test
    void tellsWhereTheyDifferAndWhatIsMissingBeforeThePeople() {
        String shown = TerminalBrief.write(Brief.of(FerryTalks.compared()), new TerminalStyle(80, false, false));

        assertThat(shown.substring(shown.indexOf("WHERE THEY"), shown.indexOf("PEOPLE AND ROLES")))
                .isEqualTo("""
                        WHERE THEY DIFFER

                        role of Anton Varga: they differ
                          [A1 3:37]   harbour master – Halden Wire
                                      beside
                          [A2 3:104]  harbour council – Strand Ledger

                        ONLY ONE ARTICLE HAS

                        A1 Halden Wire – 1 passage
                          [A1 7:11]   that nobody had read it – “She”

                        WHAT IS NOT THERE

                        harbour council: spoken of, and not heard
                          [A2 3:100]  the harbour council
                        declined to comment
                          [A2 1:14]   I have nothing to add

                        """);
    }

    @Test
    void endsWithHowTheOutletsWordIt() {
        String shown = TerminalBrief.write(Brief.of(FerryTalks.compared()), new TerminalStyle(80, false, false));

        assertThat(shown.substring(shown.indexOf("HOW THEY ARE"), shown.indexOf("PROBLEMS")))
                .isEqualTo("""
                        HOW THEY ARE CALLED AND DESCRIBED

                        Mira Solen
                          Halden Wire: “Chief negotiator” [A1 3:1]
                          Anton Varga in Strand Ledger: “a lie” [A2 4:42]

                        LOADED WORDING IN THE OUTLETS' OWN VOICE

                          [A1 1:25]   “stall” – Halden Wire · a loaded word: stall; Strand Ledger:
                                      “refused” [A2 3:49]
                          [A2 3:4]    “was reported” – Strand Ledger · judges what is told; about “the
                                      ministry” [A2 3:22]

                        VERBS OF SAYING

                          A1 Halden Wire, Mira Solen: tell 1

                        WHOSE WORDS FILL THE ARTICLES

                          A1    Halden Wire 75 %, Mira Solen 25 %; leaves out what others tell at [A1
                                3:66]

                        """);
    }
}
