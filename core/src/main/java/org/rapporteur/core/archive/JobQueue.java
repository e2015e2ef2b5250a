package org.rapporteur.core.archive;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What is still to be done. A job is offered, claimed through {@link Archive#claim}, then finished or failed. */
public interface JobQueue {
    /**
     * Asks for something to be done. If the same is waiting already, that job comes back, due at the
     * earlier of the two moments.
     */
    Job offer(String kind, String subject, Instant due);

    /**
     * Says that a job is done.
     *
     * @return false if the worker's claim is not the job's any more; then the work's other changes had better not be kept
     */
    boolean finish(JobId id, String worker);

    /**
     * Says that a job could not be done.
     *
     * @param again when to try again; empty for never
     * @return as {@link #finish}
     */
    boolean fail(JobId id, String worker, String reason, Optional<Instant> again);

    /** Gives back what a worker of this name had claimed when it died. Gives how many jobs those are. */
    int release(String worker);

    /**
     * Takes out what nobody needs any more, so that the queue does not grow for ever: of the jobs that are done those
     * that were due before a moment, and all but the newest so many; of those that failed each that was offered again
     * later. The job with the highest number stays, so that no number comes twice.
     *
     * @param keep from 0
     * @return how many went
     */
    int tidy(Instant before, int keep);

    /** Empty if there is no such job. */
    Optional<Job> find(JobId id);

    /** Those in a state with higher numbers than this, the lowest first, at most so many. */
    List<Job> list(JobState state, long afterNumber, int max);

    /** How many jobs are in each state; states without any are left out. */
    SortedMap<JobState, Long> counts();
}
