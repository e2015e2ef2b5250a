package org.rapporteur.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.meaning.Meaning;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Said;
import org.rapporteur.core.search.Search;

/** One search in one state of the index. */
final class Finding {
    /** So many of each list are ranked where words and meanings are joined. */
    static final int RANKED_MAX = 1_000;

    private static final Sort BEST_FIRST =
            new Sort(SortField.FIELD_SCORE, new SortField(IndexFields.KEY, SortField.Type.STRING));

    private final IndexSearcher searcher;
    private final LuceneQueries queries;
    private final Search search;

    Finding(IndexSearcher searcher, LuceneQueries queries, Search search) {
        this.searcher = searcher;
        this.queries = queries;
        this.search = search;
    }

    Hits hits() throws IOException {
        Optional<Meaning> like = search.like();
        return like.isPresent() ? like(like.get()) : byWords();
    }

    private Hits byWords() throws IOException {
        Query query = queries.of(search.query());
        TopFieldDocs top = top(
                query, search.most(), search.after().map(Finding::asFieldDoc).orElse(null));
        return new Hits(top.totalHits.value, shown(ranked(top), query));
    }

    private Hits like(Meaning like) throws IOException {
        QueryHalves halves = QueryHalves.of(search.query());
        List<Ranked> nearest = NearestMeanings.of(searcher, queries.of(halves.demands()), like, RANKED_MAX);
        List<Ranked> ranked = nearest;
        if (halves.words().isPresent()) {
            ranked = RankFusion.of(List.of(ranked(top(queries.of(search.query()), RANKED_MAX, null)), nearest));
        }
        List<Ranked> page =
                ranked.stream().filter(this::isWanted).limit(search.most()).toList();
        return new Hits(ranked.size(), shown(page, queries.of(halves.words().orElse(search.query()))));
    }

    private boolean isWanted(Ranked one) {
        return search.after()
                .map(hit -> new Ranked(-1, HitKey.of(hit), hit.score()))
                .filter(last -> Ranked.BEST_FIRST.compare(last, one) >= 0)
                .isEmpty();
    }

    /** All that meet the query are counted, none is passed over unscored. */
    private TopFieldDocs top(Query query, int most, @Nullable FieldDoc after) throws IOException {
        return searcher.search(query, new TopFieldCollectorManager(BEST_FIRST, most, after, Integer.MAX_VALUE));
    }

    private static FieldDoc asFieldDoc(Hit hit) {
        float score = (float) hit.score();
        return new FieldDoc(Integer.MAX_VALUE, score, new Object[] {
            score, new BytesRef(HitKey.of(hit).characters())
        });
    }

    private static List<Ranked> ranked(TopFieldDocs top) {
        List<Ranked> ranked = new ArrayList<>();
        for (ScoreDoc one : top.scoreDocs) {
            Object[] values = ((FieldDoc) one).fields;
            ranked.add(new Ranked(one.doc, new HitKey(((BytesRef) values[1]).utf8ToString()), (Float) values[0]));
        }
        return ranked;
    }

    private List<Hit> shown(List<Ranked> ranked, Query query) throws IOException {
        Highlights highlights = new Highlights(searcher, query, search.sought());
        List<Hit> hits = new ArrayList<>();
        for (Ranked one : ranked) {
            hits.add(one.key().hit(one.score(), highlights.of(one.document()), said(one)));
        }
        return hits;
    }

    private Said said(Ranked one) throws IOException {
        return one.key().isOfStatement()
                ? SaidField.readOf(Optional.ofNullable(searcher.storedFields()
                        .document(one.document(), Set.of(IndexFields.SHOWN))
                        .get(IndexFields.SHOWN)))
                : Said.UNKNOWN;
    }
}
