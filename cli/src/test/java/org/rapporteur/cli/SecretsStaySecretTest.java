package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.store.sqlite.SqliteArchive;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Secret;
import org.rapporteur.web.route.Answer;
import org.rapporteur.web.route.Request;
import org.rapporteur.web.route.Role;
import org.rapporteur.web.route.Route;
import org.rapporteur.web.route.Site;
import org.slf4j.LoggerFactory;

/** Reads the log of a run with keys and sign-ins, at the level of an operator who looks closely. */
class SecretsStaySecretTest {
    private static final LoggerContext LOGS = (LoggerContext) LoggerFactory.getILoggerFactory();

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private Level before = Level.WARN;

    @BeforeEach
    void listen() {
        Logger root = LOGS.getLogger(Logger.ROOT_LOGGER_NAME);
        before = root.getLevel();
        log.setContext(LOGS);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        LOGS.getLogger("org.rapporteur").setLevel(Level.TRACE);
        LOGS.getLogger("io.javalin").setLevel(Level.TRACE);
    }

    @AfterEach
    void leave() {
        Logger root = LOGS.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender(log);
        root.setLevel(before);
        LOGS.getLogger("org.rapporteur").setLevel(null);
        LOGS.getLogger("io.javalin").setLevel(null);
    }

    @Test
    void noKeyAndNoSessionStandsInTheLogOrOnAPage() throws Exception {
        String key = Run.of(
                        "key",
                        "add",
                        "mira",
                        "--store",
                        folder.resolve("desk.db").toString())
                .out()
                .strip();
        String wrong = Secret.fresh().reveal();
        List<String> pages = new ArrayList<>();
        List<String> secrets = new ArrayList<>(List.of(key, wrong));
        try (SqlArchive archive = SqliteArchive.open(folder.resolve("desk.db"));
                WebServer server = WebServer.start(new WebSettings("127.0.0.1", 0, "desk"), new Faulty(), archive)) {
            HttpResponse<String> in = post(server, "/sign-in", "key=" + key, "X-Test", "1");
            String session =
                    in.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst("^[^=]*=([^;]*);.*", "$1");
            assertThat(session).startsWith("rapporteur_");
            secrets.add(session);
            pages.add(post(server, "/sign-in", "key=" + wrong, "X-Test", "1").body());
            pages.add(post(server, "/sign-in?key=" + wrong, "key=" + wrong + "%zz", "X-Test", "1")
                    .body());
            pages.add(post(server, "/fault", "key=" + key, "Authorization", "Bearer " + key)
                    .body());
            pages.add(post(server, "/fault", "key=" + key, "Authorization", "Bearer " + wrong)
                    .body());
            pages.add(post(server, "/fault", "", "Cookie", "rapporteur-session=" + session)
                    .body());
            pages.add(post(server, "/nowhere", "", "Authorization", "Bearer " + key)
                    .body());
        }

        String all = written();
        assertThat(all).contains("signed in", "sign-in refused", "request failed method=POST path=/fault");
        for (String secret : secrets) {
            assertThat(all).doesNotContain(secret);
            assertThat(pages).noneMatch(page -> page.contains(secret));
        }
    }

    private String written() {
        PatternLayout layout = new PatternLayout();
        layout.setContext(LOGS);
        layout.setPattern("%level %logger %msg%n%ex{full}");
        layout.start();
        return List.copyOf(log.list).stream().map(layout::doLayout).collect(Collectors.joining());
    }

    private static HttpResponse<String> post(WebServer server, String path, String form, String header, String value)
            throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .header(header, value)
                                .POST(BodyPublishers.ofString(form))
                                .build(),
                        BodyHandlers.ofString());
    }

    /** A site that puts into its fault whatever it was handed. */
    private record Faulty() implements Site {
        @Override
        public List<Route> routes() {
            return List.of(new Route("POST", "/fault", "Fails", List.of(), Route.Response.PAGE, Role.READ, request -> {
                throw new IllegalStateException("could not answer " + request + " with " + request.headers());
            }));
        }

        @Override
        public Answer trouble(int status, String message, Request request) {
            return Answer.text(Answer.PLAIN, message + request + request.headers())
                    .withStatus(status);
        }

        @Override
        public Optional<String> unready() {
            return Optional.empty();
        }
    }
}
