package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.evaluation.key.FoundSpans;
import org.rapporteur.evaluation.score.AttributionSpans;

/** The whole reading on PolNeAR. */
final class AttributionTask implements Task {

    @Override
    public String name() {
        return "attribution";
    }

    @Override
    public String about() {
        return "source, cue and content by the whole reading";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear");
        if (!bench.has(folder)) {
            return List.of();
        }
        Corpus<AttributedText> corpus = Polnear.read(folder, "dev");
        bench.encoder();
        List<List<AttributionSpans>> found = bench.each(
                corpus.texts(),
                text -> FoundSpans.of(bench.read(Article.identify(text.name(), Imprint.UNKNOWN, text.text()))));
        return AttributionFigures.of(this, bench, corpus, found);
    }
}
