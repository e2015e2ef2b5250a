package org.rapporteur.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Event;
import org.rapporteur.web.route.EventSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One stream of events. What happens waits in a queue of a fixed length; if that is not enough because the listener is
 * slow, what it missed is asked for from where it is. Now and then a line without meaning is sent, by which it is seen
 * that the listener is gone.
 */
final class EventStream implements Runnable, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    private static final int WAITING_MAX = 256;
    private static final int A_PAGE = 200;
    private static final Duration BETWEEN_BEATS = Duration.ofSeconds(10);
    private static final String BEGINNING = "retry: 2000\n\n";
    private static final String BEAT = ":\n\n";
    private static final Event END = new Event(0, "end", "");

    private final Answer.Events events;
    private final Opening opening;
    private final Duration betweenBeats;
    private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(WAITING_MAX);
    private final AtomicBoolean missed = new AtomicBoolean();
    private final AtomicLong beforeFirst = new AtomicLong(-1);
    private volatile boolean closed;

    /** Where the stream is written to. */
    @FunctionalInterface
    interface Opening {
        OutputStream open() throws IOException;
    }

    EventStream(Answer.Events events, Opening opening) {
        this(events, opening, BETWEEN_BEATS);
    }

    EventStream(Answer.Events events, Opening opening, Duration betweenBeats) {
        this.events = events;
        this.opening = opening;
        this.betweenBeats = betweenBeats;
    }

    /** Tells until the listener is gone or the stream is closed. */
    @Override
    public void run() {
        try (EventSource.Listening listening = events.source().listen(this::hear)) {
            LOG.debug("listening={}", listening);
            tell(opening.open());
        } catch (IOException gone) {
            LOG.debug("listener gone", gone);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.error("stream of events failed", fault);
        } finally {
            closed = true;
        }
    }

    private void hear(Event event) {
        beforeFirst.compareAndSet(-1, event.id() - 1);
        if (!waiting.offer(event)) {
            missed.set(true);
        }
    }

    private void tell(OutputStream out) throws IOException, InterruptedException {
        write(out, BEGINNING);
        long last = events.last().isPresent() ? catchUp(out, events.last().getAsLong()) : -1;
        while (!closed) {
            if (missed.compareAndSet(true, false)) {
                waiting.clear();
                last = catchUp(out, Math.max(last, beforeFirst.get()));
            }
            Event event = waiting.poll(betweenBeats.toMillis(), TimeUnit.MILLISECONDS);
            if (event == null) {
                write(out, BEAT);
            } else if (!event.equals(END)) {
                write(out, words(event));
                last = Math.max(last, event.id());
            }
        }
    }

    /** What happens meanwhile waits, and is told a second time at worst. */
    private long catchUp(OutputStream out, long from) throws IOException {
        long last = from;
        List<Event> page = events.source().after(last, A_PAGE);
        while (!page.isEmpty() && !closed) {
            write(out, page.stream().map(EventStream::words).collect(Collectors.joining()));
            last = page.get(page.size() - 1).id();
            page = events.source().after(last, A_PAGE);
        }
        return last;
    }

    private static String words(Event event) {
        return "id: %d\nevent: %s\ndata: %s\n\n".formatted(event.id(), event.name(), event.data());
    }

    private static void write(OutputStream out, String words) throws IOException {
        out.write(words.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        boolean told = waiting.offer(END);
        LOG.debug("closed told={}", told);
    }
}
