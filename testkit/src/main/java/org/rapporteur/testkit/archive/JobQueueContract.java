package org.rapporteur.testkit.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobId;
import org.rapporteur.core.archive.JobState;

/** What every archive promises of its jobs. */
public interface JobQueueContract extends NewArchive {

    @Test
    default void hasNothingToDoAtFirst() {
        assertThat(claim("one", 0)).isEmpty();
        assertThat(counts(shelves -> shelves.jobs().counts())).isEmpty();
    }

    @Test
    default void givesOutTheJobThatIsDueTheLongest() {
        Job late = offer("read", "b", 20);
        Job early = offer("read", "a", 10);
        offer("index", "a", 5);
        offer("read", "c", 99);

        assertThat(claim("one", 9)).isEmpty();
        Job first = claim("one", 20).orElseThrow();
        assertThat(first.id()).isEqualTo(early.id());
        assertThat(first.state()).isEqualTo(JobState.CLAIMED);
        assertThat(first.attempts()).isEqualTo(1);
        assertThat(first.hold()).contains(new Job.Hold("one", Samples.second(20 + 60)));
        assertThat(claim("two", 20)).map(Job::id).contains(late.id());
        assertThat(claim("three", 20)).isEmpty();
        assertThat(find(shelves -> shelves.jobs().find(early.id()))).contains(first);
    }

    @Test
    default void offersTheSameOnceWhileItWaits() {
        Job job = offer("read", "a", 20);

        assertThat(offer("read", "a", 30)).isEqualTo(job);
        assertThat(offer("read", "a", 10).due()).isEqualTo(Samples.second(10));
        assertThat(claim("one", 10)).map(Job::id).contains(job.id());
        assertThat(offer("read", "a", 30).id()).isEqualTo(new JobId(2));
    }

    @Test
    default void finishesAJobForWhoeverHasIt() {
        Job job = offer("read", "a", 0);
        assertThat(finish(job, "one")).isFalse();
        claim("one", 0);

        assertThat(finish(job, "two")).isFalse();
        assertThat(finish(job, "one")).isTrue();
        assertThat(finish(job, "one")).isFalse();
        assertThat(claim("one", 9_999)).isEmpty();
        assertThat(counts(shelves -> shelves.jobs().counts())).isEqualTo(Map.of(JobState.DONE, 1L));
        assertThat(list(shelves -> shelves.jobs().list(JobState.DONE, 0, 9)))
                .extracting(Job::id)
                .containsExactly(job.id());
    }

    @Test
    default void triesAFailedJobAgainOrNeverMore() {
        Job job = offer("read", "a", 0);
        claim("one", 0);
        assertThat(fail(job, Optional.of(Samples.second(30)))).isTrue();
        assertThat(claim("one", 29)).isEmpty();
        Job again = claim("one", 30).orElseThrow();
        assertThat(again.attempts()).isEqualTo(2);
        assertThat(again.reason()).contains("no memory");

        assertThat(fail(job, Optional.empty())).isTrue();

        assertThat(claim("one", 9_999)).isEmpty();
        assertThat(list(shelves -> shelves.jobs().list(JobState.FAILED, 0, 9)))
                .containsExactly(new Job(
                        job.id(),
                        "read",
                        "a",
                        JobState.FAILED,
                        2,
                        Samples.second(30),
                        Optional.empty(),
                        Optional.of("no memory")));
    }

    @Test
    default void givesAJobToSomebodyElseWhenItsClaimHasRunOut() {
        Job job = offer("read", "a", 0);
        claim("one", 0);
        assertThat(claim("two", 60)).isEmpty();

        assertThat(claim("two", 61)).map(Job::id).contains(job.id());
        assertThat(finish(job, "one")).isFalse();
        assertThat(finish(job, "two")).isTrue();
    }

    @Test
    default void takesBackWhatADeadWorkerHad() {
        offer("read", "a", 0);
        offer("read", "b", 0);
        offer("read", "c", 0);
        claim("one", 0);
        claim("one", 0);
        claim("two", 0);

        int released = archive().change(shelves -> shelves.jobs().release("one"));

        assertThat(released).isEqualTo(2);
        assertThat(counts(shelves -> shelves.jobs().counts()))
                .isEqualTo(Map.of(JobState.WAITING, 2L, JobState.CLAIMED, 1L));
    }

