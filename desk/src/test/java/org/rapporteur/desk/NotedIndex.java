package org.rapporteur.desk;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.SearchIndex;

/** An index that notes what it was given, finds all articles whatever is looked for, and forgets as a real one does. */
final class NotedIndex implements SearchIndex {
    private Map<ArticleId, FiledArticle> committed = new TreeMap<>();
    private Map<ArticleId, FiledArticle> now = new TreeMap<>();
    private long sequence;
    int timesFiled;

    @Override
    public synchronized void keep(FiledArticle article) {
        timesFiled++;
        now.put(article.article().id(), article);
    }

    @Override
    public synchronized void remove(ArticleId article) {
        now.remove(article);
    }

    @Override
    public void refresh() {
        // All shows at once.
    }

    @Override
    public synchronized void commit(long number) {
        committed = new TreeMap<>(now);
        sequence = number;
    }

    @Override
    public synchronized long sequence() {
        return sequence;
    }

    @Override
    public synchronized Hits find(Search search) {
        List<Hit> hits = now.keySet().stream()
                .<Hit>map(id -> new Hit.OfArticle(id, 1, List.of()))
                .toList();
        return new Hits(hits.size(), hits);
    }

    /** What is left of it when the program is killed. */
    synchronized void crash() {
        now = new TreeMap<>(committed);
    }

    /** Somebody deleted it. */
    synchronized void wipe() {
        committed.clear();
        now.clear();
        sequence = 0;
    }

    synchronized List<ArticleId> articles() {
        return List.copyOf(now.keySet());
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
