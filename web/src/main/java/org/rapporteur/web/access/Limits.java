package org.rapporteur.web.access;

import java.time.Duration;
import org.rapporteur.web.route.Role;

/**
 * How much one request may bring and how long it may take.
 *
 * @param formBytes the longest body from somebody who may only read
 * @param bodyBytes the longest body from somebody who may hand articles in
 * @param headerBytes the longest first line and headers together
 * @param queryCharacters the longest query in an address
 * @param perSecond requests that a key or an address may make each second, on and on; 0 for any number
 * @param burst requests that it may make at once after a pause
 * @param idle how long nothing may come from a client that is to send something
 * @param request how long a request may take to come in, and how long to be answered
 */
public record Limits(
        int formBytes,
        int bodyBytes,
        int headerBytes,
        int queryCharacters,
        int perSecond,
        int burst,
        Duration idle,
        Duration request) {

    public static final Limits DEFAULTS =
            new Limits(1_000_000, 32_000_000, 16_000, 4_000, 20, 400, Duration.ofSeconds(30), Duration.ofSeconds(60));

    /** @throws IllegalArgumentException if nothing could be asked within them */
    public Limits {
        if (formBytes < 1_000 || bodyBytes < formBytes || headerBytes < 1_000 || queryCharacters < 100) {
            throw new IllegalArgumentException(
                    "limits of %d and %d bytes, %d of headers and %d characters leave no room for a request"
                            .formatted(formBytes, bodyBytes, headerBytes, queryCharacters));
        }
        if (perSecond < 0 || perSecond > 0 && burst < perSecond) {
            throw new IllegalArgumentException(
                    "%d requests a second and %d at once; wanted 0 or more, and at once at least as many"
                            .formatted(perSecond, burst));
        }
        if (idle.compareTo(Duration.ofSeconds(1)) < 0 || request.compareTo(Duration.ofSeconds(1)) < 0) {
            throw new IllegalArgumentException("%s and %s; wanted a second or more".formatted(idle, request));
        }
    }

    /** The longest body that a route takes: as long as an article's only where articles may be handed in. */
    public int bodyBytes(Role ofRoute) {
        return ofRoute.covers(Role.WRITE) ? bodyBytes : formBytes;
    }

    /** With another rate. */
    public Limits withRate(int eachSecond, int atOnce) {
        return new Limits(formBytes, bodyBytes, headerBytes, queryCharacters, eachSecond, atOnce, idle, request);
    }

    /** With another longest body. */
    public Limits withBodyBytes(int most) {
        return new Limits(
                Math.min(formBytes, most), most, headerBytes, queryCharacters, perSecond, burst, idle, request);
    }
}
