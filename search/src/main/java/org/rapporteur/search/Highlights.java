package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.rapporteur.core.search.Sought;
import org.rapporteur.core.text.Span;

/** The words of an article's text for which a document was found. */
final class Highlights {
    private static final int MOST = 1_000;

    private final IndexSearcher searcher;
    private final List<String> fields;
    private final Weight weight;

    Highlights(IndexSearcher searcher, Query query, Sought sought) throws IOException {
        this.searcher = searcher;
        this.fields = IndexFields.inText(sought);
        this.weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
    }

    /** In reading order and apart: where words found for two reasons overlap, they are one. */
    List<Span> of(int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getLeafContexts();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = weight.matches(leaf, document - leaf.docBase);
        if (matches == null) {
            return List.of();
        }
        List<Span> found = new ArrayList<>();
        for (String field : fields) {
            MatchesIterator places = matches.getMatches(field);
            for (int count = 0; places != null && count < MOST && places.next(); count++) {
                found.add(new Span(places.startOffset(), places.endOffset()));
            }
        }
        found.sort(null);
        return apart(found);
    }

    private static List<Span> apart(List<Span> found) {
        List<Span> apart = new ArrayList<>();
        for (Span span : found) {
            int last = apart.size() - 1;
            if (last >= 0 && apart.get(last).overlaps(span)) {
                apart.set(last, apart.get(last).cover(span));
            } else if (apart.size() < MOST) {
                apart.add(span);
            }
        }
        return apart;
    }
}
