package org.rapporteur.web.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/**
 * A route that says all of itself: the server's route is made of it, and so is its description.
 *
 * @param id no other operation's, as a program would call a method
 * @param body what is sent; empty for nothing
 * @param replies what comes back when all is well first, then what has more to say than that it went wrong
 */
record Operation(
        String method,
        String path,
        String id,
        String summary,
        List<ApiParameter> parameters,
        Optional<RequestBody> body,
        List<Reply> replies,
        Handler handler) {

    static final String BASE = "/api/v1";

    /** @throws IllegalArgumentException if nothing comes back */
    Operation {
        parameters = List.copyOf(parameters);
        replies = List.copyOf(replies);
        if (replies.isEmpty()) {
            throw new IllegalArgumentException("no reply of " + id);
        }
    }

    /**
     * Something to look at.
     *
     * @param path behind the version
     */
    static Operation get(String path, String id, String summary, Reply reply, Handler handler) {
        return new Operation("GET", BASE + path, id, summary, List.of(), Optional.empty(), List.of(reply), handler);
    }

    /**
     * Something to hand in.
     *
     * @param path behind the version
     */
    static Operation post(String path, String id, String summary, RequestBody body, Handler handler) {
        return new Operation(
                "POST",
                BASE + path,
                id,
                summary,
                List.of(),
                Optional.of(body),
                List.of(Reply.problem(400, "What was sent is no JSON")),
                handler);
    }

    Operation with(ApiParameter... more) {
        return with(List.of(more));
    }

    Operation with(List<ApiParameter> more) {
        return new Operation(method, path, id, summary, joined(parameters, more), body, replies, handler);
    }

    /** The same, answered in these ways first. */
    Operation answering(Reply... more) {
        return new Operation(method, path, id, summary, parameters, body, joined(List.of(more), replies), handler);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Whoever looks must be allowed to look, whoever hands in or decides must be allowed to write. */
    Role role() {
        return method.equals("GET") ? Role.READ : Role.WRITE;
    }

    /** Under what it stands in the description: the first part of the path behind the version. */
    String group() {
        return path.substring(BASE.length() + 1).replaceFirst("[/.].*", "");
    }

    Route route() {
        return new Route(
                method,
                path,
                summary,
                parameters.stream()
                        .filter(parameter -> parameter.place() != ApiParameter.Place.HEADER)
                        .map(ApiParameter::parameter)
                        .toList(),
                new Route.Response(replies.get(0).mediaType(), replies.get(0).summary()),
                role(),
                new Guarded(this));
    }
}
