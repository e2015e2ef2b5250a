package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;

/** The same documents give the same hits with the same scores, however they came into the index. */
class SameOrderTest {
    /** Of so few Lucene lets the traces lie: it counts them still. */
    private static final int FEW = 6;

    private static final String[] WORDS = {
        "dam", "ferry", "talks", "troops", "lake", "bridge", "envoy", "holds", "again", "never", "the", "and"
    };

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whateverWayTheyCameIn(long seed) {
        Random random = new Random(seed);
        List<FiledArticle> kept = articles(random, 60);
        List<FiledArticle> passing = articles(random, FEW);

        try (LuceneIndex straight = LuceneIndex.inMemory();
                LuceneIndex crooked = LuceneIndex.inMemory()) {
            kept.forEach(straight::keep);
            straight.commit(1);
            crookedly(crooked, kept, passing, random);

            for (Search search : searches()) {
                assertThat(crooked.find(search)).as("%s", search).isEqualTo(straight.find(search));
            }
        }
    }

    private static void crookedly(
            LuceneIndex index, List<FiledArticle> kept, List<FiledArticle> passing, Random random) {
        List<FiledArticle> all = new ArrayList<>(kept);
        all.addAll(kept.subList(0, kept.size() / 2));
        all.addAll(passing);
        Collections.shuffle(all, random);
        for (FiledArticle article : all) {
            index.keep(article);
            if (random.nextInt(5) == 0) {
                index.refresh();
            }
            if (random.nextInt(20) == 0) {
                index.commit(0);
            }
        }
        index.refresh();
        passing.forEach(article -> index.remove(article.article().id()));
        index.keep(kept.get(0));
        index.refresh();
    }

    private static List<Search> searches() {
        List<Search> searches = new ArrayList<>();
        for (String query : new String[] {
            "dam",
            "the",
            "dam ferry",
            "dam OR ferry OR lake",
            "\"the lake\"",
            "talks -troops",
            "speaker:Solen",
            "-dam",
            "\"dam and\" OR (bridge lake) OR envoy"
        }) {
            searches.add(Search.statements(Query.parse(query)).most(200));
            searches.add(Search.articles(Query.parse(query)).most(200));
            searches.add(Search.statements(Query.parse(query)).most(200).like(Meaning.of(new float[] {1, 2, 3})));
        }
        return searches;
    }

    private static List<FiledArticle> articles(Random random, int count) {
        List<FiledArticle> articles = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            StringBuilder drawing = new StringBuilder(words(random));
            int statements = random.nextInt(4);
            for (int statement = 0; statement < statements; statement++) {
                drawing.append(random.nextBoolean() ? " <Solen|" : " <Varga|")
                        .append(words(random))
                        .append("> ")
                        .append(words(random));
            }
            Filed filed = Filed.article("Wire " + random.nextInt(3), "2031-05-01", words(random), drawing.toString());
            for (int statement = 0; statement < statements; statement++) {
                filed.meaning(random.nextInt(4) - 1.5f, random.nextInt(4), random.nextInt(4));
            }
            articles.add(filed.done());
        }
        return articles;
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int count = random.nextInt(1, 30); count > 0; count--) {
            words.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
        }
        return words.toString().strip();
    }
}
