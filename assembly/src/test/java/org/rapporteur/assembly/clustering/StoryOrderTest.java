package org.rapporteur.assembly.clustering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.story.Story;
import org.rapporteur.core.story.StoryChange;
import org.rapporteur.testkit.Articles;

/** What holds of stories in whatever order their articles come. */
class StoryOrderTest {

    /** B-cubed F1 of what two orders give; on real news {@code evaluate stories} measures it. */
    private static final double AGREEMENT = 0.95;

    private static final int STORIES = 12;
    private static final int ARTICLES_MAX = 9;

    private static final String[] COMMON = {
        "harbour",
        "minister",
        "ferry",
        "council",
        "strike",
        "storm",
        "vote",
        "bridge",
        "market",
        "school",
        "doctor",
        "prize",
        "train",
        "court",
        "river",
        "police",
        "farmer",
        "film",
        "budget",
        "island"
    };

    static LongStream seeds() {
        return LongStream.range(0, 12);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSameOrderGivesTheSame(long seed) {
        List<Article> news = news(seed);

        assertThat(stream(news)).isEqualTo(stream(news));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anotherOrderGivesNearlyTheSame(long seed) {
        List<Article> news = news(seed);
        Set<Set<ArticleId>> before = sets(stream(news).stories());

        List<Article> shuffled = new ArrayList<>(news);
        Collections.shuffle(shuffled, new Random(seed + 100));

        assertThat(bCubed(before, sets(stream(shuffled).stories()))).isGreaterThanOrEqualTo(AGREEMENT);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyArticleIsInOneStoryAndTheChangesTellTheWayThere(long seed) {
        List<Article> news = news(seed);
        Streamed streamed = stream(news);

        assertThat(streamed.stories().stream().flatMap(story -> story.articles().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        news.stream().map(Article::id).toList());
        assertThat(replayed(streamed.changes())).isEqualTo(sets(streamed.stories()));
    }

    private record Streamed(List<StoryChange> changes, List<Story> stories) {}

    private static Streamed stream(List<Article> articles) {
        StoryIndex index = new StoryIndex(ClosingRule.STREAM);
        List<StoryChange> changes = new ArrayList<>();
        articles.forEach(article -> changes.addAll(index.add(article)));
        return new Streamed(changes, index.stories());
    }

    /** Follows the changes as somebody would who keeps the stories elsewhere. */
    private static Set<Set<ArticleId>> replayed(List<StoryChange> changes) {
        Map<ArticleId, Set<ArticleId>> byFounder = new HashMap<>();
        for (StoryChange change : changes) {
            change.match(
                    begun -> move(
                            byFounder,
                            begun.story().founder(),
                            List.of(begun.story().founder())),
                    joined -> move(byFounder, joined.story().founder(), List.of(joined.article())),
                    merged -> move(byFounder, merged.story().founder(), merged.articles()),
                    split -> move(byFounder, split.to().founder(), split.articles()),
                    closed -> byFounder.remove(closed.story().founder()) != null);
        }
        return byFounder.values().stream().filter(story -> !story.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean move(Map<ArticleId, Set<ArticleId>> byFounder, ArticleId to, List<ArticleId> articles) {
        byFounder.values().forEach(story -> story.removeAll(articles));
        return byFounder.computeIfAbsent(to, unseen -> new TreeSet<>()).addAll(articles);
    }

    private static Set<Set<ArticleId>> sets(List<Story> stories) {
        return stories.stream()
                .map(story -> (Set<ArticleId>) new TreeSet<>(story.articles()))
                .collect(Collectors.toSet());
    }

    private static double bCubed(Set<Set<ArticleId>> some, Set<Set<ArticleId>> others) {
        double there = 0;
        double back = 0;
        double articles = 0;
        for (Set<ArticleId> one : some) {
            articles += one.size();
            for (Set<ArticleId> other : others) {
                double both = one.stream().filter(other::contains).count();
                there += both * both / one.size();
                back += both * both / other.size();
            }
        }
        return 2 * there * back / (there + back) / articles;
    }

    /** A few stories, each with invented names of which every article has some, and words that all stories share. */
    private static List<Article> news(long seed) {
        Random random = new Random(seed);
        List<Article> news = new ArrayList<>();
        for (int story = 0; story < STORIES; story++) {
            List<String> names = new ArrayList<>();
            for (int name = 0; name < 8; name++) {
                names.add(name(random));
            }
            String scene = COMMON[random.nextInt(COMMON.length)];
            int articles = 1 + random.nextInt(ARTICLES_MAX);
            for (int number = 0; number < articles; number++) {
                String day = "2031-05-" + (10 + random.nextInt(20));
                news.add(Articles.of("Outlet " + number, day, "On day " + number, text(random, names, scene)));
            }
        }
        Collections.shuffle(news, random);
        return news;
    }

    private static String text(Random random, List<String> names, String scene) {
        StringBuilder text = new StringBuilder();
        for (int sentence = 0; sentence < 12; sentence++) {
            text.append("The %s saw %s near the %s and told %s of the %s. "
                    .formatted(
                            COMMON[random.nextInt(COMMON.length)],
                            names.get(random.nextInt(names.size())),
                            scene,
                            random.nextInt(3) == 0 ? name(random) : names.get(random.nextInt(names.size())),
                            COMMON[random.nextInt(COMMON.length)]));
        }
        return text.toString();
    }

    private static String name(Random random) {
        String[] syllables = {
            "bra", "cor", "dul", "fen", "gos", "hil", "mar", "nol", "pem", "rik", "sto", "tav", "vel", "wex"
        };
        String name = syllables[random.nextInt(14)] + syllables[random.nextInt(14)] + syllables[random.nextInt(14)];
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
