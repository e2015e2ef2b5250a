package org.rapporteur.web.api;

import java.util.Optional;

/**
 * One way in which a request is answered.
 *
 * @param status of HTTP
 * @param shape of the body; empty where it is no JSON
 */
record Reply(int status, String mediaType, Optional<Shape> shape, String summary) {

    static final String JSON = "application/json";
    static final String PROBLEM = "application/problem+json";

    private static final int OK = 200;

    static Reply ok(Shape shape, String summary) {
        return json(OK, shape, summary);
    }

    static Reply json(int status, Shape shape, String summary) {
        return new Reply(status, JSON, Optional.of(shape), summary);
    }

    static Reply problem(int status, Class<? extends Record> shape, String summary) {
        return new Reply(status, PROBLEM, Optional.of(Shape.of(shape)), summary);
    }

    static Reply problem(int status, String summary) {
        return problem(status, ProblemDetails.class, summary);
    }

    static Reply plain(String mediaType, String summary) {
        return new Reply(OK, mediaType, Optional.empty(), summary);
    }
}
