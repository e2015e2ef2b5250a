package org.rapporteur.evaluation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.language.Reading;

/** How much of the heap a thousand articles take in one run, all their readings kept. */
final class MemoryTask implements Task {

    private static final int ARTICLES = 1000;
    private static final double MEGABYTE = 1 << 20;

    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String about() {
        return "heap for %d articles in one run, readings kept".formatted(ARTICLES);
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear");
        if (!bench.has(folder)) {
            return List.of();
        }
        List<AttributedText> texts =
                new ArrayList<>(Polnear.read(folder, "train").texts());
        Corpus<AttributedText> dev = Polnear.read(folder, "dev");
        texts.addAll(dev.texts());
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            AttributedText text = texts.get(i % texts.size());
            articles.add(Article.identify(text.name() + "-" + i, Imprint.UNKNOWN, text.text()));
        }
        bench.encoder();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        List<Reading> readings = bench.each(articles, bench::read);
        double peak = pools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / MEGABYTE;
        bench.say("  %d readings with %d statements; the heap may grow to %.0f MB"
                .formatted(
                        readings.size(),
                        readings.stream()
                                .mapToInt(reading -> reading.statements().size())
                                .sum(),
                        Runtime.getRuntime().maxMemory() / MEGABYTE));
        return List.of(Bench.loose(this, dev, "heap-peak-mb", peak));
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
