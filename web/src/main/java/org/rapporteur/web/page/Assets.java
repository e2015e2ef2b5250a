package org.rapporteur.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.export.html.PageParts;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;

/** The style sheets and scripts: files of our own, and one library that is shipped with us. */
final class Assets {

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    private Assets() {}

    static List<Route> routes() {
        return List.of(
                route("record.css", "How the parts of a record look", CSS, PageParts.styleSheet()),
                route("site.css", "How the pages look", CSS, resource("site.css")),
                route("live.css", "How what changes looks, and what is handed in", CSS, resource("live.css")),
                route("live.js", "What comes in while a page is read", SCRIPT, resource("live.js")),
                route("site.js", "Keys, copying and what stays where it was", SCRIPT, resource("site.js")),
                route("decision.css", "How forms and decisions look", CSS, resource("decision.css")),
                route(
                        "decision.js",
                        "Keys of the review, and words chosen in an article",
                        SCRIPT,
                        resource("decision.js")),
                route(
                        "htmx.js",
                        "htmx, by which forms answer without a new page",
                        SCRIPT,
                        resource("vendor/htmx.min.js")));
    }

    private static Route route(String name, String summary, String type, String text) {
        String tag = Octets.of(text.getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
        Answer answer = Answer.text(type, text).tagged(tag);
        return new Route(
                "GET",
                "/assets/" + name,
                summary,
                List.of(),
                new Route.Response(type, "The file"),
                Role.NOBODY,
                request -> answer);
    }

    static String resource(String name) {
        try (InputStream content =
                Objects.requireNonNull(Assets.class.getResourceAsStream(name), () -> name + " beside this class")) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
