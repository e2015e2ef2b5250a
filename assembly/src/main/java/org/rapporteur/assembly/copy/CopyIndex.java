package org.rapporteur.assembly.copy;

import java.util.ArrayList;
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
    private static final int FIRST_KEPT = 4;

    private static final int LAST_KEPT = 12;

    /** So many words outside of quotations make a copy; fewer are a phrase or a rubric that both have. */
    private static final int WORDS_MIN = 25;

    /** So many words in runs of eight or nine have at least three shingles; a phrase has one. */
    private static final int SEEDS_MIN = 3;

    private static final int WORDS_A_SEED = 12;

    /** Of the shorter article; what is less is a rubric at its foot. */
    private static final double SHARE_MIN = 0.1;

    /** Of one outlet's two articles: rubrics and forms between the paragraphs are the same in all. */
    private static final double SHARE_MIN_OF_ONE_OUTLET = 0.3;

    private static final double SHARE_OF_WHOLE = 0.8;

    private final List<Known> known = new ArrayList<>();
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
        Known own = Known.of(article);
        List<Fingerprints.Print> prints = Fingerprints.of(own.words());
        Map<Integer, List<SharedRuns.Seed>> seeds = seeds(prints);
        Optional<Integer> page = Pages.key(article).map(byPage::get);
        page.ifPresent(state -> seeds.putIfAbsent(state, List.of()));
        List<Copy> copies = new ArrayList<>();
        seeds.forEach((number, common) -> {
            boolean samePage = page.filter(number::equals).isPresent();
            compare(known.get(number), own, common, samePage).ifPresent(copies::add);
        });
        take(own, prints);
        return copies;
    }

    private static Optional<Copy> compare(Known before, Known own, List<SharedRuns.Seed> seeds, boolean samePage) {
        if (!samePage && seeds.size() < seedsOf(before.words(), own.words())) {
            return Optional.empty();
        }
        List<SharedText> shared = new SharedRuns(before.words(), own.words()).from(seeds);
        return extent(shared, before, own, samePage).map(extent -> {
            Optional<Origin> origin = Origin.of(before, own, samePage);
            return new Copy(
                    before.article().id(),
                    own.article().id(),
                    extent,
                    origin.map(Origin::original),
                    origin.map(Origin::reason),
                    shared);
        });
    }

    /** How many shingles at least are chosen in both of two that share enough: one in each run, and these are short. */
    private static int seedsOf(CopyWords one, CopyWords other) {
        return Math.max(1, Math.min(SEEDS_MIN, Math.min(one.size(), other.size()) / WORDS_A_SEED));
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

    private void take(Known own, List<Fingerprints.Print> prints) {
        int number = known.size();
        known.add(own);
        Pages.key(own.article()).ifPresent(key -> byPage.put(key, number));
        prints.forEach(print ->
                byPrint.computeIfAbsent(print.hash(), unseen -> new Postings()).add(new Posting(number, print.word())));
    }

    private static Optional<Copy.Extent> extent(List<SharedText> shared, Known before, Known own, boolean samePage) {
        int shorter = Math.max(1, Math.min(before.words().size(), own.words().size()));
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
        double least = before.isOfTheOutletOf(own) ? SHARE_MIN_OF_ONE_OUTLET : SHARE_MIN;
        return told >= WORDS_MIN && told >= least * shorter ? Optional.of(Copy.Extent.PART) : Optional.empty();
    }
}
