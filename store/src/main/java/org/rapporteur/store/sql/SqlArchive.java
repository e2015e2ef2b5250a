package org.rapporteur.store.sql;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.Shelves;

/** An archive in a database, over Jdbi. Whoever opens it says which database, and how it is closed. */
public final class SqlArchive implements Archive {
    private final Dialect dialect;
    private final Jdbi changing;
    private final Jdbi viewing;
    private final Runnable closing;
    private final ReentrantLock oneChange = new ReentrantLock(true);
    private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();

    /**
     * Opens an archive whose tables are there.
     *
     * @param changing gives connections that may change something
     * @param viewing gives connections that need not
     * @param closing gives back what both hold open
     */
    public SqlArchive(Dialect dialect, DataSource changing, DataSource viewing, Runnable closing) {
        this.dialect = dialect;
        this.changing = jdbi(changing);
        this.viewing = jdbi(viewing);
        this.closing = closing;
    }

    private static Jdbi jdbi(DataSource database) {
        return Jdbi.create(database).registerArgument(new StoredTextArgument());
    }

    @Override
    public <R> R change(Function<Shelves, R> work) {
        return changeRows(handle -> work.apply(new SqlShelves(new Unit(handle, dialect, true))));
    }

    @Override
    public <R> R view(Function<Shelves, R> work) {
        return viewRows(handle -> work.apply(new SqlShelves(new Unit(handle, dialect, false))));
    }

    @Override
    public Optional<Job> claim(Claim claim) {
        Function<Handle, Optional<Job>> claiming = handle -> new SqlJobs(new Unit(handle, dialect, true)).claim(claim);
        if (dialect.claimsBesideChanges()) {
            return alone(() -> changing.inTransaction(claiming::apply));
        }
        return changeRows(claiming);
    }

    /** As {@link #change}, for what is done to whole tables. */
    public <R> R changeRows(Function<Handle, R> work) {
        return alone(() -> {
            oneChange.lock();
            try {
                return changing.inTransaction(handle -> {
                    dialect.beginChange(handle);
                    return work.apply(handle);
                });
            } finally {
                oneChange.unlock();
            }
        });
    }

    /** As {@link #view}, for what is asked of whole tables. */
    public <R> R viewRows(Function<Handle, R> work) {
        return alone(() -> viewing.inTransaction(handle -> {
            dialect.beginView(handle);
            return work.apply(handle);
        }));
    }

    /** What is wrong with what is kept; empty if all is well. Looks at everything, so it takes its time. */
    public List<Fault> check() {
        return viewRows(this::check);
    }

    /** As {@link #check()}, within a unit of work. */
    public List<Fault> check(Handle handle) {
        return new ArchiveCheck(new Unit(handle, dialect, false)).faults();
    }

    @Override
    public void close() {
        closing.run();
    }

    private <R> R alone(Supplier<R> unit) {
        if (!atWork.add(Thread.currentThread())) {
            throw new IllegalStateException("a unit of work cannot begin within another one");
        }
        try {
            return unit.get();
        } catch (JdbiException e) {
            throw new ArchiveException("the archive failed: " + e.getMessage(), e);
        } finally {
            atWork.remove(Thread.currentThread());
        }
    }
}
