package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.rapporteur.core.meaning.Meaning;

/**
 * The nearest neighbours of a meaning among the documents that meet a filter, found by comparing it with every one of
 * them: exact, and the same however the index came about. A graph of neighbours would be quicker among very many, and
 * neither.
 */
final class NearestMeanings {
    private NearestMeanings() {}

    /** The nearest first, ties by id; scores are nearness, from -1 to 1. */
    static List<Ranked> of(IndexSearcher searcher, Query filter, Meaning like, int most) throws IOException {
        MeaningBytes wanted = MeaningBytes.of(like);
        PriorityQueue<Ranked> nearest = new PriorityQueue<>(most + 1, Ranked.BEST_FIRST.reversed());
        Weight weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : searcher.getLeafContexts()) {
            Scorer met = weight.scorer(leaf);
            if (met != null) {
                compare(leaf, met.iterator(), wanted, nearest, most);
            }
        }
        List<Ranked> ranked = new ArrayList<>(nearest);
        ranked.sort(Ranked.BEST_FIRST);
        return ranked;
    }

    private static void compare(
            LeafReaderContext leaf, DocIdSetIterator met, MeaningBytes wanted, PriorityQueue<Ranked> nearest, int most)
            throws IOException {
        Bits alive = leaf.reader().getLiveDocs();
        BinaryDocValues meanings = DocValues.getBinary(leaf.reader(), IndexFields.MEANING);
        SortedDocValues keys = DocValues.getSorted(leaf.reader(), IndexFields.KEY);
        for (int document = met.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = met.nextDoc()) {
            if (alive != null && !alive.get(document) || !meanings.advanceExact(document)) {
                continue;
            }
            double nearness = wanted.nearness(meanings.binaryValue());
            if (nearest.size() < most || nearness >= nearest.element().score()) {
                keys.advanceExact(document);
                HitKey key = new HitKey(keys.lookupOrd(keys.ordValue()).utf8ToString());
                nearest.add(new Ranked(leaf.docBase + document, key, nearness));
                if (nearest.size() > most) {
                    nearest.remove();
                }
            }
        }
    }
}
