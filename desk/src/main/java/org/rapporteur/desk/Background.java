package org.rapporteur.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Threads that do something again and again, as soon as they are woken, and every second in any case. */
final class Background implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Background.class);

    private static final Duration NAP = Duration.ofSeconds(1);

    private static final Duration AFTER_FAULT = Duration.ofSeconds(10);

    private final List<Loop> loops = new ArrayList<>();
    private volatile boolean closed;

    /** @param work one piece of it; false if there was none */
    synchronized void begin(String name, BooleanSupplier work) {
        if (closed) {
            throw new IllegalStateException("closed");
        }
        Loop loop = new Loop(name, work);
        loops.add(loop);
        loop.thread.start();
    }

    synchronized void wake() {
        loops.forEach(loop -> loop.bell.release());
    }

    /** Waits until the pieces of work that were begun are done. */
    @Override
    public void close() {
        closed = true;
        wake();
        List<Loop> all;
        synchronized (this) {
            all = List.copyOf(loops);
        }
        all.forEach(Loop::join);
    }

    private final class Loop {
        private final BooleanSupplier work;
        private final Semaphore bell = new Semaphore(0);
        private final Thread thread;

        Loop(String name, BooleanSupplier work) {
            this.work = work;
            thread = new Thread(this::run, name);
            thread.setDaemon(true);
        }

        private void run() {
            try {
                while (!closed) {
                    Duration nap = workOnce();
                    if (!nap.isZero() && bell.tryAcquire(nap.toMillis(), TimeUnit.MILLISECONDS)) {
                        bell.drainPermits();
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private Duration workOnce() {
            try {
                return work.getAsBoolean() ? Duration.ZERO : NAP;
            } catch (RuntimeException | Error fault) {
                // Even one that ran out of memory on one article goes on with the next.
                log.error("work failed and is tried again thread={}", thread.getName(), fault);
                return AFTER_FAULT;
            }
        }

        private void join() {
            boolean interrupted = false;
            while (thread.isAlive()) {
                try {
                    thread.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
