package org.rapporteur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Handler;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** A route for each role, that says who asks, and what a test adds. */
record TrySite(List<Route> added, AtomicInteger asked) implements Site {

    TrySite(Route... added) {
        this(List.of(added), new AtomicInteger());
    }

    static Route route(String method, String path, Role role, Handler handler) {
        return new Route(method, path, "For a test", List.of(), Route.Response.PAGE, role, handler);
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(added);
        for (Role role : Role.values()) {
            routes.add(route("GET", "/" + role, role, this::who));
            routes.add(route("POST", "/" + role, role, this::who));
            routes.add(route("POST", "/api/v1/" + role, role, this::who));
        }
        return routes;
    }

    private Answer who(Request request) {
        asked.incrementAndGet();
        return Answer.text(
                Answer.PLAIN,
                "%s %s %d %s"
                        .formatted(
                                request.caller().name(),
                                request.caller().by(),
                                request.body().length(),
                                request.headers()));
    }

    @Override
    public Answer trouble(int status, String message, Request request) {
        return Answer.text(Answer.PLAIN, "trouble: " + message).withStatus(status);
    }

    @Override
    public Optional<String> unready() {
        return Optional.empty();
    }
}
