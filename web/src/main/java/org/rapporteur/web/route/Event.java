package org.rapporteur.web.route;

/**
 * Something that is told to whoever listens, as a stream of server-sent events tells it.
 *
 * @param id a number by which a listener that was away goes on behind it
 * @param name of its kind, such as {@code change}
 * @param data one line
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">Server-sent events</a>
 */
public record Event(long id, String name, String data) {

    /** @throws IllegalArgumentException if name or data would break the stream into other lines */
    public Event {
        if (!name.matches("[a-z-]+") || data.indexOf('\n') >= 0 || data.indexOf('\r') >= 0) {
            throw new IllegalArgumentException("not an event: '%s' with '%s'".formatted(name, data));
        }
    }
}
