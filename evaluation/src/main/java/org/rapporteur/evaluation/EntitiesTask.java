package org.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.assembly.DossierAssembler;
import org.rapporteur.core.article.Article;
import org.rapporteur.evaluation.Bench.Measure;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.NewsCluster;
import org.rapporteur.evaluation.key.EntityKey;
import org.rapporteur.evaluation.key.EntityScorer;
import org.rapporteur.evaluation.key.KeyedPlaces;
import org.rapporteur.evaluation.key.KeyedPlaces.Place;
import org.rapporteur.evaluation.score.Shares;
import org.rapporteur.language.Reading;

/**
 * Who and what is one across the articles of a story. The stories of one key may be looked at by whoever
 * improves the joining; those of the other are only measured.
 */
final class EntitiesTask implements Task {

    private static final String SEEN = "seen";
    private static final String HELD = "held";

    private static final Map<String, Predicate<Place>> PARTS = parts();

    private static Map<String, Predicate<Place>> parts() {
        Map<String, Predicate<Place>> parts = new LinkedHashMap<>();
        parts.put("names", place -> place.isName() && !place.isOther());
        parts.put("all", place -> !place.isOther());
        parts.put("names-and-others", Place::isName);
        parts.put("all-and-others", place -> true);
        return parts;
    }

    @Override
    public String name() {
        return "entities";
    }

    @Override
    public String about() {
        return "who and what is one across the articles of a story: B-cubed over the places of a key";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(bench.options().data().resolve("news-cluster"))) {
            return List.of();
        }
        Corpus<NewsCluster.Told> told = NewsCluster.read(bench.options().data());
        List<Figure> figures = new ArrayList<>();
        figures.addAll(measure(bench, told, SEEN, "entities-key.tsv"));
        figures.addAll(measure(bench, told, HELD, "entities-held-key.tsv"));
        return figures;
    }

    private List<Figure> measure(Bench bench, Corpus<NewsCluster.Told> told, String part, String file)
            throws IOException {
        Map<String, Article> articles = new LinkedHashMap<>();
        told.texts().forEach(one -> articles.put(one.id(), one.article()));
        List<EntityScorer> scorers = new ArrayList<>();
        bench.encoder();
        for (EntityKey.Story story : EntityKey.parse(key(file))) {
            EntityScorer scorer = scorer(bench, story, articles);
            scorers.add(scorer);
            bench.list("  %s %s: %s".formatted(part, story.event(), shown(scorer)));
            if (part.equals(SEEN)) {
                scorer.remarks().forEach(remark -> bench.list("    " + remark));
            }
        }
        Corpus<NewsCluster.Told> corpus = new Corpus<>(told.name() + "-" + part, told.digest(), List.of());
        return figures(bench, corpus, scorers);
    }

    private static EntityScorer scorer(Bench bench, EntityKey.Story story, Map<String, Article> articles) {
        List<Article> told = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        story.lines().forEach((id, lines) -> {
            Article article = Optional.ofNullable(articles.get(id))
                    .orElseThrow(() -> new IllegalArgumentException("no article %s in the data".formatted(id)));
            told.add(article);
            places.addAll(KeyedPlaces.find(article, lines));
        });
        List<Reading> readings = bench.each(told, bench::read);
        return new EntityScorer(new DossierAssembler().assemble(readings, List.of()), places);
    }

    private static String shown(EntityScorer scorer) {
        Shares names = scorer.score(place -> place.isName() && !place.isOther());
        Shares all = scorer.score(place -> !place.isOther());
        return "names %.3f %.3f %.3f, all %.3f %.3f %.3f"
                .formatted(names.precision(), names.recall(), names.f1(), all.precision(), all.recall(), all.f1());
    }

    private List<Figure> figures(Bench bench, Corpus<NewsCluster.Told> corpus, List<EntityScorer> scorers) {
        List<Figure> figures = new ArrayList<>();
        PARTS.forEach((part, wanted) -> {
            List<Shares> shares =
                    scorers.stream().map(scorer -> scorer.score(wanted)).toList();
            figures.add(bench.figure(new Measure(this, corpus, part + "-f1"), shares, Shares::plus, Shares::f1));
            if (!part.endsWith("others")) {
                figures.add(bench.figure(
                        new Measure(this, corpus, part + "-precision"), shares, Shares::plus, Shares::precision));
                figures.add(bench.figure(
                        new Measure(this, corpus, part + "-recall"), shares, Shares::plus, Shares::recall));
            }
        });
        return figures;
    }

    private static String key(String file) throws IOException {
        try (InputStream stream = EntitiesTask.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("the room evaluation lacks its " + file);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
