package org.rapporteur.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobState;
import org.rapporteur.core.archive.Shelves;
import org.rapporteur.core.article.ArticleId;

/** Which articles could not be read, and why. Of one that has been read since, it tells nothing that still matters. */
final class Failures {
    private static final int PAGE = 500;

    private final Map<ArticleId, String> reasons = new HashMap<>();

    private Failures() {}

    /** Those of reading jobs that were given up; there are few. */
    static Failures list(Shelves shelves) {
        Failures failures = new Failures();
        long after = 0;
        List<Job> page = shelves.jobs().list(JobState.FAILED, after, PAGE);
        while (!page.isEmpty()) {
            for (Job job : page) {
                if (ReadingWork.KINDS.contains(job.kind())) {
                    failures.reasons.put(
                            ArticleId.parse(job.subject()), job.reason().orElse(""));
                }
                after = job.id().number();
            }
            page = shelves.jobs().list(JobState.FAILED, after, PAGE);
        }
        return failures;
    }

    Set<ArticleId> articles() {
        return Set.copyOf(reasons.keySet());
    }

    boolean has(ArticleId article) {
        return reasons.containsKey(article);
    }

    /** For a person; empty if it did not fail. */
    String reason(ArticleId article) {
        return reasons.getOrDefault(article, "");
    }

    /** Whether it failed when this version read it. */
    boolean has(ArticleId article, String versionId) {
        return reason(article).endsWith(readBy(versionId));
    }

    /** How a reason ends. */
    static String readBy(String versionId) {
        return " (read by %s)".formatted(versionId);
    }
}
