package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.text.Span;
import org.rapporteur.testkit.NewsScraps;

class HighlightsTest {
    private static final WordAnalyzer STEMMED = WordAnalyzer.stemmed();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    /** Whatever the text, with odd characters, broken marks and line ends. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyHighlightHasTheStemOfAWordOfTheQuery(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder drawing = new StringBuilder();
        for (int part = 0; part < 4; part++) {
            drawing.append(scraps(seed * 10 + part)).append(" <Solen|it ");
            drawing.append(scraps(seed * 100 + part))
                    .append("~is ")
                    .append(scraps(seed * 1000 + part))
                    .append("> ");
        }
        String[] words = {"pay", "ministers", "Arden", "Monday", "said", "ÁNA", "solen", "\"the ministers met\"", "it"};
        String query = words[random.nextInt(words.length)] + " OR " + words[random.nextInt(words.length)];
        List<String> stems = STEMMED.terms(query.replace(" OR ", " "));

        try (Found found = new Found(Filed.article("Wire", "2031-05-01", "Scraps", drawing.toString())
                .done())) {
            for (Search search : List.of(Search.articles(Query.parse(query)), Search.statements(Query.parse(query)))) {
                for (Hit hit : found.index().find(search).list()) {
                    check(found, hit, stems);
                }
            }
        }
    }

    private static void check(Found found, Hit hit, List<String> stems) {
        Span before = new Span(0, 0);
        assertThat(hit.highlights()).isNotEmpty();
        for (Span span : hit.highlights()) {
            assertThat(before.isBefore(span)).as("%s before %s", before, span).isTrue();
            assertThat(STEMMED.terms(found.text(hit).slice(span))).containsAnyElementsOf(stems);
            hit.match(
                    article -> true,
                    statement -> assertThat(statement.statement().extent().contains(span))
                            .isTrue());
            before = span;
        }
    }

    @Test
    void placesAreCountedInUnitsOfTheTextWhateverStandsBeforeThem() {
        String odd = "🕊🕊 e\u0301 ﬁ İ \r\n\u2028 \uD800 ";
        try (Found found = new Found(
                Filed.article("Wire", "2031-05-01", "Odd", odd + "<Solen|" + odd + "The dam~" + odd + "holds>")
                        .done())) {
            assertThat(found.highlights(Search.statements(Query.parse("hold dams"))))
                    .containsExactly("dam", "holds");
            assertThat(found.highlights(Search.articles(Query.parse("final OR hold"))))
                    .containsExactly("holds");
        }
    }

    @Test
    void ofVeryManyThereAreTheFirstThousand() {
        try (Found found = new Found(Filed.article("Wire", "2031-05-01", "Long", "dam ".repeat(5_000))
                .done())) {
            Hits hits = found.index().find(Search.articles(Query.parse("dam \"dam dam\"")));
            assertThat(hits.list().get(0).highlights()).isNotEmpty().hasSizeLessThanOrEqualTo(1_000);
            assertThat(found.index()
                            .find(Search.articles(Query.parse("dam")))
                            .list()
                            .get(0)
                            .highlights())
                    .hasSize(1_000)
                    .last()
                    .isEqualTo(new Span(3_996, 3_999));
        }
    }

    /** Without the marks that this test draws with. */
    private static String scraps(long seed) {
        return NewsScraps.from(seed).replaceAll("[<>|~]", " ");
    }
}
