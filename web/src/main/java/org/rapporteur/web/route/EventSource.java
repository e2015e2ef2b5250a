package org.rapporteur.web.route;

import java.util.List;
import java.util.function.Consumer;

/** Where events come from. Safe for use by many threads. */
public interface EventSource {

    /** No more is told once it is closed. */
    interface Listening extends AutoCloseable {
        @Override
        void close();
    }

    /** Tells of events from now on, in order; the listener must not wait for anything. */
    Listening listen(Consumer<Event> listener);

    /** What there has been behind this id, the earliest first, at most so many. */
    List<Event> after(long id, int most);
}
