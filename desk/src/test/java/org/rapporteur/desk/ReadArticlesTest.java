package org.rapporteur.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Consequence;
import org.rapporteur.core.problem.Place;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.Reading;
import org.rapporteur.testkit.Articles;

class ReadArticlesTest {
    private final ProblemList problems = new ProblemList();

    private static List<Article> articles(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Articles.saying("The ferry will sail, part " + i))
                .toList();
    }

    private static Reading empty(Article article) {
        return new Reading(article, List.of(), List.of());
    }

    private record Noted(Place place, String message) implements Problem {
        @Override
        public String kind() {
            return "noted";
        }

        @Override
        public Consequence consequence() {
            return Consequence.READ_WITH_CARE;
        }
    }

    @Test
    void readingsAndProblemsComeInTheOrderOfTheArticlesWhateverIsDoneFirst() {
        List<Article> articles = articles(6);
        CountDownLatch others = new CountDownLatch(3);
        ReadArticles.OneArticle reader = (article, told) -> {
            if (article.equals(articles.get(0))) {
                awaitQuietly(others);
            }
            others.countDown();
            told.tell(new Noted(Place.of("a.txt"), article.text().characters()));
            return empty(article);
        };

        List<Reading> readings = new ReadArticles(reader, 2).read(articles, problems, Progress.UNHEARD);

        assertThat(readings).extracting(Reading::article).isEqualTo(articles);
        assertThat(problems.list())
                .extracting(Problem::message)
                .isEqualTo(articles.stream()
                        .map(article -> article.text().characters())
                        .toList());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void anArticleThatCannotBeUnderstoodCostsNoOther() {
        List<Article> articles = articles(3);
        ReadArticles.OneArticle reader = (article, told) -> {
            if (article.equals(articles.get(1))) {
                told.tell(new Noted(Place.of("a.txt"), "noted before"));
                throw new IllegalStateException("no cue\nat all");
            }
            return empty(article);
        };

        List<Reading> readings = new ReadArticles(reader, 2).read(articles, problems, Progress.UNHEARD);

        assertThat(readings).extracting(Reading::article).containsExactly(articles.get(0), articles.get(2));
        assertThat(problems.list()).extracting(Problem::kind).containsExactly("noted", "article-not-understood");
        assertThat(problems.list().get(1)).satisfies(problem -> {
            assertThat(problem.consequence()).isEqualTo(Consequence.NOT_READ);
            assertThat(problem.message())
                    .startsWith("a fault of the program: IllegalStateException: no cue at all"
                            + " (in org.rapporteur.desk.ReadArticlesTest");
        });
    }

    @Test
    void endlessDescentIsAFaultOfOneArticleAndNoMemoryIsTheEndOfAll() {
        ReadArticles.OneArticle endless = (article, told) -> {
            throw new StackOverflowError();
        };
        ReadArticles.OneArticle greedy = (article, told) -> {
            throw new OutOfMemoryError("heap");
        };

        assertThat(new ReadArticles(endless, 1).read(articles(2), problems, Progress.UNHEARD))
                .isEmpty();
        assertThat(problems.list()).hasSize(2);
        assertThatThrownBy(() -> new ReadArticles(greedy, 1).read(articles(2), problems, Progress.UNHEARD))
                .isInstanceOf(OutOfMemoryError.class);
    }

    @Test
    void progressIsToldOnceForEachArticle() {
        List<String> heard = new ArrayList<>();

        new ReadArticles((article, told) -> empty(article), 4)
                .read(articles(5), Problems.IGNORED, (article, done, all) -> heard.add(done + " of " + all));

        assertThat(heard).containsExactly("1 of 5", "2 of 5", "3 of 5", "4 of 5", "5 of 5");
    }

    @Test
    void nothingToReadGivesNothing() {
        assertThat(new ReadArticles((article, told) -> empty(article), 4).read(List.of(), problems, Progress.UNHEARD))
                .isEmpty();
    }

    @Test
    void refusesToReadWithNoThread() {
        assertThatThrownBy(() -> new ReadArticles((article, told) -> empty(article), 0))
                .hasMessage("0 threads; wanted at least 1");
    }
}
