package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Limits;
import org.rapporteur.web.access.Secret;
import tools.jackson.databind.JsonNode;

/** Where keys are asked for, a program without one, or with too small a one, is told so as it is told all else. */
class ApiAccessTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Secret READER = Secret.fresh();
    private static final Secret WRITER = Secret.fresh();
    private static final String ARTICLE = "{\"text\": \"A ferry sails, harbour master Ilse Maar said.\"}";

    @TempDir
    private static Path folder;

    private static ServedDesk served;
    private static WebServer keyed;

    @BeforeAll
    static void start() {
        served = new ServedDesk(folder);
        InMemoryArchive keys = new InMemoryArchive();
        keys.change(shelves -> {
            shelves.keys().keep(Key.of("reader", KeyRole.READ, READER.sha256(), Instant.now()));
            shelves.keys().keep(Key.of("writer", KeyRole.WRITE, WRITER.sha256(), Instant.now()));
            return true;
        });
        WebSettings settings = new WebSettings("127.0.0.1", 0, "desk")
                .withLimits(Limits.DEFAULTS.withRate(0, 0).withBodyBytes(50_000));
        keyed = WebServer.start(settings, served.site, keys);
    }

    @AfterAll
    static void stop() {
        keyed.close();
        served.close();
    }

    @Test
    void everyRouteAsksForTheRoleThatItsDescriptionHas() throws Exception {
        Map<String, JsonNode> routes = new Description(served.json("/api/v1/openapi.json")).routes();
        assertThat(routes).isNotEmpty();
        for (Map.Entry<String, JsonNode> route : routes.entrySet()) {
            String[] methodAndPath = route.getKey().split(" ");
            boolean writes = route.getValue().get("x-role").stringValue().equals("write");
            assertThat(writes).as(route.getKey()).isEqualTo(methodAndPath[0].equals("POST"));
            refused(ask(methodAndPath[0], methodAndPath[1], Optional.empty(), ""), 401);
            if (writes) {
                refused(ask(methodAndPath[0], methodAndPath[1], Optional.of(READER), "{}"), 403);
            }
        }
    }

    @Test
    void whoHasTheKeyIsAnswered() throws Exception {
        assertThat(ask("GET", "/api/v1/openapi.json", Optional.of(READER), "").statusCode())
                .isEqualTo(200);
        assertThat(ask("GET", "/api/v1/stories", Optional.of(READER), "").statusCode())
                .isEqualTo(200);
        assertThat(ask("POST", "/api/v1/articles", Optional.of(WRITER), ARTICLE).statusCode())
                .isEqualTo(201);
    }

    @Test
    void thePageToTypeAKeyInAsksForNone() throws Exception {
        for (String path : new String[] {"/api", "/api/try.js", "/api/try.css"}) {
            assertThat(ask("GET", path, Optional.empty(), "").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsTooLongIsRefusedInTheSameForm() throws Exception {
        String tooLong = "{\"text\": \"" + "x".repeat(60_000) + "\"}";

        refused(ask("POST", "/api/v1/articles", Optional.of(WRITER), tooLong), 413);
    }

    private static void refused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(ServedDesk.json(answer).get("title").stringValue()).isEqualTo(ProblemDetails.title(status));
    }

    private static HttpResponse<String> ask(String method, String path, Optional<Secret> key, String body)
            throws IOException, InterruptedException {
        String plain = path.replaceAll("[{][a-z]+[}]", "0");
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + keyed.port() + plain))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .header("Content-Type", "application/json");
        key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret.reveal()));
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
