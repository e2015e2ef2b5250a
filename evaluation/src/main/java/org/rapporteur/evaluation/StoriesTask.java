package org.rapporteur.evaluation;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.rapporteur.assembly.clustering.ClosingRule;
import org.rapporteur.assembly.clustering.StoryIndex;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryChange;
import org.rapporteur.evaluation.Bench.Measure;
import org.rapporteur.evaluation.gold.Corpus;
import org.rapporteur.evaluation.gold.NewsCluster;
import org.rapporteur.evaluation.gold.NewsCluster.Told;
import org.rapporteur.evaluation.score.ChainScorer;
import org.rapporteur.evaluation.score.Shares;

/** Which articles tell one story, as they come in by date, and what another order makes of it. */
final class StoriesTask implements Task {

    private static final int ORDERS = 20;
    private static final double TOLERANCE = 0.01;

    @Override
    public String name() {
        return "stories";
    }

    @Override
    public String about() {
        return "which articles tell one story, one after another: B-cubed; and how much their order matters";
    }

    @Override
    public List<Figure> measure(Bench bench) throws IOException {
        if (!bench.has(bench.options().data().resolve("news-cluster"))) {
            return List.of();
        }
        Corpus<Told> all = NewsCluster.read(bench.options().data());
        List<Figure> figures = new ArrayList<>();
        measure(bench, part(all, "-tune", told -> !told.isHeld()), figures);
        measure(bench, part(all, "-held", Told::isHeld), figures);
        measure(bench, all, figures);
        return figures;
    }

    private static Corpus<Told> part(Corpus<Told> all, String name, Predicate<Told> which) {
        return new Corpus<>(
                all.name() + name,
                all.digest(),
                all.texts().stream().filter(which).toList());
    }

    private void measure(Bench bench, Corpus<Told> corpus, List<Figure> figures) {
        List<List<ArticleId>> events = List.copyOf(corpus.texts().stream()
                .collect(Collectors.groupingBy(
                        Told::event,
                        TreeMap::new,
                        Collectors.mapping(told -> told.article().id(), Collectors.toList())))
                .values());
        boolean mayBeSeen = corpus.texts().stream().noneMatch(Told::isHeld);
        List<List<ArticleId>> found = stories(bench, corpus.texts(), mayBeSeen);
        List<Shares> perEvent =
                events.stream().map(event -> ofEvent(event, found)).toList();
        figures.add(bench.figure(new Measure(this, corpus, "b-cubed-f1"), perEvent, Shares::plus, Shares::f1));
        figures.add(bench.figure(
                new Measure(this, corpus, "b-cubed-precision"), perEvent, Shares::plus, Shares::precision));
        figures.add(bench.figure(new Measure(this, corpus, "b-cubed-recall"), perEvent, Shares::plus, Shares::recall));
        double[] scores = new double[ORDERS];
        double[] agreements = new double[ORDERS];
        for (int seed = 0; seed < ORDERS; seed++) {
            List<List<ArticleId>> shuffled = stories(bench, shuffled(corpus.texts(), seed), false);
            scores[seed] = new ChainScorer<>(events, shuffled).bCubed().f1();
            agreements[seed] = new ChainScorer<>(found, shuffled).bCubed().f1();
        }
        figures.add(plain(corpus, "shuffled-mean", Arrays.stream(scores).average()));
        figures.add(plain(corpus, "shuffled-least", Arrays.stream(scores).min()));
        figures.add(plain(corpus, "shuffled-most", Arrays.stream(scores).max()));
        figures.add(
                plain(corpus, "order-agreement-mean", Arrays.stream(agreements).average()));
        figures.add(
                plain(corpus, "order-agreement-least", Arrays.stream(agreements).min()));
    }

    private Figure plain(Corpus<?> corpus, String measure, OptionalDouble value) {
        return new Figure(
                name(), corpus.name(), corpus.digest(), measure, value.orElseThrow(), Optional.empty(), TOLERANCE);
    }

    /** What an event adds: how much of each of its articles' stories is of it, and how much of it is in the story. */
    private static Shares ofEvent(List<ArticleId> event, List<List<ArticleId>> found) {
        Shares shares = new ChainScorer<>(List.of(event), found).bCubed();
        return new Shares(event.size(), shares.right(), event.size(), shares.met());
    }

    private static List<List<ArticleId>> stories(Bench bench, List<Told> articles, boolean list) {
        StoryIndex index = new StoryIndex(ClosingRule.STREAM);
        Map<ArticleId, Told> toldOf = new HashMap<>();
        for (Told told : articles) {
            toldOf.put(told.article().id(), told);
            for (StoryChange change : index.add(told.article())) {
                if (list) {
                    bench.list("CHANGE " + told.event() + " " + change.inWords());
                }
            }
        }
        List<Story> stories = index.stories();
        if (list) {
            stories.forEach(story -> bench.list("STORY  " + line(story, toldOf)));
        }
        return stories.stream().map(Story::articles).toList();
    }

    private static String line(Story story, Map<ArticleId, Told> toldOf) {
        Map<String, Integer> events = new TreeMap<>();
        story.articles().stream()
                .flatMap(id -> Optional.ofNullable(toldOf.get(id)).stream())
                .forEach(told -> events.merge(told.event(), 1, Integer::sum));
        List<String> words = story.knownBy().stream()
                .flatMap(
                        word -> Optional.ofNullable(toldOf.get(word.article()))
                                .map(told -> told.article().text().slice(word.span()))
                                .stream())
                .toList();
        return "%d %s %s".formatted(story.articles().size(), events, words);
    }

    /** Fisher and Yates. */
    private static List<Told> shuffled(List<Told> articles, int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Told> shuffled = new ArrayList<>(articles);
        for (int i = shuffled.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Told kept = shuffled.get(i);
            shuffled.set(i, shuffled.get(other));
            shuffled.set(other, kept);
        }
        return shuffled;
    }
}
