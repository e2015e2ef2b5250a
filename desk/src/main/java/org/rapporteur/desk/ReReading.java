package org.rapporteur.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.core.article.ArticleId;

/**
 * Sees to it that every article has a reading by the model and the rules of now, or will have one: when they changed,
 * and when an archive came without its jobs. The old reading stays until the new one takes its place.
 */
final class ReReading {
    private static final int PAGE = 500;

    private final Archive archive;
    private final KeptReadings readings;
    private final Clock clock;

    ReReading(Archive archive, KeptReadings readings, Clock clock) {
        this.archive = archive;
        this.readings = readings;
        this.clock = clock;
    }

    /** Asks for every reading that is missing or outdated; not for one that failed by this very version. */
    void offerAll() {
        Instant now = clock.instant();
        List<ArticleId> without = archive.view(this::missing);
        for (int from = 0; from < without.size(); from += PAGE) {
            List<ArticleId> some = without.subList(from, Math.min(from + PAGE, without.size()));
            archive.change(shelves -> {
                some.forEach(article -> offer(shelves, article, now));
                return some.size();
            });
        }
    }

    /** Asks for readings that turned out to be of no use. */
    void offer(List<ArticleId> unusable) {
        Instant now = clock.instant();
        archive.change(shelves -> {
            unusable.forEach(article -> shelves.jobs().offer(ReadingWork.READ_AGAIN, article.toString(), now));
            return unusable.size();
        });
    }

    private static void offer(Shelves shelves, ArticleId article, Instant now) {
        Optional<Numbered<StoredReading>> outdated = shelves.readings().find(article);
        String kind = outdated.isPresent() ? ReadingWork.READ_AGAIN : ReadingWork.READ;
        shelves.jobs().offer(kind, article.toString(), now);
    }

    private List<ArticleId> missing(Shelves shelves) {
        List<ArticleId> without = shelves.readings().listWithout(readings.version(), Integer.MAX_VALUE);
        if (without.isEmpty()) {
            return without;
        }
        Set<String> asked = new HashSet<>();
        asked.addAll(subjects(shelves, JobState.WAITING));
        asked.addAll(subjects(shelves, JobState.CLAIMED));
        Failures failures = Failures.list(shelves);
        return without.stream()
                .filter(article -> !asked.contains(article.toString()))
                .filter(article -> !failures.has(article, readings.versionId()))
                .toList();
    }

    private static Set<String> subjects(Shelves shelves, JobState state) {
        Set<String> subjects = new HashSet<>();
        long after = 0;
        List<Job> page = shelves.jobs().list(state, after, PAGE);
        while (!page.isEmpty()) {
            page.stream()
                    .filter(job -> ReadingWork.KINDS.contains(job.kind()))
                    .forEach(job -> subjects.add(job.subject()));
            after = page.get(page.size() - 1).id().number();
            page = shelves.jobs().list(state, after, PAGE);
        }
        return subjects;
    }
}
