package org.rapporteur.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins lists that were ranked by scores of different kinds: a document's score is the sum, over the lists that have
 * it, of one by sixty plus its rank.
 *
 * @see <a href="https://doi.org/10.1145/1571941.1572114">Cormack, Clarke and Büttcher, Reciprocal Rank Fusion
 *     outperforms Condorcet and individual Rank Learning Methods (SIGIR 2009)</a>
 */
final class RankFusion {
    /** As in the paper. It keeps the first of one list from outdoing what stands well in both. */
    private static final int K = 60;

    private RankFusion() {}

    /** The best first, ties by id. */
    static List<Ranked> of(List<List<Ranked>> lists) {
        Map<HitKey, Ranked> joined = new HashMap<>();
        for (List<Ranked> list : lists) {
            int rank = 0;
            for (Ranked one : list) {
                rank++;
                double score = 1.0 / (K + rank);
                joined.merge(
                        one.key(),
                        new Ranked(one.document(), one.key(), score),
                        (known, more) -> new Ranked(known.document(), known.key(), known.score() + more.score()));
            }
        }
        List<Ranked> fused = new ArrayList<>(joined.values());
        fused.sort(Ranked.BEST_FIRST);
        return fused;
    }
}
