package org.rapporteur.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problem;
import org.rapporteur.core.problem.ProblemList;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.language.Reading;

/** Reads many articles, several at once. */
final class ReadArticles {
    /** Reads one article; safe for use by many threads. */
    @FunctionalInterface
    interface OneArticle {
        Reading read(Article article, Problems problems);
    }

    private record Outcome(Optional<Reading> reading, List<Problem> problems) {}

    private final OneArticle reader;
    private final int threads;

    ReadArticles(OneArticle reader, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("%d threads; wanted at least 1".formatted(threads));
        }
        this.reader = reader;
        this.threads = threads;
    }

    /**
     * Reads them all. Readings and problems come in the order of the articles, whatever is done first;
     * an article that cannot be understood is a problem and costs no other.
     */
    List<Reading> read(List<Article> articles, Problems problems, Progress progress) {
        Count count = new Count(progress, articles.size());
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, articles.size())));
        try {
            List<Future<Outcome>> outcomes = new ArrayList<>();
            for (Article article : articles) {
                outcomes.add(workers.submit(() -> count.through(article, readOne(article))));
            }
            List<Reading> readings = new ArrayList<>();
            for (Future<Outcome> outcome : outcomes) {
                Outcome ready = await(outcome);
                ready.problems().forEach(problems::tell);
                ready.reading().ifPresent(readings::add);
            }
            return readings;
        } finally {
            workers.shutdownNow();
        }
    }

    private Outcome readOne(Article article) {
        ProblemList problems = new ProblemList();
        Optional<Reading> reading = Optional.empty();
        try {
            reading = Optional.of(reader.read(article, problems));
        } catch (RuntimeException | StackOverflowError fault) {
            problems.tell(ArticleNotUnderstood.of(article, fault));
        }
        return new Outcome(reading, problems.list());
    }

    private static Outcome await(Future<Outcome> outcome) {
        try {
            return outcome.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error fatal) {
                throw fatal;
            }
            throw new IllegalStateException("a worker failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        }
    }

    /** Tells one listener of many threads' work, one at a time. */
    private static final class Count {
        private final Progress progress;
        private final int all;
        private int done;

        Count(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        synchronized Outcome through(Article article, Outcome outcome) {
            done++;
            progress.read(article, done, all);
            return outcome;
        }
    }
}
