package org.rapporteur.search;

import java.util.Comparator;

/**
 * A document in its place among others.
 *
 * @param document its number in the searcher that found it
 */
record Ranked(int document, HitKey key, double score) {
    /** The best first, ties by id. */
    static final Comparator<Ranked> BEST_FIRST =
            Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::key);
}
