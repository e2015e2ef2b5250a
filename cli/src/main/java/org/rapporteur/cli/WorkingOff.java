package org.rapporteur.cli;

import java.util.concurrent.atomic.AtomicBoolean;
import org.rapporteur.desk.Backlog;
import org.rapporteur.desk.Desk;

/** Does all that is due at a desk, and says meanwhile how much is left. */
record WorkingOff(Desk desk, int threads, ProgressLine progress) {
    private static final long LOOK_MS = 500;

    /** What is left, such as articles on which reading failed. Closes the desk. */
    Backlog workOff() {
        AtomicBoolean done = new AtomicBoolean();
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
            return desk.backlog();
        } finally {
            done.set(true);
            watcher.interrupt();
        }
    }

    private void watch(AtomicBoolean done) {
        try {
            while (!done.get()) {
                Backlog left = desk.backlog();
                progress.say(
                        "%d to read, %d stories to file".formatted(left.unread() + left.outdated(), left.unfiled()));
                Thread.sleep(LOOK_MS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
