package org.rapporteur.testkit.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        Optional<Job> waiting = memory.jobs.values().stream()
                .filter(job -> job.state() == JobState.WAITING)
                .filter(job -> job.kind().equals(kind) && job.subject().equals(subject))
                .findFirst();
        if (waiting.isPresent()) {
            Job job = waiting.get();
            return moment.isBefore(job.due()) ? put(state(job, JobState.WAITING, moment, job.reason())) : job;
        }
        JobId id = new JobId(memory.jobs.isEmpty() ? 1 : memory.jobs.lastKey().number() + 1);
        Job job = new Job(id, kind, subject, JobState.WAITING, 0, moment, Optional.empty(), Optional.empty());
        return put(job);
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
        List<Job> held =
                memory.jobs.values().stream().filter(job -> isHeld(job, worker)).toList();
        held.forEach(job -> put(state(job, JobState.WAITING, job.due(), job.reason())));
        return held.size();
    }

    @Override
    public int tidy(Instant before, int keep) {
        MemoryShelves.mustChange(changes);
        List<Job> done = memory.jobs.descendingMap().values().stream()
                .filter(job -> job.state() == JobState.DONE)
                .toList();
        Stream<Job> old = done.stream().filter(job -> job.due().isBefore(before.truncatedTo(ChronoUnit.MILLIS)));
        Stream<Job> tooMany = done.stream().skip(keep);
        Stream<Job> again = memory.jobs.values().stream()
                .filter(job -> job.state() == JobState.FAILED)
                .filter(this::wasOfferedAgain);
        Set<JobId> gone = Stream.of(old, tooMany, again)
                .flatMap(jobs -> jobs)
                .map(Job::id)
                .filter(id -> !id.equals(memory.jobs.lastKey()))
                .collect(Collectors.toSet());
        memory.jobs.keySet().removeAll(gone);
        return gone.size();
    }

    private boolean wasOfferedAgain(Job failed) {
        return memory.jobs.tailMap(failed.id(), false).values().stream()
                .anyMatch(
                        job -> job.kind().equals(failed.kind()) && job.subject().equals(failed.subject()));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return Optional.ofNullable(memory.jobs.get(id));
    }

    @Override
    public List<Job> list(JobState state, long afterNumber, int max) {
        return memory.jobs.values().stream()
                .filter(job -> job.state() == state && job.id().number() > afterNumber)
                .limit(max)
                .toList();
    }

    @Override
    public SortedMap<JobState, Long> counts() {
        return memory.jobs.values().stream()
                .collect(Collectors.groupingBy(Job::state, TreeMap::new, Collectors.counting()));
    }

    Optional<Job> claim(Claim claim) {
        return memory.jobs.values().stream()
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
        memory.jobs.put(job.id(), job);
        return job;
    }
}
