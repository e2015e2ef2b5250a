package org.rapporteur.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import org.rapporteur.core.story.StoryId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells listeners of changes, each by itself: one that is slow has what it has not heard yet waiting for it, of each
 * story the last change alone, so that what waits can be no more than there are stories. Safe for use by many threads.
 */
final class Changes implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Changes.class);

    private final Set<Listening> listeners = ConcurrentHashMap.newKeySet();
    private final ExecutorService tellers = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "desk-changes");
        thread.setDaemon(true);
        return thread;
    });

    Subscription add(Consumer<Change> listener) {
        Listening listening = new Listening(listener);
        listeners.add(listening);
        return listening;
    }

    /** In this order. */
    void tell(List<Change> changes) {
        listeners.forEach(listening -> listening.hear(changes));
    }

    /** Tells nobody any more. */
    @Override
    public void close() {
        listeners.forEach(Listening::close);
        tellers.shutdown();
    }

    private final class Listening implements Subscription {
        private final Consumer<Change> listener;
        private final Map<StoryId, Change> unheard = new LinkedHashMap<>();
        private boolean beingTold;
        private volatile boolean closed;

        Listening(Consumer<Change> listener) {
            this.listener = listener;
        }

        synchronized void hear(List<Change> changes) {
            if (closed || changes.isEmpty()) {
                return;
            }
            for (Change change : changes) {
                // To the end: numbers stay in order.
                unheard.remove(change.story());
                unheard.put(change.story(), change);
            }
            if (!beingTold) {
                beingTold = true;
                try {
                    tellers.execute(this::tellAll);
                } catch (RejectedExecutionException closing) {
                    close();
                }
            }
        }

        private void tellAll() {
            Optional<Change> next = next();
            while (next.isPresent()) {
                try {
                    listener.accept(next.get());
                } catch (RuntimeException e) {
                    log.warn("listener of changes dropped change={}", next.get().number(), e);
                    close();
                }
                next = next();
            }
        }

        private synchronized Optional<Change> next() {
            Optional<Change> next =
                    closed ? Optional.empty() : unheard.values().stream().findFirst();
            next.ifPresent(change -> unheard.remove(change.story()));
            beingTold = next.isPresent();
            return next;
        }

        @Override
        public void close() {
            closed = true;
            listeners.remove(this);
        }
    }
}
