package org.rapporteur.cli;

import java.util.concurrent.CountDownLatch;

/**
 * Ends the program in order when it is told to end, as by Ctrl-C: whoever awaits it is told, and has the time it takes
 * to put things away. Closed when all is put away; only then does the process end, with code 0.
 */
final class Ending implements AutoCloseable {
    private final CountDownLatch told = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::wind, "ending");

    Ending() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Until the program is told to end, or somebody says {@link #tell}. */
    void await() throws InterruptedException {
        told.await();
    }

    void tell() {
        told.countDown();
    }

    @Override
    public void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // The hook runs, and ends the process.
        }
    }

    private void wind() {
        tell();
        try {
            done.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        // Whoever was told to end, and did, did not fail: without this the code would be 130 or 143.
        Runtime.getRuntime().halt(ExitCode.ALL_READ.number());
    }
}
