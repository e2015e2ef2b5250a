package org.rapporteur.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.assembly.copy.CopyIndex;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.evaluation.gold.NewsCluster;

class MadeFlowTest {

    private static final List<NewsCluster.Told> TOLD =
            List.of(told("one", "dredger", "Margaret"), told("two", "lantern", "Corran"));

    @Test
    void theSameSeedGivesTheSameArticlesAndAnotherSeedOthers() {
        List<Article> once = new MadeFlow(TOLD, 1).articles(50);

        assertThat(new MadeFlow(TOLD, 1).articles(50)).isEqualTo(once);
        assertThat(new MadeFlow(TOLD, 2).articles(50)).isNotEqualTo(once);
        assertThat(once).hasSize(50).extracting(Article::id).doesNotHaveDuplicates();
    }

    @Test
    void theArticlesComeInTheOrderOfTheirDays() {
        assertThat(new MadeFlow(TOLD, 1).articles(100))
                .extracting(
                        article -> article.imprint().published().orElseThrow().date())
                .isSorted();
    }

    @Test
    void someOfThemAreCopies() {
        CopyIndex index = new CopyIndex();

        assertThat(new MadeFlow(TOLD, 1)
                        .articles(60).stream()
                                .filter(article -> !index.add(article).isEmpty()))
                .hasSizeBetween(5, 59);
    }

    private static NewsCluster.Told told(String id, String thing, String name) {
        String sentences = String.join(
                " ",
                IntStream.range(0, 30)
                        .mapToObj(number ->
                                "%s saw the %s number %d and would not speak about what somebody else had found there."
                                        .formatted(name, thing, number))
                        .toList());
        return new NewsCluster.Told(id, Article.identify(id, Imprint.UNKNOWN, new SourceText(sentences)), thing);
    }
}
