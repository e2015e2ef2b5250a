package org.rapporteur.testkit.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobId;
import org.rapporteur.core.archive.JobQueue;
import org.rapporteur.core.archive.JobState;

/** Jobs in memory. */
record MemoryJobs(Memory memory, boolean changes) implements JobQueue {

    @Override
    public Job offer(String kind, String subject, Instant due) {
        MemoryShelves.mustChange(changes);
        Instant moment = due.truncatedTo(ChronoUnit.MILLIS);
        Optional<Job> waiting = memory.jobs.stream()
                .filter(job -> job.state() == JobState.WAITING)
                .filter(job -> job.kind().equals(kind) && job.subject().equals(subject))
                .findFirst();
        if (waiting.isPresent()) {
            Job job = waiting.get();
            return moment.isBefore(job.due()) ? put(state(job, JobState.WAITING, moment, job.reason())) : job;
        }
        JobId id = new JobId(memory.jobs.size() + 1L);
        Job job = new Job(id, kind, subject, JobState.WAITING, 0, moment, Optional.empty(), Optional.empty());
        memory.jobs.add(job);
        return job;
    }

    @Override
    public boolean finish(JobId id, String worker) {
        return onHeld(id, worker, job -> state(job, JobState.DONE, job.due(), Optional.empty()));
    }

    @Override
    public boolean fail(JobId id, String worker, String reason, Optional<Instant> again) {
        JobState next = again.isPresent() ? JobState.WAITING : JobState.FAILED;
        return onHeld(id, worker, job -> state(job, next, again.orElse(job.due()), Optional.of(reason)));
    }

    @Override
    public int release(String worker) {
        MemoryShelves.mustChange(changes);
        List<Job> held = memory.jobs.stream().filter(job -> isHeld(job, worker)).toList();
        held.forEach(job -> put(state(job, JobState.WAITING, job.due(), job.reason())));
        return held.size();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return memory.jobs.stream().filter(job -> job.id().equals(id)).findFirst();
    }

    @Override
    public List<Job> list(JobState state, long afterNumber, int max) {
        return memory.jobs.stream()
                .filter(job -> job.state() == state && job.id().number() > afterNumber)
                .limit(max)
                .toList();
    }

    @Override
    public SortedMap<JobState, Long> counts() {
        return memory.jobs.stream().collect(Collectors.groupingBy(Job::state, TreeMap::new, Collectors.counting()));
    }

    Optional<Job> claim(Claim claim) {
        return memory.jobs.stream()
                .filter(job -> claim.kinds().contains(job.kind()) && isFree(job, claim.at()))
                .min(Comparator.comparing(Job::due).thenComparing(Job::id))
                .map(job -> put(new Job(
                        job.id(),
                        job.kind(),
                        job.subject(),
                        JobState.CLAIMED,
                        job.attempts() + 1,
                        job.due(),
                        Optional.of(new Job.Hold(claim.worker(), claim.until())),
                        job.reason())));
    }

    private static boolean isFree(Job job, Instant at) {
        return switch (job.state()) {
            case WAITING -> !job.due().isAfter(at);
            case CLAIMED -> job.hold().orElseThrow().until().isBefore(at);
            case DONE, FAILED -> false;
        };
    }

    private boolean onHeld(JobId id, String worker, UnaryOperator<Job> next) {
        MemoryShelves.mustChange(changes);
        Optional<Job> held = find(id).filter(job -> isHeld(job, worker));
        held.map(next).ifPresent(this::put);
        return held.isPresent();
    }

    private static boolean isHeld(Job job, String worker) {
        return job.hold().filter(hold -> hold.worker().equals(worker)).isPresent();
    }

    private static Job state(Job job, JobState state, Instant due, Optional<String> reason) {
        return new Job(job.id(), job.kind(), job.subject(), state, job.attempts(), due, Optional.empty(), reason);
    }

    private Job put(Job job) {
        memory.jobs.set((int) job.id().number() - 1, job);
        return job;
    }
}
