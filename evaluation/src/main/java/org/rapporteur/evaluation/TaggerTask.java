package org.rapporteur.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rapporteur.encoder.OnnxEncoder;
import org.rapporteur.evaluation.gold.AttributedText;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.Polnear;
import org.rapporteur.evaluation.score.AttributionSpans;

/** The model alone on PolNeAR. */
final class TaggerTask implements Task {

    @Override
    public String name() {
        return "tagger";
    }

    @Override
    public String about() {
        return "source, cue and content by the model alone";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        Path folder = bench.options().data().resolve("polnear");
        if (!bench.has(folder)) {
            return List.of();
        }
        Corpus<AttributedText> corpus = Polnear.read(folder, "dev");
        OnnxEncoder encoder = bench.encoder();
        List<List<AttributionSpans>> found =
                bench.each(corpus.texts(), text -> TaggedSpans.of(encoder.encode(text.text())));
        return AttributionFigures.of(this, bench, corpus, found);
    }
}
