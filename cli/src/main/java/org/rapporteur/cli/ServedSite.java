package org.rapporteur.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cli.metric.DeskFigures;
import org.rapporteur.cli.metric.Exposition;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.desk.Backlog;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** The pages, with what an operator asks: whether all is well, and the figures. */
record ServedSite(Site pages, Condition condition, ServerFigures figures) implements Site {

    /** What a server knows of itself. */
    interface Condition {
        /** As of now or a few seconds ago. */
        DeskFigures figures();

        /** Whether what changes can be put in the index. */
        boolean isIndexOpen();
    }

    @Override
    public List<Route> routes() {
        List<Route> routes = new ArrayList<>(pages.routes());
        routes.add(new Route(
                "GET",
                "/metrics",
                "What the server counts, for Prometheus",
                List.of(),
                new Route.Response("text/plain", "A figure a line"),
                Role.READ,
                request -> Answer.text(Exposition.MEDIA_TYPE, figures.written(condition::figures))));
        return List.copyOf(routes);
    }

    @Override
    public Answer trouble(int status, String message, Request request) {
        return pages.trouble(status, message, request);
    }

    @Override
    public Optional<String> unready() {
        return pages.unready()
                .or(() -> condition.isIndexOpen()
                        ? Optional.empty()
                        : Optional.of("the index is closed, because its disk failed; a new start opens it again"));
    }

    @Override
    public List<String> state() {
        List<String> lines = new ArrayList<>();
        lines.add("index " + (condition.isIndexOpen() ? "open" : "closed"));
        try {
            DeskFigures now = condition.figures();
            Backlog left = now.backlog();
            lines.add(0, "archive answers");
            lines.add("models " + (now.loaded() ? "loaded" : "loading"));
            lines.add("to read %d, to read again %d, could not be read %d, stories to file %d"
                    .formatted(left.unread(), left.outdated(), left.failed(), left.unfiled()));
        } catch (RuntimeException theArchiveFailed) {
            lines.add(0, "archive does not answer");
        }
        return List.copyOf(lines);
    }

    @Override
    public void answered(String method, String route, int status, double millis) {
        figures.requests().answered(method, route, status, millis);
    }
}
