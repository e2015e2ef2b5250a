package org.rapporteur.assembly.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.story.Copy;
import org.rapporteur.core.story.SharedText;

/**
 * Finds, article by article, which earlier ones share text with it. Only articles with a shingle in common
 * are compared, and of a shingle that many have only the first and the last few, so that an article costs
 * the same however many came before. For use by one thread.
 */
public final class CopyIndex {

    /** Of those that have a shingle, so many of the first and so many of the last are known by it. */
    private static final int FIRST_KEPT = 8;

    private static final int LAST_KEPT = 24;

    /** So many words outside of quotations make a copy; fewer are a phrase or a rubric that both have. */
    private static final int WORDS_MIN = 25;

    /** Of the shorter article; what is less is a rubric at its foot. */
    private static final double SHARE_MIN = 0.1;

    /** Of one outlet's two articles: rubrics and forms between the paragraphs are the same in all. */
    private static final double SHARE_MIN_OF_ONE_OUTLET = 0.3;

    private static final double SHARE_OF_WHOLE = 0.8;

    private final List<Article> articles = new ArrayList<>();
    private final List<CopyWords> words = new ArrayList<>();
    private final Map<Long, Postings> byPrint = new HashMap<>();
    private final Map<String, Integer> byPage = new HashMap<>();

    private record Posting(int article, int word) {}

    /** The first few and the last few. */
    private static final class Postings {

        private final List<Posting> first = new ArrayList<>();
        private final Posting[] last = new Posting[LAST_KEPT];
        private int next;

        void add(Posting posting) {
            if (first.size() < FIRST_KEPT) {
                first.add(posting);
            } else {
                last[next % LAST_KEPT] = posting;
                next++;
            }
        }

        List<Posting> all() {
            List<Posting> all = new ArrayList<>(first);
            for (int at = Math.max(0, next - LAST_KEPT); at < next; at++) {
                all.add(last[at % LAST_KEPT]);
            }
            return all;
        }
    }

    /**
     * Takes in an article.
     *
     * @return the earlier ones that share text with it, or are an earlier state of its page, in the order in
     *     which they came; each as the first of the pair
     */
    public List<Copy> add(Article article) {
        CopyWords own = CopyWords.of(article.text());
        List<Fingerprints.Print> prints = Fingerprints.of(own);
        Map<Integer, List<SharedRuns.Seed>> seeds = seeds(prints);
        Optional<Integer> page = Pages.key(article).map(byPage::get);
        page.ifPresent(state -> seeds.putIfAbsent(state, List.of()));
        List<Copy> copies = new ArrayList<>();
        seeds.forEach((number, common) -> {
            boolean samePage = page.filter(number::equals).isPresent();
            List<SharedText> shared = new SharedRuns(words.get(number), own).from(common);
            Articles pair = new Articles(articles.get(number), article);
            int shorter = Math.max(1, Math.min(words.get(number).size(), own.size()));
            extent(shared, shorter, pair, samePage).ifPresent(extent -> {
                Optional<Origin> origin = Origin.of(pair, samePage);
                copies.add(new Copy(
                        pair.first().id(),
                        article.id(),
                        extent,
                        origin.map(Origin::original),
                        origin.map(Origin::reason),
                        shared));
            });
        });
        take(article, own, prints);
        return copies;
    }

    private Map<Integer, List<SharedRuns.Seed>> seeds(List<Fingerprints.Print> prints) {
        Map<Integer, List<SharedRuns.Seed>> seeds = new TreeMap<>();
        for (Fingerprints.Print print : prints) {
            Postings postings = byPrint.get(print.hash());
            if (postings != null) {
                for (Posting posting : postings.all()) {
                    seeds.computeIfAbsent(posting.article(), unseen -> new ArrayList<>())
                            .add(new SharedRuns.Seed(posting.word(), print.word()));
                }
            }
        }
        return seeds;
    }

    private void take(Article article, CopyWords own, List<Fingerprints.Print> prints) {
        int number = articles.size();
        articles.add(article);
        words.add(own);
        Pages.key(article).ifPresent(key -> byPage.put(key, number));
        prints.stream()
                .sorted(Comparator.comparingInt(Fingerprints.Print::word))
                .forEach(print -> byPrint.computeIfAbsent(print.hash(), unseen -> new Postings())
                        .add(new Posting(number, print.word())));
    }

    private static Optional<Copy.Extent> extent(List<SharedText> shared, int shorter, Articles pair, boolean samePage) {
        int told = shared.stream()
                .filter(text -> !text.quoted())
                .mapToInt(SharedText::words)
                .sum();
        int all = shared.stream().mapToInt(SharedText::words).sum();
        if (samePage) {
            return Optional.of(Copy.Extent.PAGE);
        }
        if (told > 0 && all >= SHARE_OF_WHOLE * shorter) {
            return Optional.of(Copy.Extent.WHOLE);
        }
        double least = pair.ofOneOutlet() ? SHARE_MIN_OF_ONE_OUTLET : SHARE_MIN;
        return told >= WORDS_MIN && told >= least * shorter ? Optional.of(Copy.Extent.PART) : Optional.empty();
    }
}
