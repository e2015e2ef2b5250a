package org.rapporteur.export.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.export.brief.Line;
import org.rapporteur.testkit.Golden;

class MarkdownBriefTest {

    private static final String SCRAPS = "ab *_`[](){}#+-.!<>&;~=|\\\"'1) 2. \n\r\t—“”";

    private final Brief brief = Brief.of(FerryTalks.compared());

    @Test
    void readsAsItDid() {
        Golden.check("markdown/ferry-talks.md", MarkdownBrief.write(brief));
    }

    @Test
    void aNegotiationReadsAsItDid() {
        Golden.check("markdown/valley-talks.md", MarkdownBrief.write(Brief.of(ValleyTalks.dossier())));
    }

    @Test
    void aMarkThatMeansNothingWhereItStandsIsLeftBare() {
        assertThat(Markdown.inline("“he […] left” R&D a_b 3 < 4 [A1 3:1] at no. #4"))
                .isEqualTo("“he […] left” R&D a_b 3 < 4 [A1 3:1] at no. #4");
        assertThat(Markdown.cell("both | sides")).isEqualTo("both \\| sides");
    }

    @Test
    void theWordsShownAreTheArticlesWords() {
        List<String> wanted = new ArrayList<>();
        brief.speakers()
                .forEach(part -> part.lines().stream().map(Line::wordsOnOneLine).forEach(wanted::add));
        brief.anonymous()
                .forEach(part -> part.lines().stream().map(Line::wordsOnOneLine).forEach(wanted::add));
        brief.unresolved().stream().map(Line::wordsOnOneLine).forEach(wanted::add);

        assertThat(quotations(MarkdownBrief.write(brief))).containsExactlyElementsOf(wanted);
    }

    @Test
    void anEmptyDossierSaysSo() {
        Brief empty = Brief.of(new Dossier(List.of(), List.of(), List.of(), List.of()));

        assertThat(MarkdownBrief.write(empty)).startsWith("# Who said what\n\n0 articles.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# no heading",
                "1. no list",
                "2) nor this",
                "- nor this",
                "> no quotation",
                "=== ",
                "---",
                "***",
                "~~~ no fence",
                "    no code",
                "<b>no tag</b>",
                "&amp; no reference",
                "[no](link)",
                "![no](image)",
                "[no][reference]",
                "[no]: definition",
                "<!-- no comment -->",
                "&#35; no number",
                "_no_ stress",
                "no closing #",
                "two\n\nparagraphs",
                "a\\",
                "2031. What a year",
                "first line\n# second line\r\n- third line",
                "a trailing \\\n break",
                "http://example.org/_a_",
                "“*Nothing*.”"
            })
    void whatMeansSomethingInMarkdownIsShownAsItIs(String text) {
        assertThat(quotations(Markdown.quotation(text))).containsExactly(onOneLine(text));
        assertThat(onOneLine(shown(Parser.builder().build().parse("- " + Markdown.inline(text)))))
                .endsWith(onOneLine(text));
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsQuotedIsShownAsItIs(long seed) {
        Random random = new Random(seed);
        StringBuilder drawn = new StringBuilder("x");
        for (int i = random.nextInt(40); i > 0; i--) {
            drawn.append(SCRAPS.charAt(random.nextInt(SCRAPS.length())));
        }

        assertThat(quotations(Markdown.quotation(drawn.toString()))).containsExactly(onOneLine(drawn.toString()));
    }

    private static List<String> quotations(String markdown) {
        List<String> found = new ArrayList<>();
        Parser.builder().build().parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(BlockQuote quotation) {
                found.add(onOneLine(shown(quotation)));
            }
        });
        return found;
    }

    private static String shown(Node node) {
        return TextContentRenderer.builder()
                .lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
                .build()
                .render(node)
                .replaceFirst("^«", "")
                .replaceFirst("»$", "");
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
