package org.rapporteur.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.cli.metric.ServerFigures;
import org.rapporteur.core.archive.InputId;
import org.rapporteur.core.archive.LedgerEntry;
import org.rapporteur.core.archive.Octets;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.Imprint;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.desk.Desk;
import org.rapporteur.desk.Input;
import org.rapporteur.store.postgres.PostgresAddress;
import org.rapporteur.testkit.postgres.PostgresServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.page.Pages;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;

/** A server as {@code rapporteur serve} runs it, that takes in besides the text that is posted under an input's id. */
final class ServesUntilKilled {
    private ServesUntilKilled() {}

    /** @param arguments the archive's place, the index' folder */
    public static void main(String[] arguments) {
        ServerFigures figures = new ServerFigures();
        LogSetting.ofServer(LogForm.JSON, figures::logged);
        Ending ending = Ending.bySignal();
        WebSettings settings = new WebSettings("127.0.0.1", 0, "desk");
        Serving.Plan plan = new Serving.Plan(place(arguments[0]), Path.of(arguments[1]), settings, 1);
        try (Serving serving = Serving.start(plan, WithIntake::of, figures)) {
            System.out.println(serving.address());
            serving.runUntil(ending);
        }
        System.exit(0);
    }

    static StorePlace place(String name) {
        return name.startsWith("jdbc:")
                ? new StoreServer(new PostgresAddress(name, PostgresServer.USER, ""))
                : new StoreFile(Path.of(name));
    }

    private record WithIntake(Site pages, Desk desk) implements Site {
        static Site of(Desk desk, Clock clock) {
            return new WithIntake(Pages.of(desk, clock), desk);
        }

        @Override
        public List<Route> routes() {
            List<Route> routes = new ArrayList<>(pages.routes());
            routes.add(new Route(
                    "POST",
                    "/test/{id}",
                    "Takes in a text",
                    List.of(Parameter.path("id", "The input's id")),
                    new Route.Response("text/plain", "The article's id"),
                    Role.WRITE,
                    this::takeIn));
            return routes;
        }

        private Answer takeIn(Request request) {
            Octets body = request.body();
            String text = new String(body.toArray(), StandardCharsets.UTF_8);
            Article article = Article.identify(request.part("id"), Imprint.UNKNOWN, new SourceText(text));
            Input input = new Input.OfArticle(
                    new InputId(request.part("id")), article, body.toArray().length, Optional.of(body.sha256()));
            LedgerEntry entry = desk.takeIn(List.of(input)).get(0);
            return Answer.text(Answer.PLAIN, entry.article().orElseThrow().toString());
        }

        @Override
        public Answer trouble(int status, String message, Request request) {
            return pages.trouble(status, message, request);
        }

        @Override
        public Optional<String> unready() {
            return pages.unready();
        }
    }
}