    @Test
    default void takesOutJobsThatWereDoneLongAgo() {
        doneAt(0);
        Job recent = doneAt(50);
        Job waiting = offer("read", "waiting", 0);
        Job failed = offer("watch", "failed", 0);
        claim("one", 0);
        claim("one", 0);
        fail(failed, Optional.empty());

        assertThat(tidy(50, 99)).isEqualTo(1);

        assertThat(list(shelves -> shelves.jobs().list(JobState.DONE, 0, 99)))
                .extracting(Job::id)
                .containsExactly(recent.id());
        assertThat(find(shelves -> shelves.jobs().find(waiting.id()))).isPresent();
        assertThat(find(shelves -> shelves.jobs().find(failed.id()))).isPresent();
        assertThat(tidy(50, 99)).isZero();
    }

    @Test
    default void takesOutAllButTheNewestJobsThatAreDone() {
        for (int second = 0; second < 6; second++) {
            doneAt(second);
        }

        assertThat(tidy(0, 4)).isEqualTo(2);

        assertThat(list(shelves -> shelves.jobs().list(JobState.DONE, 0, 99)))
                .extracting(Job::id)
                .containsExactly(new JobId(3), new JobId(4), new JobId(5), new JobId(6));
    }

    @Test
    default void takesOutAFailureOnceTheSameIsOfferedAgain() {
        for (int i = 0; i < 3; i++) {
            Job job = offer("read", "a", 0);
            claim("one", 0);
            fail(job, Optional.empty());
        }
        offer("read", "b", 0);

        assertThat(tidy(99, 0)).isEqualTo(2);

        assertThat(list(shelves -> shelves.jobs().list(JobState.FAILED, 0, 99)))
                .extracting(Job::id)
                .containsExactly(new JobId(3));
    }

    /** Whoever still has a job's number must never meet another job under it. */
    @Test
    default void givesNoNumberTwice() {
        doneAt(0);
        Job last = doneAt(1);

        tidy(99, 0);

        assertThat(find(shelves -> shelves.jobs().find(last.id()))).isPresent();
        assertThat(offer("read", "next", 0).id()).isEqualTo(new JobId(3));
        assertThat(tidy(99, 0)).isEqualTo(1);
        assertThat(counts(shelves -> shelves.jobs().counts())).isEqualTo(Map.of(JobState.WAITING, 1L));
    }

    private Job doneAt(long second) {
        Job job = offer("read", "done " + second, second);
        claim("one", second);
        finish(job, "one");
        return job;
    }

    private int tidy(long second, int keep) {
        return archive().change(shelves -> shelves.jobs().tidy(Samples.second(second), keep));
    }

    @Test
    default void claimsNothingWithinAUnitOfWork() {
        assertThatThrownBy(() -> view(shelves -> claim("one", 0))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    default void givesEachJobToOneOfManyWorkers() throws Exception {
        int jobs = 60;
        change(shelves ->
                IntStream.range(0, jobs).forEach(i -> shelves.jobs().offer("read", "article " + i, Samples.START)));
        ExecutorService many = Executors.newFixedThreadPool(4);
        List<JobId> claimed = new ArrayList<>();
        try {
            List<Callable<List<JobId>>> workers = IntStream.range(0, 4)
                    .<Callable<List<JobId>>>mapToObj(worker -> () -> claimAll("worker " + worker))
                    .toList();
            for (Future<List<JobId>> some : many.invokeAll(workers)) {
                claimed.addAll(some.get());
            }
        } finally {
            many.shutdownNow();
        }

        assertThat(claimed).hasSize(jobs).doesNotHaveDuplicates();
    }

    private List<JobId> claimAll(String worker) {
        List<JobId> claimed = new ArrayList<>();
        Optional<Job> next = claim(worker, 0);
        while (next.isPresent()) {
            claimed.add(next.get().id());
            next = claim(worker, 0);
        }
        return claimed;
    }

    private Job offer(String kind, String subject, long second) {
        return archive().change(shelves -> shelves.jobs().offer(kind, subject, Samples.second(second)));
    }

    private Optional<Job> claim(String worker, long second) {
        Instant at = Samples.second(second);
        return archive().claim(new Claim(Set.of("read", "watch"), worker, at, at.plusSeconds(60)));
    }

    private boolean finish(Job job, String worker) {
        return archive().change(shelves -> shelves.jobs().finish(job.id(), worker));
    }

    private boolean fail(Job job, Optional<Instant> again) {
        return archive().change(shelves -> shelves.jobs().fail(job.id(), "one", "no memory", again));
    }
}
