package org.rapporteur.web;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.rapporteur.web.access.RefusedException;
import org.rapporteur.web.route.Answer;

/**
 * Bounds how long anybody waits for an answer, and how many answers are made at once. Work that takes too long is not
 * interrupted, for that would close the files that an index has open under its threads; it comes to its end unheard, and
 * until then it takes one of the places.
 */
final class Deadline implements AutoCloseable {
    private static final int BUSY = 503;
    private static final int AT_ONCE = 32;
    private static final int WAITING_MAX = 256;

    private final Duration time;
    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(
            AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING_MAX), Deadline::thread);

    Deadline(Duration time) {
        this.time = time;
        workers.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "answer");
        thread.setDaemon(true);
        return thread;
    }

    /**
     * Waits for an answer.
     *
     * @throws RefusedException if it does not come in time, or too many wait already
     */
    Answer within(Callable<Answer> work) throws Exception {
        try {
            Future<Answer> answer = workers.submit(work);
            try {
                return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                answer.cancel(false);
                throw new RefusedException(BUSY, "The answer took too long: it had %d s.".formatted(time.toSeconds()));
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Exception cause ? cause : e;
            }
        } catch (RejectedExecutionException e) {
            throw new RefusedException(BUSY, "Too many are asking at the moment. Try again.");
        }
    }

    @Override
    public void close() {
        workers.shutdown();
    }
}
