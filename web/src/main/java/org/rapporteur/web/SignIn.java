package org.rapporteur.web;

import java.util.List;
import org.rapporteur.web.access.Client;
import org.rapporteur.web.access.Gate;
import org.rapporteur.web.page.SignInPage;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets a browser in that shows a key, and out again. */
final class SignIn {
    private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

    static final String PATH = "/sign-in";
    private static final int UNKNOWN = 401;
    private static final int OK = 200;

    private final Gate gate;

    SignIn(Gate gate) {
        this.gate = gate;
    }

    /** Answers who must be known by the connection, not only by what is asked. */
    @FunctionalInterface
    interface Door {
        /**
         * Answers.
         *
         * @param head with the secrets that the request has
         */
        Answer answer(Request request, Request head, Client client);
    }

    /** A route, and what answers it. */
    record Opening(Route route, Door door) {}

    List<Opening> openings() {
        Route page = Route.page(
                PATH,
                "Asks for a key",
                List.of(Parameter.query("to", "Where to go afterwards")),
                request -> SignInPage.answer(OK, "", request.find("to").orElse("/")));
        return List.of(
                new Opening(
                        open(page), (request, head, client) -> page.handler().answer(request)),
                new Opening(post(PATH, "Begins a session for whoever shows a key"), this::in),
                new Opening(post("/sign-out", "Ends the session of this browser"), this::out));
    }

    private static Route open(Route page) {
        return new Route(
                page.method(),
                page.path(),
                page.summary(),
                page.parameters(),
                page.response(),
                Role.NOBODY,
                page.handler());
    }

    private static Route post(String path, String summary) {
        return new Route(
                "POST",
                path,
                summary,
                List.of(),
                new Route.Response("text/plain", "Leads on"),
                Role.NOBODY,
                request -> {
                    throw new IllegalStateException("answered at the door");
                });
    }

    private Answer in(Request request, Request head, Client client) {
        String to = SignInPage.here(request.findField("to").orElse("/"));
        return gate.signIn(request.findField("key").orElse(""), client)
                .map(cookie -> {
                    LOG.info("signed in address={}", client.address().getHostAddress());
                    return Answer.seeOther(to).with("Set-Cookie", cookie).with("Cache-Control", "no-store");
                })
                .orElseGet(() -> {
                    LOG.info("sign-in refused address={}", client.address().getHostAddress());
                    return SignInPage.answer(UNKNOWN, "This key is not known.", to);
                });
    }

    private Answer out(Request request, Request head, Client client) {
        return Answer.seeOther(PATH).with("Set-Cookie", gate.signOut(head, client));
    }
}
