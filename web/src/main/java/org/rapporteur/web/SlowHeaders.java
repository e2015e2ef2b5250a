package org.rapporteur.web;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Closes connections on which a request begins and its headers do not end. Each byte keeps such a one from being idle, so
 * that the connection's own idle time does not.
 */
final class SlowHeaders implements Connection.Listener, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlowHeaders.class);
    private static final int LOOKS = 4;

    private final Map<Connection, Seen> connections = new ConcurrentHashMap<>();
    private final Duration time;
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "slow-headers");
        thread.setDaemon(true);
        return thread;
    });
    private final ScheduledFuture<?> looks;

    /**
     * A connection when nothing had come since its last request.
     *
     * @param requests how many there had been
     */
    private record Seen(long requests, long bytes, long nanos) {}

    /** @param time that headers may take, from their first byte */
    SlowHeaders(Duration time) {
        this.time = time;
        long pause = time.toMillis() / LOOKS;
        looks = looking.scheduleWithFixedDelay(this::look, pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void onOpened(Connection connection) {
        connections.put(connection, new Seen(0, 0, System.nanoTime()));
    }

    @Override
    public void onClosed(Connection connection) {
        connections.remove(connection);
    }

    private void look() {
        connections.forEach((connection, seen) -> {
            boolean answering = connection.getMessagesIn() != connection.getMessagesOut();
            boolean nothingCame =
                    connection.getMessagesIn() == seen.requests() && connection.getBytesIn() == seen.bytes();
            if (answering || nothingCame || connection.getMessagesIn() != seen.requests()) {
                connections.replace(
                        connection, new Seen(connection.getMessagesIn(), connection.getBytesIn(), System.nanoTime()));
            } else if (System.nanoTime() - seen.nanos() > time.toNanos()) {
                LOG.info("closed a connection whose headers did not end");
                connection.getEndPoint().close();
            }
        });
    }

    @Override
    public void close() {
        looks.cancel(false);
        looking.shutdown();
    }
}
