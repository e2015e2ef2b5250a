package org.rapporteur.search;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Counts what is there and nothing else. Lucene counts what was replaced or removed until it happens to merge it away,
 * so that the order of hits would depend on when that was.
 */
final class LiveSearcher extends IndexSearcher {
    private final Map<String, Long> documents = new ConcurrentHashMap<>();

    LiveSearcher(IndexReader reader) {
        super(reader);
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        long live = getIndexReader().hasDeletions() ? live(term) : docFreq;
        return new TermStatistics(term.bytes(), Math.max(1, live), Math.max(1, live));
    }

    /** Of each sort of document all are counted, also those that do not have the field, such as a title. */
    @Override
    public @Nullable CollectionStatistics collectionStatistics(String field) throws IOException {
        if (super.collectionStatistics(field) == null) {
            return null;
        }
        String kind = IndexFields.kind(IndexFields.soughtIn(field));
        Long known = documents.get(kind);
        long count = known != null ? known : Math.max(1, live(new Term(IndexFields.KIND, kind)));
        documents.put(kind, count);
        return new CollectionStatistics(field, Math.max(1, getIndexReader().maxDoc()), count, count, count);
    }

    private long live(Term term) throws IOException {
        long live = 0;
        for (LeafReaderContext leaf : getLeafContexts()) {
            live += live(leaf.reader(), term);
        }
        return live;
    }

    private static long live(LeafReader leaf, Term term) throws IOException {
        Bits alive = leaf.getLiveDocs();
        if (alive == null) {
            return leaf.docFreq(term);
        }
        Terms terms = leaf.terms(term.field());
        if (terms == null) {
            return 0;
        }
        TermsEnum found = terms.iterator();
        if (!found.seekExact(term.bytes())) {
            return 0;
        }
        PostingsEnum postings = found.postings(null, PostingsEnum.NONE);
        long live = 0;
        for (int document = postings.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = postings.nextDoc()) {
            if (alive.get(document)) {
                live++;
            }
        }
        return live;
    }
}
