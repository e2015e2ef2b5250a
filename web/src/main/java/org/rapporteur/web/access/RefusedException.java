package org.rapporteur.web.access;

import java.util.Map;

/** A request is not answered, for a reason that its sender may know. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public static final int SIGN_IN = 401;
    public static final int MAY_NOT = 403;
    static final int TOO_SLOW = 408;
    static final int TOO_LARGE = 413;
    static final int TOO_LONG = 414;
    static final int TOO_MANY = 429;
    static final int BUSY = 503;

    private final int status;
    private final transient Map<String, String> headers;

    /** @param status of HTTP, from 400 */
    public RefusedException(int status, String words) {
        this(status, words, Map.of());
    }

    /** With headers that go with the answer. */
    RefusedException(int status, String words, Map<String, String> headers) {
        super(words, null, false, false);
        this.status = status;
        this.headers = Map.copyOf(headers);
    }

    /** To try again, in so many seconds. */
    static RefusedException until(int status, long seconds, String words) {
        return new RefusedException(status, words, Map.of("Retry-After", Long.toString(seconds)));
    }

    public int status() {
        return status;
    }

    public Map<String, String> headers() {
        return headers;
    }
}
