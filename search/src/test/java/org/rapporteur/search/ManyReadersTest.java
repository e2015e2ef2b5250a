package org.rapporteur.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.search.Hit;
import org.rapporteur.core.search.Hits;
import org.rapporteur.core.search.Query;
import org.rapporteur.core.search.Search;

class ManyReadersTest {
    private static final int READERS = 4;
    private static final int ARTICLES = 150;

    /** An article and its statements come and go together: a reader never sees one without the others. */
    @Test
    void readersSeeWholeArticlesAndNeverFewerThanBefore() throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(READERS);
        AtomicBoolean ended = new AtomicBoolean();
        try (LuceneIndex index = LuceneIndex.inMemory()) {
            List<Future<Long>> readers = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                readers.add(threads.submit(() -> readUntil(ended, index)));
            }
            for (int number = 1; number <= ARTICLES; number++) {
                index.keep(WritesUntilKilled.article(number));
                index.keep(WritesUntilKilled.article(Math.max(1, number - 3)));
                if (number % 3 == 0) {
                    index.refresh();
                }
            }
            index.refresh();
            ended.set(true);
            for (Future<Long> reader : readers) {
                assertThat(reader.get()).isEqualTo(ARTICLES);
            }
        } finally {
            ended.set(true);
            threads.shutdownNow();
        }
    }

    private static long readUntil(AtomicBoolean ended, LuceneIndex index) {
        long most = 0;
        boolean isLast = false;
        while (!isLast) {
            isLast = ended.get();
            Hits hits =
                    index.find(Search.statements(Query.parse("counted OR did")).most(1_000));
            long articles = hits.list().stream().map(Hit::article).distinct().count();
            assertThat(hits.total()).isGreaterThanOrEqualTo(2 * most);
            if (hits.total() <= 1_000) {
                assertThat(hits.total()).isEqualTo(2 * articles);
            }
            most = hits.total() / 2;
        }
        return most;
    }
}
