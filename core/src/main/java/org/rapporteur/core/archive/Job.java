package org.rapporteur.core.archive;

import java.time.Instant;
import java.util.Optional;

/**
 * Something to be done.
 *
 * @param kind what, such as {@code read-article}
 * @param subject on what, such as an article's id
 * @param attempts how often it was claimed
 * @param due not before this moment, to the millisecond
 * @param hold who has it
 * @param reason why it last failed
 */
public record Job(
        JobId id,
        String kind,
        String subject,
        JobState state,
        int attempts,
        Instant due,
        Optional<Hold> hold,
        Optional<String> reason) {

    /** @throws IllegalArgumentException if it is claimed by nobody or held unclaimed, or kind or subject is blank */
    public Job {
        Kept.name("a job's kind", kind);
        Kept.name("a job's subject", subject);
        if (attempts < 0 || (state == JobState.CLAIMED) != hold.isPresent()) {
            throw new IllegalArgumentException(
                    "job %s cannot be %s after %d attempts, held by %s".formatted(id, state, attempts, hold));
        }
        due = Kept.moment(due);
    }

    /**
     * A worker's claim on a job.
     *
     * @param until when it runs out, to the millisecond
     */
    public record Hold(String worker, Instant until) {

        /** @throws IllegalArgumentException if the worker's name is blank */
        public Hold {
            Kept.name("a worker's name", worker);
            until = Kept.moment(until);
        }
    }
}
