package org.rapporteur.store.crash;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.store.postgres.PostgresArchive;
import org.rapporteur.store.sql.SchemaVersion;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.testkit.archive.Samples;

/** A program that takes in one article after another and reads each anew, until it is killed. */
final class Writing {
    /** What the reading of an article is made with once its job is done. */
    static final ReadingVersion NEXT_RULES = new ReadingVersion("encoder/4", "rules/8");

    static final String WORKER = "child";

    private Writing() {}

    /** Prints the number of each article on a line of its own, once it is kept. */
    public static void main(String[] arguments) {
        try (SqlArchive archive = open(arguments[0])) {
            archive.change(shelves -> shelves.jobs().release(WORKER));
            // Whoever started it may be killed as well: nobody listens, and it ends.
            while (!System.out.checkError()) {
                System.out.println(keepNext(archive));
                readAnew(archive);
            }
        }
    }

    static SqlArchive open(String place) {
        return place.startsWith("jdbc:")
                ? PostgresArchive.open(new PostgresAddress(place, "postgres", ""))
                : SqliteArchive.open(Path.of(place));
    }

    static SchemaVersion version(String place) {
        return place.startsWith("jdbc:")
                ? PostgresArchive.version(new PostgresAddress(place, "postgres", ""))
                : SqliteArchive.version(Path.of(place));
    }

    private static int keepNext(SqlArchive archive) {
        return archive.change(shelves -> {
            int number = Math.toIntExact(shelves.articles().count()) + 1;
            Samples.keepAll(shelves, number);
            return number;
        });
    }

    private static void readAnew(SqlArchive archive) {
        Instant at = Samples.second(1_000_000_000);
        Optional<Job> job = archive.claim(new Claim(Set.of("index-article"), WORKER, at, at.plusSeconds(60)));
        job.ifPresent(claimed -> archive.change(shelves -> {
            ArticleId article = ArticleId.parse(claimed.subject());
            shelves.readings().keep(Samples.reading(article, NEXT_RULES, "anew"));
            return shelves.jobs().finish(claimed.id(), WORKER);
        }));
    }
}
