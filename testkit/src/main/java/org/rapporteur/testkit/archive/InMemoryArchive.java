package org.rapporteur.testkit.archive;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.core.archive.Archive;
import org.rapporteur.core.archive.Claim;
import org.rapporteur.core.archive.Job;
import org.rapporteur.core.archive.Shelves;

/**
 * An archive for tests, gone with the process. A change works on a copy of everything, which takes the
 * place of what was there when the work is through.
 */
public final class InMemoryArchive implements Archive {
    private final ReentrantLock oneChange = new ReentrantLock(true);
    private final Set<Thread> atWork = ConcurrentHashMap.newKeySet();
    private volatile Memory memory = new Memory();

    @Override
    public <R> R change(Function<Shelves, R> work) {
        return onCopy(next -> work.apply(new MemoryShelves(next, true)));
    }

    @Override
    public <R> R view(Function<Shelves, R> work) {
        Memory now = memory;
        return alone(() -> work.apply(new MemoryShelves(now, false)));
    }

    @Override
    public Optional<Job> claim(Claim claim) {
        return onCopy(next -> new MemoryJobs(next, true).claim(claim));
    }

    @Override
    public void close() {
        // Nothing is held open.
    }

    private <R> R onCopy(Function<Memory, R> work) {
        return alone(() -> {
            oneChange.lock();
            try {
                Memory next = memory.copy();
                R made = work.apply(next);
                memory = next;
                return made;
            } finally {
                oneChange.unlock();
            }
        });
    }

    private <R> R alone(Supplier<R> unit) {
        if (!atWork.add(Thread.currentThread())) {
            throw new IllegalStateException("a unit of work cannot begin within another one");
        }
        try {
            return unit.get();
        } finally {
            atWork.remove(Thread.currentThread());
        }
    }
}
