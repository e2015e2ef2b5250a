package org.rapporteur.web.api;

import java.util.Map;
import java.util.function.UnaryOperator;

/** A request that cannot be done, and what is told of it. */
final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient UnaryOperator<Object> more;
    private final transient Map<String, String> headers;

    ProblemException(int status, String detail) {
        this(status, detail, Map.of(), details -> details);
    }

    ProblemException(int status, String detail, Map<String, String> headers) {
        this(status, detail, headers, details -> details);
    }

    /** @param more makes of the {@link ProblemDetails} a record that says more */
    ProblemException(int status, String detail, UnaryOperator<Object> more) {
        this(status, detail, Map.of(), more);
    }

    private ProblemException(int status, String detail, Map<String, String> headers, UnaryOperator<Object> more) {
        super(detail);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.more = more;
    }

    int status() {
        return status;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** What is sent. */
    Object body(String instance) {
        return more.apply(ProblemDetails.of(status, String.valueOf(getMessage()), instance));
    }
}
