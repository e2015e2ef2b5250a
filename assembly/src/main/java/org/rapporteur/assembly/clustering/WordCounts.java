package org.rapporteur.assembly.clustering;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How rare words are: in how many of the articles seen they were, blended with what is to be expected. Old articles
 * fade, so that it takes no more room than the last ones need.
 */
final class WordCounts {

    /** So many articles does the expectation count for: a folder of one story must not make its words common. */
    private static final double EXPECTED = 10_000;

    /** When so many are counted, each counts half from then on. */
    private static final int SEEN_MAX = 20_000;

    /** Of a word of which nothing is known; about one article in three thousand. */
    private static final double WEIGHT_MAX = 8;

    /** A year or a sum is in no list, but in many articles. */
    private static final double SHARE_OF_NUMBERS = 0.02;

    private final CommonWords common = new CommonWords();
    private final Map<Long, Integer> articles = new HashMap<>();
    private int seen;

    /** Counts an article. */
    void see(Collection<Long> terms) {
        seen++;
        terms.forEach(term -> articles.merge(term, 1, Integer::sum));
        if (seen >= SEEN_MAX) {
            seen /= 2;
            articles.replaceAll((term, count) -> count / 2);
            articles.values().removeIf(count -> count == 0);
        }
    }

    /** From 0 (in every article) to {@link #WEIGHT_MAX}: the logarithm of one in how many has it. */
    double weight(long term, boolean number) {
        double share = (articles.getOrDefault(term, 0) + EXPECTED * common.share(term)) / (seen + EXPECTED);
        double least = number ? SHARE_OF_NUMBERS : StrictMath.exp(-WEIGHT_MAX);
        return -StrictMath.log(Math.min(1, Math.max(share, least)));
    }
}
