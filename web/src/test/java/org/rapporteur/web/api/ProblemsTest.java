package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What goes wrong is told as RFC 9457 has it, to a program; and on the pages as a page. */
class ProblemsTest {

    @TempDir
    private static Path folder;

    private static ServedDesk served;

    @BeforeAll
    static void start() {
        served = new ServedDesk(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        GET    | /api/v1/stories?limit=0                  | 400 | 'limit' is not what it should be; wanted a whole number from 1 to 200.
        GET    | /api/v1/stories?limit=1000000            | 400 | 'limit' is not what it should be; wanted a whole number from 1 to 200.
        GET    | /api/v1/stories?limti=3                  | 400 | There is no parameter 'limti' here; wanted cursor, limit, since, sort.
        GET    | /api/v1/backlog?limit=3                  | 400 | There is no parameter 'limit' here; wanted none.
        GET    | /api/v1/stories?limit=3&limit=4          | 400 | The parameter 'limit' is there twice.
        GET    | /api/v1/stories?cursor=bm90aGluZw        | 400 | The cursor is none of this list; wanted what a page of it says as next.
        GET    | /api/v1/stories?cursor=%2A               | 400 | The cursor is none of this list; wanted what a page of it says as next.
        GET    | /api/v1/stories?sort=mood                | 400 | 'sort' is not what it should be; wanted id, changed.
        GET    | /api/v1/search?q=%22open                 | 400 |
        GET    | /api/v1/search?in=articles&like=0123456789ab/1-2 | 400 | Only statements are like a statement; wanted in=statements.
        GET    | /api/v1/stories/0123456789ab             | 404 | There is no open story 0123456789ab.
        GET    | /api/v1/stories/nonsense                 | 404 | 'story' is not what it should be; wanted twelve of 0-9a-f.
        GET    | /api/v1/articles/0123456789ab            | 404 | There is no article 0123456789ab.
        GET    | /api/v1/decisions/0123456789abcdef       | 404 | There is no decision 0123456789abcdef.
        GET    | /api/v1/nothing                          | 404 | There is nothing at this address.
        GET    | /api/nothing                             | 404 | There is nothing at this address.
        DELETE | /api/v1/stories/0123456789ab             | 405 | Here is only GET, HEAD.
        PUT    | /api/v1/articles                         | 405 | Here is only GET, HEAD, POST.
        POST   | /api/v1/decisions/0123456789abcdef/undo  | 415 | What is sent must be application/json, in UTF-8.
        """)
    void isToldWithTypeTitleStatusDetailAndInstance(String method, String path, int status, String detail) {
        HttpResponse<String> answer = served.ask(method, path, Optional.empty());

        JsonNode problem = problem(answer, status);
        assertThat(problem.get("instance").stringValue()).isEqualTo(path.replaceFirst("\\?.*", ""));
        if (detail != null) {
            assertThat(problem.get("detail").stringValue()).isEqualTo(detail);
        }
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        JsonNode problem = ServedDesk.json(answer);
        assertThat(problem.propertyNames()).startsWith("type", "title", "status", "detail", "instance");
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("title").stringValue()).isEqualTo(ProblemDetails.title(status));
        return problem;
    }

    @Test
    void anotherMethodIsToldWhichThereAre() {
        HttpResponse<String> answer = served.ask("PATCH", "/api/v1/decisions", Optional.of("{}"));

        assertThat(answer.headers().firstValue("allow")).contains("GET, HEAD, POST");
    }

    @Test
    void whatIsNotAcceptedIsNotSent() {
        String path = "/api/v1/stories";

        problem(served.get(path, "Accept", "text/html"), 406);
        problem(served.get(path, "Accept", "application/json;q=0, text/*"), 406);
        for (String accept : List.of("*/*", "application/*", "application/json", "text/html, */*;q=0.1")) {
            assertThat(served.get(path, "Accept", accept).statusCode())
                    .as(accept)
                    .isEqualTo(200);
        }
    }

    @Test
    void whatIsSentMustBeWhatItSaysItIs() {
        Optional<String> article = Optional.of("{\"text\": \"A ferry sails.\"}");

        for (String type : List.of("text/plain", "application/json; charset=iso-8859-1", "application/xml")) {
            HttpResponse<String> answer = served.ask("POST", "/api/v1/articles", article, "Content-Type", type);
            problem(answer, 415);
            assertThat(answer.headers().firstValue("accept-post")).contains("application/json, application/x-ndjson");
        }
        assertThat(served.ask("POST", "/api/v1/articles", article, "Content-Type", "application/json; charset=UTF-8")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void aRulingThatSaysNothingIsToldWhereAndWhatWasWanted() {
        HttpResponse<String> answer = served.post("/api/v1/decisions", "{\"kind\": \"shout\"}");

        assertThat(problem(answer, 422).get("detail").stringValue())
                .startsWith("What was sent cannot be read: /kind: wanted one of accept, reject, amend,");
        assertThat(problem(
                                served.post(
                                        "/api/v1/decisions",
                                        "{\"kind\": \"note\", \"subject\": {\"kind\": \"story\"}}"),
                                422)
                        .get("detail")
                        .stringValue())
                .isEqualTo("What was sent cannot be read: /subject/name: found nothing; wanted a value.");
    }

    @Test
    void nothingOfTheProgramsInsideIsTold() {
        String all = served.get("/api/v1/search?q=%22open").body()
                + served.post("/api/v1/articles", "{\"text\": ").body()
                + served.post("/api/v1/decisions", "[]").body();

        assertThat(all).doesNotContain("org.rapporteur", "Exception", "tools.jackson");
    }

    @Test
    void thePagesTellTroubleAsAPage() {
        HttpResponse<String> answer = served.get("/stories/0123456789ab");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    void thePageToTryRoutesLoadsNothingFromElsewhere() {
        String page = served.get("/api/").body();

        assertThat(page).contains("/api/try.js").doesNotContain("http://", "https://", "style=", "onclick");
        assertThat(served.get("/api/try.js").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/try.css").statusCode()).isEqualTo(200);
    }
}
