package org.rapporteur.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.web.route.Answer;

/** The streams of events that are open: each with a thread and a queue of its own, so that none keeps another waiting. */
final class EventStreams implements AutoCloseable {
    private static final int STREAMS_MAX = 128;
    private static final int FULL = 503;

    private final Set<EventStream> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    /** Goes on telling until the listener is gone; where too many listen already, it is asked to come again. */
    void open(Context context, Answer.Events events) {
        if (closed || open.size() >= STREAMS_MAX) {
            context.status(FULL).header("Retry-After", "10").contentType(Answer.PLAIN);
            context.result("%d streams of events are open; wanted fewer%n".formatted(STREAMS_MAX));
            return;
        }
        HttpServletResponse response = context.res();
        CompletableFuture<Void> ended = new CompletableFuture<>();
        EventStream stream = new EventStream(events, () -> response.getOutputStream());
        open.add(stream);
        Thread teller = new Thread(
                () -> {
                    try {
                        stream.run();
                    } finally {
                        open.remove(stream);
                        ended.complete(null);
                    }
                },
                "web-events");
        teller.setDaemon(true);
        context.future(() -> {
            teller.start();
            return ended;
        });
    }

    @Override
    public void close() {
        closed = true;
        open.forEach(EventStream::close);
    }
}
