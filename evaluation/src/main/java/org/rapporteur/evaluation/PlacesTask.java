package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.NewsCluster;
import org.rapporteur.evaluation.gold.Re3d;
import org.rapporteur.evaluation.key.PlaceKey;
import org.rapporteur.evaluation.key.PlaceScorer;
import org.rapporteur.evaluation.score.Score;

/**
 * Which places an article's words mean. The articles of one key may be looked at by whoever improves the finding; those of the
 * other are only measured.
 */
final class PlacesTask implements Task {

    private static final String SEEN = "seen";
    private static final String HELD = "held";

    @Override
    public String name() {
        return "places";
    }

    @Override
    public String about() {
        return "which places of the world an article's words mean: words of a key, drawn by chance";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(bench.options().data().resolve("news-cluster"))
                || !bench.has(bench.options().data().resolve("re3d"))) {
            return List.of();
        }
        Map<String, Article> articles = new LinkedHashMap<>();
        Corpus<NewsCluster.Told> told = NewsCluster.read(bench.options().data());
        told.texts().forEach(one -> articles.put("news-cluster/" + one.id(), one.article()));
        Re3d.all(bench.options().data()).texts().forEach(text -> {
            String name = text.name().replaceFirst("^re3d-", "re3d/");
            articles.put(name, Article.identify(name, Imprint.UNKNOWN, text.text()));
        });
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure(bench, articles, told.digest(), SEEN));
        figures.addAll(measure(bench, articles, told.digest(), HELD));
        return figures;
    }

    private List<Figure> measure(Bench bench, Map<String, Article> articles, String digest, String part)
            throws IOException {
        Map<String, List<PlaceKey.Line>> key =
                PlaceKey.parse(key(part.equals(SEEN) ? "places-key.tsv" : "places-held-key.tsv"));
        bench.encoder();
        List<Article> keyed = key.keySet().stream()
                .map(id -> Optional.ofNullable(articles.get(id))
                        .orElseThrow(() -> new IllegalArgumentException("no article %s in the data".formatted(id))))
                .toList();
        List<PlaceScorer> scorers = bench.each(
                keyed, article -> new PlaceScorer(article, bench.read(article).places()));
        List<List<PlaceKey.Line>> lines = List.copyOf(key.values());
        List<Score> places = new ArrayList<>();
        List<Score> countries = new ArrayList<>();
        for (int i = 0; i < scorers.size(); i++) {
            places.add(scorers.get(i).places(lines.get(i)));
            countries.add(scorers.get(i).countries(lines.get(i)));
            if (part.equals(SEEN)) {
                scorers.get(i).remarks().forEach(remark -> bench.list("  " + remark));
            }
        }
        Corpus<String> corpus = new Corpus<>("news-and-re3d-" + part, digest, List.of());
        return List.of(
                bench.figure(this, corpus, "places-precision", places, Score::precision),
                bench.figure(this, corpus, "places-recall", places, Score::recall),
                bench.figure(this, corpus, "places-f1", places, Score::f1),
                bench.figure(this, corpus, "countries-f1", countries, Score::f1));
    }

    private static String key(String file) throws IOException {
        try (InputStream stream = PlacesTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
