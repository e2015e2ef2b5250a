package org.rapporteur.store.sql;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.statement.Update;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.JobId;
import org.rapporteur.core.archive.JobQueue;
import org.rapporteur.core.archive.JobState;

/** Jobs in the table {@code job}. Comparisons stand with the greater side first: Jdbi takes "less than" for a mark of its own. */
record SqlJobs(Unit unit) implements JobQueue {

    private static final String CLAIM = """
            update job set state = 'claimed', attempts = attempts + 1, worker = :worker, until_ms = :until
            where number = (
                select number from job
                where kind in (<kinds>) and ((state = 'waiting' and :at >= due_ms) or (state = 'claimed' and :at > until_ms))
                order by due_ms, number limit 1 <skipLocked>)
            returning *
            """;

    /** Done, and due long ago or with enough newer ones. */
    private static final String DONE_LONG_AGO = """
            delete from job where state = 'done' and (select max(number) from job) > number and (
                :before > due_ms
                or (select number from job where state = 'done' order by number desc limit 1 offset :keep) >= number)
            """;

    private static final String FAILED_AND_OFFERED_AGAIN = """
            delete from job as failed where state = 'failed' and exists (
                select 1 from job where kind = failed.kind and subject = failed.subject and number > failed.number)
            """;

    private static final String HELD = " where number = :number and state = 'claimed' and worker = :worker";

    @Override
    public Job offer(String kind, String subject, Instant due) {
        Instant moment = due.truncatedTo(ChronoUnit.MILLIS);
        Optional<Job> waiting = findWaiting(kind, subject);
        if (waiting.isEmpty()) {
            JobId id = new JobId(unit.nextNumber("job"));
            return insert(new Job(id, kind, subject, JobState.WAITING, 0, moment, Optional.empty(), Optional.empty()));
        }
        unit.changing()
                .createUpdate(
                        "update job set due_ms = :due where number = :number and due_ms > :due and state = 'waiting'")
                .bind("due", moment.toEpochMilli())
                .bind("number", waiting.get().id().number())
                .execute();
        return find(waiting.get().id()).orElseThrow();
    }

    @Override
    public boolean finish(JobId id, String worker) {
        Update update = unit.changing()
                .createUpdate("update job set state = 'done', worker = null, until_ms = null, reason = null" + HELD);
        return onHeld(update, id, worker);
    }

    @Override
    public boolean fail(JobId id, String worker, String reason, Optional<Instant> again) {
        Update update = unit.changing()
                .createUpdate("update job set state = :state, worker = null, until_ms = null, reason = :reason,"
                        + " due_ms = coalesce(:due, due_ms)" + HELD)
                .bind("state", Row.word(again.isPresent() ? JobState.WAITING : JobState.FAILED))
                .bind("reason", reason)
                .bind("due", again.map(Instant::toEpochMilli));
        return onHeld(update, id, worker);
    }

    @Override
    public int release(String worker) {
        return unit.changing()
                .createUpdate("update job set state = 'waiting', worker = null, until_ms = null where worker = :worker")
                .bind("worker", worker)
                .execute();
    }

    @Override
    public int tidy(Instant before, int keep) {
        int done = unit.changing()
                .createUpdate(DONE_LONG_AGO)
                .bind("before", before.toEpochMilli())
                .bind("keep", keep)
                .execute();
        return done + unit.changing().createUpdate(FAILED_AND_OFFERED_AGAIN).execute();
    }

    @Override
    public Optional<Job> find(JobId id) {
        return unit.handle()
                .createQuery("select * from job where number = :number")
                .bind("number", id.number())
                .map(Row.to(SqlJobs::job))
                .findOne();
    }

    @Override
    public List<Job> list(JobState state, long afterNumber, int max) {
        return unit.handle()
                .createQuery("select * from job where state = :state and number > :number order by number limit :max")
                .bind("state", Row.word(state))
                .bind("number", afterNumber)
                .bind("max", max)
                .map(Row.to(SqlJobs::job))
                .list();
    }

    @Override
    public SortedMap<JobState, Long> counts() {
        Map<JobState, Long> counts = new EnumMap<>(JobState.class);
        unit.handle()
                .createQuery("select state, count(*) as jobs from job group by state")
                .map(Row.to(row -> Map.entry(row.oneOf(JobState.class, "state"), row.number("jobs"))))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return new TreeMap<>(counts);
    }

    Optional<Job> claim(Claim claim) {
        return unit.changing()
                .createQuery(CLAIM)
                .define("skipLocked", unit.dialect().skipLocked())
                .bindList("kinds", List.copyOf(claim.kinds()))
                .bind("worker", claim.worker())
                .bind("at", claim.at().toEpochMilli())
                .bind("until", claim.until().toEpochMilli())
                .map(Row.to(SqlJobs::job))
                .findOne();
    }

    /** Holds it, so that nobody claims it before this unit of work is kept; one that is being claimed is passed over. */
    private Optional<Job> findWaiting(String kind, String subject) {
        return unit.changing()
                .createQuery("""
                        select * from job where kind = :kind and subject = :subject and state = 'waiting'
                        order by number limit 1 <skipLocked>
                        """)
                .define("skipLocked", unit.dialect().skipLocked())
                .bind("kind", kind)
                .bind("subject", subject)
                .map(Row.to(SqlJobs::job))
                .findOne();
    }

    private static boolean onHeld(Update update, JobId id, String worker) {
        return update.bind("number", id.number()).bind("worker", worker).execute() == 1;
    }

    private Job insert(Job job) {
        unit.changing()
                .createUpdate("""
                        insert into job (number, kind, subject, state, attempts, due_ms)
                        values (:number, :kind, :subject, 'waiting', 0, :due)
                        """)
                .bind("number", job.id().number())
                .bind("kind", job.kind())
                .bind("subject", job.subject())
                .bind("due", job.due().toEpochMilli())
                .execute();
        return job;
    }

    static Job job(Row row) throws SQLException {
        Optional<String> worker = row.findText("worker");
        Instant until = row.moment("until_ms");
        return new Job(
                new JobId(row.number("number")),
                row.text("kind"),
                row.text("subject"),
                row.oneOf(JobState.class, "state"),
                row.count("attempts"),
                row.moment("due_ms"),
                worker.map(name -> new Job.Hold(name, until)),
                row.findText("reason"));
    }
}
