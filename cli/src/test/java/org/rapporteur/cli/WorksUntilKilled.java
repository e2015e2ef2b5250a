package org.rapporteur.cli;

import java.nio.file.Path;
import java.util.List;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.article.Article;
import org.rapporteur.desk.Input;

/** A newsroom that takes in one article after another while others are read, tells of each, and of the end. */
final class WorksUntilKilled {
    static final String DONE = "done";

    private WorksUntilKilled() {}

    /** @param arguments the folder of the archive and the index */
    public static void main(String[] arguments) throws InterruptedException {
        List<Article> articles = OnDisk.articles("harbour-talks");
        try (OnDisk newsroom = new OnDisk(Path.of(arguments[0]))) {
            newsroom.desk.start(2);
            for (Article article : articles) {
                LedgerEntry entry =
                        newsroom.desk.takeIn(List.of(Input.of(article))).get(0);
                System.out.println(entry.article().orElseThrow());
                Thread.sleep(150);
            }
            while (!newsroom.desk.backlog().isEmpty()) {
                Thread.sleep(20);
            }
            System.out.println(DONE);
        }
    }
}
