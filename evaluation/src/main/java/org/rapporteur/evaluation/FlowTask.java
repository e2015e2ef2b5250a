package org.rapporteur.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.LongStream;
import org.rapporteur.assembly.clustering.ClosingRule;
import org.rapporteur.assembly.clustering.StoryIndex;
import org.rapporteur.assembly.copy.CopyIndex;
import org.rapporteur.core.article.Article;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.NewsCluster;

/** How fast a long flow of articles is compared with all that came before, and whether an article's cost grows. */
final class FlowTask implements Task {

    private static final int ARTICLES = 10_000;
    private static final int WARM_UP = 1_500;
    /** What an article costs after so many is the mean of these, the last before. */
    private static final int WINDOW = 500;

    private static final int EARLY = 1_000;
    private static final List<Integer> LATER = List.of(5_000, 10_000);
    private static final long SEED = 1;
    /** Costs are of this thread's processor time: what else runs on the machine does not blur them. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Something that takes in articles one by one, and counts what it finds of each. */
    private record Stage(String name, Supplier<ToIntFunction<Article>> begun) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("copies", () -> {
                CopyIndex index = new CopyIndex();
                return article -> index.add(article).size();
            }),
            new Stage("stories", () -> {
                StoryIndex index = new StoryIndex(ClosingRule.STREAM);
                return article -> index.add(article).size();
            }));

    @Override
    public String name() {
        return "flow";
    }

    @Override
    public String about() {
        return "%d made-up articles of 60 days as a stream: how many a second, and what one costs later on"
                .formatted(ARTICLES);
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(bench.options().data().resolve("news-cluster"))) {
            return List.of();
        }
        Corpus<NewsCluster.Told> corpus = NewsCluster.read(bench.options().data());
        List<Article> articles = new MadeFlow(corpus.texts(), SEED).articles(ARTICLES);
        List<Figure> figures = new ArrayList<>();
        double seconds = 0;
        double processor = 0;
        for (Stage stage : STAGES) {
            run(stage, articles.subList(0, WARM_UP));
            long begun = bench.nanoseconds();
            Costs costs = run(stage, articles);
            double taken = (bench.nanoseconds() - begun) / 1e9;
            seconds += taken;
            processor += costs.seconds();
            bench.say("  %s: %s".formatted(stage.name(), costs));
            figures.add(Bench.loose(this, corpus, stage.name() + "-per-second", ARTICLES / taken));
            figures.add(Bench.loose(this, corpus, stage.name() + "-per-cpu-second", ARTICLES / costs.seconds()));
            for (int later : LATER) {
                figures.add(Bench.loose(
                        this,
                        corpus,
                        "%s-growth-%d".formatted(stage.name(), later),
                        costs.at(later) / costs.at(EARLY)));
            }
        }
        figures.add(Bench.loose(this, corpus, "articles-per-second", ARTICLES / seconds));
        figures.add(Bench.loose(this, corpus, "articles-per-cpu-second", ARTICLES / processor));
        return figures;
    }

    private static Costs run(Stage stage, List<Article> articles) {
        ToIntFunction<Article> work = stage.begun().get();
        long[] nanoseconds = new long[articles.size()];
        long found = 0;
        for (int i = 0; i < articles.size(); i++) {
            long begun = THREADS.getCurrentThreadCpuTime();
            found += work.applyAsInt(articles.get(i));
            nanoseconds[i] = THREADS.getCurrentThreadCpuTime() - begun;
        }
        return new Costs(nanoseconds, found);
    }

    /** What each article took, in the order in which they came, and what was found in all. */
    private static final class Costs {

        private final long[] nanoseconds;
        private final long found;

        Costs(long[] nanoseconds, long found) {
            this.nanoseconds = nanoseconds;
            this.found = found;
        }

        /** All of them together. */
        double seconds() {
            return LongStream.of(nanoseconds).sum() / 1e9;
        }

        /** In milliseconds, the mean of the last before so many. */
        double at(int articles) {
            long sum = 0;
            for (int i = articles - WINDOW; i < articles; i++) {
                sum += nanoseconds[i];
            }
            return sum / 1e6 / WINDOW;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d found; an article takes %.2f ms of processor time after %d, %.2f after %d, %.2f after %d",
                    found,
                    at(EARLY),
                    EARLY,
                    at(LATER.get(0)),
                    LATER.get(0),
                    at(LATER.get(1)),
                    LATER.get(1));
        }
    }
}
