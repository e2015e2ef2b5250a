package org.rapporteur.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.problem.Problems;
import org.rapporteur.encoder.EncodingStage;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.language.ArticleReader;
import org.rapporteur.language.token.Tokenizer;

/** How fast the whole reading is when the program is warm. */
final class SpeedTask implements Task {

    private static final int ROUNDS = 2;
    private static final int WARM_UP = 20;
    /** Shares are of processor time: what else runs on the machine does not blur them. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "speed";
    }

    @Override
    public String about() {
        return "the whole reading, warm, two threads, and where its time goes; the best of %d rounds".formatted(ROUNDS);
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear");
        if (!bench.has(folder)) {
            return List.of();
        }
        Corpus<AttributedText> corpus = Polnear.read(folder, "dev");
        List<Article> articles = corpus.texts().stream()
                .map(text -> Article.identify(text.name(), Imprint.UNKNOWN, text.text()))
                .toList();
        Tokenizer tokenizer = new Tokenizer();
        int tokens = articles.stream()
                .mapToInt(article -> tokenizer.tokenize(article.text()).size())
                .sum();
        StageTimes times = new StageTimes(THREADS::getCurrentThreadCpuTime);
        ArticleReader reader = new ArticleReader(
                bench.encoder().watchedBy(times), bench.sentenceEncoder().watchedBy(times));
        bench.each(articles.subList(0, Math.min(WARM_UP, articles.size())), bench::read);
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = bench.nanoseconds();
            bench.each(articles, article -> times.reading(() -> reader.read(article, Problems.IGNORED)));
            best = Math.max(best, tokens / ((bench.nanoseconds() - begun) / 1e9));
        }
        bench.say("  " + times);
        return List.of(
                Bench.loose(this, corpus, "tokens-per-second", best),
                Bench.loose(this, corpus, "tokens-per-cpu-second", ROUNDS * tokens / times.seconds()),
                Bench.loose(this, corpus, "share-model", times.share(EncodingStage.RUNNING)),
                Bench.loose(this, corpus, "share-blending", times.share(EncodingStage.BLENDING)),
                Bench.loose(this, corpus, "share-sentences", times.share(EncodingStage.SENTENCES)),
                Bench.loose(this, corpus, "share-language", times.shareOfLanguage()));
    }
}
