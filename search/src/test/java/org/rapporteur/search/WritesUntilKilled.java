package org.rapporteur.search;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.search.FiledArticle;

/**
 * A process that goes on where the index stands, one article a change, replacing and removing now and then, and says
 * each number that it has committed. Somebody ends it.
 */
final class WritesUntilKilled {
    private WritesUntilKilled() {}

    public static void main(String[] arguments) {
        try (LuceneIndex index = LuceneIndex.open(Path.of(arguments[0]))) {
            long change = index.sequence();
            while (true) {
                change++;
                apply(index, change);
                if (change % 7 == 0) {
                    index.refresh();
                }
                if (change % 5 == 0) {
                    index.commit(change);
                    System.out.println(change);
                    System.out.flush();
                }
            }
        }
    }

    /** Every third change takes the article before it away, every fourth replaces it by one without statements. */
    static void apply(LuceneIndex index, long change) {
        FiledArticle article = article(change);
        index.keep(article);
        if (change % 3 == 0) {
            index.remove(article(change - 1).article().id());
        } else if (change % 4 == 0) {
            FiledArticle before = article(change - 1);
            index.keep(new FiledArticle(before.article(), before.about(), before.issues(), List.of()));
        }
    }

    static FiledArticle article(long number) {
        String words = " the dam holds and the ferry sails".repeat(20);
        return Filed.article(
                        "Halden Wire",
                        "2031-05-01",
                        "Number " + number,
                        "It is number%d.%s <Solen|we counted number%d> <Varga|so did we>"
                                .formatted(number, words, number))
                .done();
    }
}
