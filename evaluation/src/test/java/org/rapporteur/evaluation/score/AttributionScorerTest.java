package org.rapporteur.evaluation.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.text.Span;

class AttributionScorerTest {

    private static final String TEXT = "Solen said that Varga denied the toll was paid, and left.";

    /** A content with another attribution inside it. */
    private static final List<AttributionSpans> GOLD = List.of(
            attribution("Solen", "said", "that Varga denied the toll was paid"),
            attribution("Varga", "denied", "the toll was paid"));

    @Test
    void whatStandsInsideAContentCutsIt() {
        assertThat(words(Part.CONTENT, GOLD)).containsExactly("that", "the toll was paid");
        assertThat(words(Part.SOURCE, GOLD)).containsExactly("Solen", "Varga");
        assertThat(words(Part.CUE, GOLD)).containsExactly("said", "denied");
    }

    @Test
    void piecesWithOnlyWhiteSpaceBetweenThemAreOne() {
        List<AttributionSpans> split = List.of(attribution("Solen", "said", "that Varga denied", "the toll was paid"));
        assertThat(words(Part.CONTENT, split)).containsExactly("that Varga denied the toll was paid");
    }

    @Test
    void aSpanThatEndsWithinAWordTakesAllOfIt() {
        assertThat(words(Part.CUE, List.of(attribution("Sol", "sai", "that")))).containsExactly("said");
    }

    @Test
    void exactWantsBothEdgesAndOverlapOneCharacter() {
        AttributionScorer scorer = new AttributionScorer(
                TEXT, List.of(GOLD.get(0)), List.of(attribution("Solen", "said", "that Varga denied the toll")));
        assertThat(scorer.exact(Part.CONTENT).met()).isZero();
        assertThat(scorer.exact(Part.SOURCE).met()).isEqualTo(1);
        assertThat(scorer.overlap(Part.CONTENT).met()).isEqualTo(1);
        assertThat(scorer.whole()).isEqualTo(new Score(1, 1, 1, 1));
    }

    @Test
    void aWholeAttributionNeedsTheRightSource() {
        AttributionScorer scorer = new AttributionScorer(
                TEXT,
                List.of(GOLD.get(0)),
                List.of(new AttributionSpans(List.of(), List.of(), GOLD.get(0).content())));
        assertThat(scorer.whole().met()).isZero();
        assertThat(scorer.contents().met()).isEqualTo(1);
    }

    @Test
    void eachAttributionIsMetOnceByTheClosest() {
        AttributionScorer scorer = new AttributionScorer(
                TEXT,
                List.of(GOLD.get(0)),
                List.of(
                        attribution("Solen", "said", "that Varga denied the toll"),
                        attribution("Solen", "said", "that Varga denied the toll was paid")));
        assertThat(scorer.whole()).isEqualTo(new Score(2, 1, 1, 1));
        assertThat(scorer.pairs()).extracting(Overlap.Pair::found).containsExactly(1);
    }

    private static AttributionSpans attribution(String source, String cue, String... content) {
        return new AttributionSpans(
                List.of(span(source)),
                List.of(span(cue)),
                Stream.of(content).map(AttributionScorerTest::span).toList());
    }

    private static Span span(String words) {
        int begin = TEXT.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static List<String> words(Part part, List<AttributionSpans> attributions) {
        List<String> words = new ArrayList<>();
        for (Span span : FlatSpans.of(TEXT, attributions).get(part)) {
            words.add(TEXT.substring(span.begin(), span.end()));
        }
        return words;
    }
}
