package org.rapporteur.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;

/**
 * Claims jobs and reads. A reading, the end of its job and the new number of its story are kept in one unit of work. An
 * article on which reading fails costs no other: its job is tried again a little later, then given up with the reason.
 * So is one that was claimed again and again and never came back, because it may be that which ended the program.
 */
final class ReadingWork {
    /** The job of an article that was never read. */
    static final String READ = "read-article";

    /** The job of an article whose reading is to be made anew; done when nothing waits to be read. */
    static final String READ_AGAIN = "read-article-again";

    static final Set<String> KINDS = Set.of(READ, READ_AGAIN);

    static final int WORKERS_MAX = 32;

    private static final Duration CLAIMED_FOR = Duration.ofMinutes(10);

    private static final int ATTEMPTS_MAX = 3;

    /** More than attempts that failed, because whoever kills the program need not mean the article that is being read. */
    private static final int BEGUN_MAX = 10;

    private final Archive archive;
    private final Reader reader;
    private final KeptReadings readings;
    private final Clock clock;

    ReadingWork(Archive archive, Reader reader, KeptReadings readings, Clock clock) {
        this.archive = archive;
        this.reader = reader;
        this.readings = readings;
        this.clock = clock;
    }

    /** What a worker is called. */
    static String worker(int number) {
        return "desk/" + number;
    }

    /**
     * Gives back what workers had claimed when they died. If they are another program's and alive, some articles are read
     * twice and kept once.
     */
    void release() {
        archive.change(shelves -> {
            int released = 0;
            for (int number = 0; number <= WORKERS_MAX; number++) {
                released += shelves.jobs().release(worker(number));
            }
            return released;
        });
    }

    /** Whether a job waits, or is being done. */
    boolean isMoreToRead() {
        return archive.view(shelves -> shelves.jobs().counts().keySet().stream()
                .anyMatch(state -> state == JobState.WAITING || state == JobState.CLAIMED));
    }

    /** Does one job; false if none is due. */
    boolean readOne(String worker) {
        Optional<Job> job = claim(READ, worker).or(() -> claim(READ_AGAIN, worker));
        job.ifPresent(claimed -> read(claimed, worker));
        return job.isPresent();
    }

    private Optional<Job> claim(String kind, String worker) {
        Instant now = clock.instant();
        return archive.claim(new Claim(Set.of(kind), worker, now, now.plus(CLAIMED_FOR)));
    }

    private void read(Job job, String worker) {
        ArticleId id = ArticleId.parse(job.subject());
        Optional<Article> article =
                archive.view(shelves -> shelves.articles().find(id)).map(Revision::article);
        if (article.isEmpty()) {
            fail(job, worker, "there is no such article", Optional.empty());
        } else if (job.attempts() > BEGUN_MAX) {
            String reason = job.reason().orElse("it was begun %d times, and never done".formatted(BEGUN_MAX));
            fail(job, worker, reason, Optional.empty());
        } else {
            read(job, worker, article.get());
        }
    }

    private void read(Job job, String worker, Article article) {
        StoredReading reading;
        try {
            reading = readings.pack(reader.read(article), clock.instant());
        } catch (RuntimeException | StackOverflowError fault) {
            boolean last = job.attempts() >= ATTEMPTS_MAX;
            Optional<Instant> again =
                    last ? Optional.empty() : Optional.of(clock.instant().plus(delay(job)));
            fail(job, worker, ArticleNotUnderstood.of(article, fault).message(), again);
            return;
        }
        archive.change(shelves -> {
            // Whoever took the job over meanwhile will keep the same.
            boolean ours = shelves.jobs().finish(job.id(), worker);
            if (ours) {
                shelves.readings().keep(reading);
                Renewal.ofArticles(shelves, List.of(article.id()));
            }
            return ours;
        });
    }

    /** Ten seconds, then a minute and a half. */
    private static Duration delay(Job job) {
        return Duration.ofSeconds(job.attempts() == 1 ? 10 : 90);
    }

    private void fail(Job job, String worker, String problem, Optional<Instant> again) {
        String readBy = Failures.readBy(readings.versionId());
        String reason = problem.endsWith(readBy) ? problem : problem + readBy;
        archive.change(shelves -> {
            boolean ours = shelves.jobs().fail(job.id(), worker, reason, again);
            if (ours && again.isEmpty()) {
                Renewal.ofArticles(shelves, List.of(ArticleId.parse(job.subject())));
            }
            return ours;
        });
    }
}
