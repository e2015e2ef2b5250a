package org.rapporteur.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.rapporteur.core.archive.ArchiveException;
import org.rapporteur.desk.Backlog;
import org.rapporteur.desk.Desk;

/** Does all that is due at a desk, and says meanwhile how much is left. */
record WorkingOff(Desk desk, int threads, ProgressLine progress) {
    private static final long LOOK_MS = 500;

    /** What is left, such as articles on which reading failed. Closes the desk. */
    Backlog workOff() {
        CountDownLatch done = new CountDownLatch(1);
        Thread watcher = new Thread(() -> watch(done), "progress");
        watcher.setDaemon(true);
        watcher.start();
        try {
            if (threads > 1) {
                desk.start(threads - 1);
            }
            desk.work();
            // Waits for what the other threads are at, which then is to be put to stories and filed.
            desk.close();
            desk.work();
        } finally {
            done.countDown();
            join(watcher);
        }
        return desk.backlog();
    }

    /** It may be asking the archive, which whoever called closes next; an interrupt would tear its connection. */
    private static void join(Thread watcher) {
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch(CountDownLatch done) {
        try {
            while (!done.await(LOOK_MS, TimeUnit.MILLISECONDS)) {
                Backlog left = desk.backlog();
                progress.say(
                        "%d to read, %d stories to file".formatted(left.unread() + left.outdated(), left.unfiled()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ArchiveException e) {
            // Whoever works meets it as well, and tells of it.
            progress.say("");
        }
    }
}
