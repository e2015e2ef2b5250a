package org.rapporteur.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** A page to try the routes on: it is made in the browser of their description, and loads nothing from elsewhere. */
final class TryPage {

    static final String PATH = "/api";

    private TryPage() {}

    static List<Route> routes() {
        return List.of(
                route(PATH, "A page to try the routes on", "try.html", Answer.HTML),
                route(PATH + "/try.css", "How that page looks", "try.css", "text/css; charset=utf-8"),
                route(PATH + "/try.js", "What makes that page", "try.js", "text/javascript; charset=utf-8"));
    }

    private static Route route(String path, String summary, String name, String type) {
        Answer answer = Answers.hashed(Answer.text(type, resource(name)));
        return new Route(
                "GET",
                path,
                summary,
                List.of(),
                new Route.Response(type.replaceFirst(";.*", ""), "The file"),
                // There is nothing in it but a place to type a key.
                Role.NOBODY,
                request -> answer);
    }

    private static String resource(String name) {
        try (InputStream content =
                Objects.requireNonNull(TryPage.class.getResourceAsStream(name), () -> name + " beside this class")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
