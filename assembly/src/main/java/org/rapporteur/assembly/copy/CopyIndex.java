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

/**
 * Finds, article by article, which earlier ones share text with it. Only articles with a shingle in common
 * are compared, of a shingle that many have only the first and the last few, and of many articles those that
 * have most in common, so that an article costs the same however many came before. For use by one thread.
 */
public final class CopyIndex {

    /** So long a run of told words has a shingle that both articles are known by; a shorter one is a phrase. */
    private static final int RUN_MIN = 7;

    /** Whoever has text of more than so many earlier articles has it of these too. */
    private static final int COMPARED_MAX = 24;

    /** So many places in common are enough to go by. */
    private static final int SEEDS_MAX = 64;

    private final List<Known> known = new ArrayList<>();
    private final Postings postings = new Postings();
    private final Map<String, Integer> byPage = new HashMap<>();

    /**
     * Takes in an article.
     *
     * @return the earlier ones that share text with it, or are an earlier state of its page, in the order in
     *     which they came; each as the first of the pair
     */
    public List<Copy> add(Article article) {
        Known own = Known.of(article);
        List<Fingerprints.Print> prints = Fingerprints.of(own.words());
        Shingles shingles = new Shingles(own.words());
        Optional<Integer> page = Pages.key(article).map(byPage::get);
        List<Integer> others = candidates(own, prints, shingles);
        page.filter(state -> !others.contains(state)).ifPresent(others::add);
        List<Copy> copies = new ArrayList<>();
        others.stream().sorted().forEach(number -> {
            boolean samePage = page.filter(number::equals).isPresent();
            Comparison comparison = new Comparison(known.get(number), own, shingles);
            copy(known.get(number), own, comparison, samePage).ifPresent(copies::add);
        });
        take(own, prints);
        return copies;
    }

    private static Optional<Copy> copy(Known before, Known own, Comparison comparison, boolean samePage) {
        Optional<Copy.Extent> extent = samePage ? Optional.of(Copy.Extent.PAGE) : comparison.extent();
        return extent.map(share -> {
            Optional<Origin> origin = Origin.of(before, own, samePage);
            return new Copy(
                    before.article().id(),
                    own.article().id(),
                    share,
                    origin.map(Origin::original),
                    origin.map(Origin::reason),
                    comparison.shared());
        });
    }

    /** Those that have most shingles in common with it; of equals the earlier. */
    private List<Integer> candidates(Known own, List<Fingerprints.Print> prints, Shingles shingles) {
        Map<Integer, List<SharedRuns.Seed>> seeds = seeds(prints);
        List<Integer> candidates = new ArrayList<>(seeds.keySet());
        candidates.removeIf(number -> new SharedRuns(known.get(number).words(), own.words(), shingles)
                        .longest(seeds.getOrDefault(number, List.of()))
                < RUN_MIN);
        candidates.sort(Comparator.comparingInt(
                number -> -seeds.getOrDefault(number, List.of()).size()));
        return new ArrayList<>(candidates.subList(0, Math.min(COMPARED_MAX, candidates.size())));
    }

    private Map<Integer, List<SharedRuns.Seed>> seeds(List<Fingerprints.Print> prints) {
        Map<Integer, List<SharedRuns.Seed>> seeds = new TreeMap<>();
        for (Fingerprints.Print print : prints) {
            for (long place : postings.of(print.hash())) {
                List<SharedRuns.Seed> common =
                        seeds.computeIfAbsent(Postings.article(place), unseen -> new ArrayList<>());
                if (common.size() < SEEDS_MAX) {
                    common.add(new SharedRuns.Seed(Postings.word(place), print.word()));
                }
            }
        }
        return seeds;
    }

    private void take(Known own, List<Fingerprints.Print> prints) {
        int number = known.size();
        known.add(own);
        Pages.key(own.article()).ifPresent(key -> byPage.put(key, number));
        prints.forEach(print -> postings.add(print.hash(), number, print.word()));
    }
}
