package org.rapporteur.search;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.search.FiledArticle;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Search;
import org.rapporteur.core.search.SearchException;
import org.rapporteur.core.search.SearchIndex;
import org.rapporteur.search.Opening.State;

/**
 * The index in a folder of its own. One process has it open at a time. A crash costs what was not committed: the next
 * opening finds the last commit, whole.
 */
public final class LuceneIndex implements SearchIndex {
    /** Goes up with every change of the fields or of what is made of words. */
    static final String FORMAT = "2";

    private final Directory directory;
    private final String place;
    private final Opening opening;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final WordAnalyzer stemmed = WordAnalyzer.stemmed();
    private final WordAnalyzer exact = WordAnalyzer.exact();
    private final ArticleDocuments documents = new ArticleDocuments(stemmed, exact);
    private volatile long sequence;

    private LuceneIndex(Directory directory, String place) throws IOException {
        this.directory = directory;
        this.place = place;
        Opening found = IndexStamp.look(directory, place);
        Open open;
        try {
            open = Open.of(directory, exact, found.state());
        } catch (IOException damage) {
            if (found.state() != State.CONTINUED || !isDamage(damage)) {
                throw damage;
            }
            found = IndexStamp.emptied(place, "is damaged (%s)".formatted(damage.getMessage()));
            open = Open.of(directory, exact, found.state());
        }
        this.opening = found;
        this.writer = open.writer();
        this.searchers = open.searchers();
        this.sequence = found.sequence();
        if (found.state() != State.CONTINUED) {
            stampAndCommit(0);
        }
    }

    /**
     * Opens the index in a folder, or begins one; one of another format, or a damaged one, is emptied.
     *
     * @throws SearchException if another process has it open, or the folder cannot be reached
     */
    public static LuceneIndex open(Path folder) {
        Directory directory = null;
        try {
            directory = FSDirectory.open(folder);
            return new LuceneIndex(directory, folder.toString());
        } catch (LockObtainFailedException held) {
            closeQuietly(directory);
            throw new SearchException(
                    "the index in %s is open already, here or in another process".formatted(folder), held);
        } catch (IOException failure) {
            closeQuietly(directory);
            throw new SearchException("the index in %s cannot be opened: %s".formatted(folder, failure), failure);
        }
    }

    /** An index that ends with the process. */
    public static LuceneIndex inMemory() {
        try {
            return new LuceneIndex(new ByteBuffersDirectory(), "memory");
        } catch (IOException failure) {
            throw new SearchException("no index in memory: " + failure, failure);
        }
    }

    /** How it was found. */
    public Opening opening() {
        return opening;
    }

    /** Whether more can be filed: after a failure of the disk Lucene closes itself, and what is in it can still be found. */
    public boolean isOpen() {
        return writer.isOpen();
    }

    @Override
    public void keep(FiledArticle article) {
        tell(
                "keep article " + article.article().id(),
                () -> writer.updateDocuments(term(article.article().id()), documents.of(article)));
    }

    @Override
    public void remove(ArticleId article) {
        tell("remove article " + article, () -> writer.deleteDocuments(term(article)));
    }

    @Override
    public void refresh() {
        tell("show what is new", searchers::maybeRefreshBlocking);
    }

    @Override
    public void commit(long lastChange) {
        if (lastChange < sequence) {
            throw new IllegalArgumentException(
                    "change %d is behind %d, which is in the index".formatted(lastChange, sequence));
        }
        tell("commit change " + lastChange, () -> stampAndCommit(lastChange));
    }

    @Override
    public long sequence() {
        return sequence;
    }

    @Override
    public Hits find(Search search) {
        LuceneQueries queries = new LuceneQueries(stemmed, exact, search.sought());
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return new Finding(searcher, queries, search).hits();
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failure) {
            throw new SearchException("the index in %s cannot be searched: %s".formatted(place, failure), failure);
        }
    }

    @Override
    public void close() {
        tell("close", () -> {
            searchers.close();
            writer.close();
            directory.close();
        });
    }

    private void stampAndCommit(long lastChange) throws IOException {
        writer.setLiveCommitData(IndexStamp.of(lastChange));
        writer.commit();
        sequence = lastChange;
        searchers.maybeRefreshBlocking();
    }

    private void tell(String what, Act act) {
        try {
            act.run();
        } catch (IOException failure) {
            throw new SearchException("the index in %s failed to %s: %s".formatted(place, what, failure), failure);
        }
    }

    private static Term term(ArticleId article) {
        return new Term(IndexFields.ARTICLE, article.value());
    }

    private static boolean isDamage(IOException failure) {
        return failure instanceof CorruptIndexException
                || failure instanceof IndexFormatTooNewException
                || failure instanceof IndexFormatTooOldException
                || failure instanceof FileNotFoundException
                || failure instanceof NoSuchFileException
                || failure instanceof EOFException;
    }

    private static void closeQuietly(@Nullable Directory directory) {
        try {
            if (directory != null) {
                directory.close();
            }
        } catch (IOException theFirstFailureIsTold) {
            // The caller throws already, and says why.
        }
    }

    private interface Act {
        void run() throws IOException;
    }
}
