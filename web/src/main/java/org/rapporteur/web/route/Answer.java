package org.rapporteur.web.route;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.rapporteur.core.archive.Octets;

/**
 * What is answered.
 *
 * @param status of HTTP
 * @param contentType with its character set, where it is text
 * @param tag the entity tag without quotation marks: who has the answer of the same tag has this one
 * @param headers besides
 * @param events what follows the body and goes on until somebody has enough; empty if nothing does
 */
public record Answer(
        int status,
        String contentType,
        Octets body,
        Optional<String> tag,
        Map<String, String> headers,
        Optional<Events> events) {

    /**
     * Events without an end.
     *
     * @param last behind which they begin; empty for what happens from now on
     */
    public record Events(EventSource source, OptionalLong last) {}

    public static final String EVENTS = "text/event-stream; charset=utf-8";
    public static final String HTML = "text/html; charset=utf-8";
    public static final String PLAIN = "text/plain; charset=utf-8";

    private static final int OK = 200;

    public Answer {
        headers = Map.copyOf(headers);
    }

    /** One that comes to an end. */
    public Answer(int status, String contentType, Octets body, Optional<String> tag, Map<String, String> headers) {
        this(status, contentType, body, tag, headers, Optional.empty());
    }

    /** Text, in UTF-8. */
    public static Answer text(String contentType, String text) {
        return new Answer(
                OK, contentType, Octets.of(text.getBytes(StandardCharsets.UTF_8)), Optional.empty(), Map.of());
    }

    public static Answer html(String page) {
        return text(HTML, page);
    }

    /** Events without an end. */
    public static Answer events(EventSource source, OptionalLong last) {
        return new Answer(
                OK,
                EVENTS,
                Octets.of(new byte[0]),
                Optional.empty(),
                // The second is for a proxy that would hold events back until it has enough of them.
                Map.of("Cache-Control", "no-store", "X-Accel-Buffering", "no"),
                Optional.of(new Events(source, last)));
    }

    /** To look elsewhere. */
    public static Answer seeOther(String address) {
        return text(PLAIN, "See " + address + "\n").withStatus(303).with("Location", address);
    }

    public Answer withStatus(int other) {
        return new Answer(other, contentType, body, tag, headers, events);
    }

    /**
     * The same with an entity tag.
     *
     * @throws IllegalArgumentException if it has a sign in it that a tag cannot have
     */
    public Answer tagged(String entityTag) {
        if (!entityTag.matches("[A-Za-z0-9._:-]+")) {
            throw new IllegalArgumentException("not an entity tag: '%s'".formatted(entityTag));
        }
        return new Answer(status, contentType, body, Optional.of(entityTag), headers, events);
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, contentType, body, tag, more, events);
    }
}
