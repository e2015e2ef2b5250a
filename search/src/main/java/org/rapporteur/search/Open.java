package org.rapporteur.search;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.jspecify.annotations.Nullable;
import org.rapporteur.search.Opening.State;

/** A writer, and the searchers that see what it writes. */
record Open(IndexWriter writer, SearcherManager searchers) {
    private static final double BUFFER_MEGABYTES = 48;
    private static final Similarity SIMILARITY = new FixedLengthSimilarity();

    /** What Lucene calls its files; others in the folder are not ours. */
    private static final Pattern OURS = Pattern.compile("(pending_)?segments_[a-z0-9]+|_[a-z0-9]+(_[^.]*)?\\..+");

    static Open of(Directory directory, WordAnalyzer analyzer, State state) throws IOException {
        if (state == State.EMPTIED) {
            empty(directory);
        }
        IndexWriter writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(state == State.CONTINUED ? OpenMode.APPEND : OpenMode.CREATE)
                        .setSimilarity(SIMILARITY)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        try {
            return new Open(writer, new SearcherManager(writer, new LiveSearchers()));
        } catch (IOException failure) {
            writer.rollback();
            throw failure;
        }
    }

    /** Lucene itself does not write over a commit that it cannot read. */
    private static void empty(Directory directory) throws IOException {
        Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME);
        try (lock) {
            for (String file : directory.listAll()) {
                lock.ensureValid();
                if (OURS.matcher(file).matches()) {
                    directory.deleteFile(file);
                }
            }
        }
    }

    private static final class LiveSearchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new LiveSearcher(reader);
            searcher.setSimilarity(SIMILARITY);
            return searcher;
        }
    }
}
