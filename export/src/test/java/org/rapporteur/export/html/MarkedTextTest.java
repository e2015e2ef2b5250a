package org.rapporteur.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;

class MarkedTextTest {

    private static final String SCRAPS = "ab &<>\"'“”\n\r\t 🚢é;#x27</mark><!--";

    @Test
    void putsTheInnerIntoTheOuter() {
        assertThat(written("He said no.", content(0, 11, "w1"), content(8, 10, "w2")))
                .isEqualTo("<mark class=\"content\" id=\"w1\">He said "
                        + "<mark class=\"content\" id=\"w2\">no</mark>.</mark>");
    }

    @Test
    void opensAgainWhatCrossesAnother() {
        assertThat(written("abcdef", content(0, 4, "w1"), content(2, 6, "w2")))
                .isEqualTo("<mark class=\"content\" id=\"w1\">ab<mark class=\"content\" id=\"w2\">cd</mark></mark>"
                        + "<mark class=\"content on\">ef</mark>");
    }

    @Test
    void putsTheLinksBackBehindTheLastWord() {
        Mark mark = new Mark(
                new Span(0, 2), Mark.Kind.CONTENT, Optional.of("w7"), List.of(new Mark.Back("s7", "7", "Statement 7")));

        assertThat(written("No!", mark))
                .isEqualTo("<mark class=\"content\" id=\"w7\">No<a href=\"#s7\" class=\"back\" data-shown=\"7\" "
                        + "aria-label=\"Statement 7\"></a></mark>!");
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsMarkedTheTextStaysTheText(long seed) {
        Random random = new Random(seed);
        StringBuilder drawn = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            int at = random.nextInt(SCRAPS.codePointCount(0, SCRAPS.length()));
            drawn.appendCodePoint(SCRAPS.codePointAt(SCRAPS.offsetByCodePoints(0, at)));
        }
        String text = drawn.toString();
        List<Mark> marks = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            int begin = random.nextInt(text.length() + 1);
            int end = begin + random.nextInt(text.length() - begin + 1);
            marks.add(new Mark(new Span(begin, end), kind(random), Optional.of("w" + i), List.of()));
        }

        String html = written(text, marks.toArray(Mark[]::new));

        // As XML it must be well-formed, and as HTML it must read as the text; half a pair marked is no matter.
        Element asHtml = Jsoup.parse("<div id=all>" + html + "</div>").getElementById("all");
        assertThat(asHtml.wholeText()).isEqualTo(text);
        assertThat(Parser.xmlParser()
                        .setTrackErrors(10)
                        .parseInput("<all>" + html + "</all>", "")
                        .select("[id]"))
                .hasSize(marks.size());
    }

    private static Mark.Kind kind(Random random) {
        List<Mark.Kind> kinds = List.of(Mark.Kind.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    private static Mark content(int begin, int end, String id) {
        return new Mark(new Span(begin, end), Mark.Kind.CONTENT, Optional.of(id), List.of());
    }

    private static String written(String text, Mark... marks) {
        Html html = new Html();
        MarkedText.write(html, new SourceText(text), List.of(marks));
        return html.toString();
    }
}
