package org.rapporteur.evaluation;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToDoubleFunction;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.encoder.OnnxSentenceEncoder;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.score.Bootstrap;
import org.rapporteur.evaluation.score.Score;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.Reading;

/** What the tasks work with. For use by one thread; {@link #each} uses more. */
final class Bench implements AutoCloseable {

    /** What the speed aim is stated for. */
    static final int THREADS = 2;

    private static final int ROUNDS = 1000;
    private static final long SEED = 1;
    private static final double TOLERANCE = 0.01;

    private final EvaluationOptions options;
    private final PrintStream out;
    private final LongSupplier nanoseconds;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    private Optional<OnnxEncoder> encoder = Optional.empty();
    private Optional<OnnxSentenceEncoder> sentenceEncoder = Optional.empty();
    private Optional<ArticleReader> reader = Optional.empty();

    Bench(EvaluationOptions options, PrintStream out, LongSupplier nanoseconds) {
        this.options = options;
        this.out = out;
        this.nanoseconds = nanoseconds;
    }

    EvaluationOptions options() {
        return options;
    }

    /** Loaded when first asked for. */
    synchronized OnnxEncoder encoder() {
        if (encoder.isEmpty()) {
            encoder = Optional.of(options.model().map(OnnxEncoder::load).orElseGet(OnnxEncoder::load));
        }
        return encoder.get();
    }

    /** Loaded when first asked for. */
    synchronized OnnxSentenceEncoder sentenceEncoder() {
        if (sentenceEncoder.isEmpty()) {
            sentenceEncoder = Optional.of(OnnxSentenceEncoder.load());
        }
        return sentenceEncoder.get();
    }

    /** Whether a file or folder is there; if not, says so. */
    boolean has(Path data) {
        boolean there = Files.exists(data);
        if (!there) {
            out.println("  skipped: no " + data);
        }
        return there;
    }

    /** Reads one article as the program does. */
    Reading read(Article article) {
        return reader().read(article, Problems.IGNORED);
    }

    /** Made once, as in the program: it reads its tables when it is made. */
    private synchronized ArticleReader reader() {
        if (reader.isEmpty()) {
            reader = Optional.of(new ArticleReader(encoder(), sentenceEncoder()));
        }
        return reader.get();
    }

    void say(String line) {
        out.println(line);
    }

    /** Prints a line of a list, if lists are wanted. */
    void list(String line) {
        if (options.list()) {
            out.println(line);
        }
    }

    long nanoseconds() {
        return nanoseconds.getAsLong();
    }

    /** Does the same with each, on two threads; the results in the order of the items. */
    <T, R> List<R> each(List<T> items, Function<T, R> work) {
        AtomicBoolean failed = new AtomicBoolean();
        List<Future<R>> futures = items.stream()
                .map(item -> threads.submit(() -> {
                    if (failed.get()) {
                        throw new CancellationException("another task failed");
                    }
                    return work.apply(item);
                }))
                .toList();
        List<R> results = new ArrayList<>();
        try {
            for (Future<R> future : futures) {
                results.add(future.get());
            }
        } catch (ExecutionException e) {
            failed.set(true);
            settle(futures);
            throw new IllegalStateException("a task failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return results;
    }

    /** Waits for what has begun: whoever hears of the failure closes the model, and nothing may run on it then. */
    private static void settle(List<? extends Future<?>> futures) {
        for (Future<?> future : futures) {
            try {
                future.get();
            } catch (ExecutionException alreadyTold) {
                // The first of them is what is told.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** A figure with its interval over the texts of a corpus. */
    Figure figure(Task task, Corpus<?> corpus, String measure, List<Score> perText, ToDoubleFunction<Score> of) {
        return new Figure(
                task.name(),
                corpus.name(),
                corpus.digest(),
                measure,
                of.applyAsDouble(Score.sum(perText)),
                Optional.of(new Bootstrap(new SplittableRandom(SEED), ROUNDS).interval(perText, of)),
                TOLERANCE);
    }

    /** The same of scores of any kind that add up. */
    <S> Figure figure(Measure measure, List<S> perText, BinaryOperator<S> plus, ToDoubleFunction<S> of) {
        return new Figure(
                measure.task().name(),
                measure.corpus().name(),
                measure.corpus().digest(),
                measure.name(),
                of.applyAsDouble(perText.stream().reduce(plus).orElseThrow()),
                Optional.of(new Bootstrap(new SplittableRandom(SEED), ROUNDS).interval(perText, plus, of)),
                TOLERANCE);
    }

    /** What a figure is a figure of. */
    record Measure(Task task, Corpus<?> corpus, String name) {}

    /** A figure that depends on the machine and is held to nothing. */
    static Figure loose(Task task, Corpus<?> corpus, String measure, double value) {
        return new Figure(
                task.name(),
                corpus.name(),
                corpus.digest(),
                measure,
                value,
                Optional.empty(),
                Double.POSITIVE_INFINITY);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        encoder.ifPresent(OnnxEncoder::close);
        sentenceEncoder.ifPresent(OnnxSentenceEncoder::close);
    }
}
