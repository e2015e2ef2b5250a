package org.rapporteur.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Revision;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.ArticleId;

/** Looks for the first article, in the order in which they were kept, that waits to be read for the first time. */
final class FirstUnread {
    private static final int PAGE = 1_000;

    private FirstUnread() {}

    /** Its number in that order; empty if none waits. */
    static Optional<Long> find(Shelves shelves) {
        return Stream.concat(numbers(shelves, JobState.CLAIMED), numbers(shelves, JobState.WAITING))
                .min(Long::compareTo);
    }

    /** Jobs are offered in the order in which articles are kept, so the first page that has one has the first one. */
    private static Stream<Long> numbers(Shelves shelves, JobState state) {
        long after = 0;
        List<Job> page = shelves.jobs().list(state, after, PAGE);
        while (!page.isEmpty()) {
            List<Long> numbers = page.stream()
                    .filter(job -> job.kind().equals(ReadingWork.READ))
                    .flatMap(job -> shelves.articles().find(ArticleId.parse(job.subject())).stream())
                    .map(Revision::number)
                    .limit(1)
                    .toList();
            if (!numbers.isEmpty()) {
                return numbers.stream();
            }
            after = page.get(page.size() - 1).id().number();
            page = shelves.jobs().list(state, after, PAGE);
        }
        return Stream.empty();
    }
}
