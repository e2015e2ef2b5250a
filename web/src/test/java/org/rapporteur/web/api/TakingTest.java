package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Articles are handed in by programs that may lose the answer, send too much, or send what is none. */
class TakingTest {

    private static final String FERRY =
            "{\"outlet\": \"Halden Wire\", \"published\": \"2031-05-12\", \"url\": \"https://halden.example/1\", \"text\":"
                    + " \"\\\"The ferry will sail,\\\" harbour master Ilse Maar said.\"}";
    private static final String BRIDGE =
            "{\"outlet\": \"Brekke Post\", \"text\": \"The bridge is closed, engineer Tor Vind said.\"}";

    @TempDir
    private Path folder;

    private ServedDesk served;

    @BeforeEach
    void start() {
        served = new ServedDesk(folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void oneArticleIsTakenInAndReadAndHasAnAddress() {
        HttpResponse<String> answer = take(FERRY);
        served.desk.work();

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonNode entry = ServedDesk.json(answer).get("items").get(0);
        String address = answer.headers().firstValue("location").orElseThrow();
        assertThat(address).isEqualTo("/api/v1/articles/" + entry.get("article").stringValue());
        assertThat(entry.get("intake").stringValue()).isEqualTo("accepted");
        assertThat(entry.get("progression").stringValue()).isEqualTo("waiting");
        assertThat(served.json(address).get("article").get("outlet").stringValue())
                .isEqualTo("Halden Wire");
        assertThat(served.get(address + "/text").body())
                .isEqualTo("\"The ferry will sail,\" harbour master Ilse Maar said.");
        assertThat(served.json("/api/v1/ledger")
                        .get("items")
                        .get(0)
                        .get("progression")
                        .stringValue())
                .isEqualTo("read");
    }

    @Test
    void sentAgainItHasTheSameAnswerToTheByteAndIsNotThereTwice() {
        String both = "[" + FERRY + ", " + BRIDGE + "]";
        HttpResponse<String> first = take(both);
        HttpResponse<String> again = take(both);
        HttpResponse<String> inLines = take(FERRY + "\n\n" + BRIDGE + "\n", "application/x-ndjson");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(inLines.body()).isEqualTo(first.body());
        assertThat(served.json("/api/v1/articles").get("items")).hasSize(2);
        assertThat(served.json("/api/v1/ledger").get("items")).hasSize(2);
    }

    @Test
    void underAKeyTheSameIsKnownAndAnythingElseIsRefusedWhole() {
        HttpResponse<String> first = keyed("morning", "[" + FERRY + "]");
        HttpResponse<String> again = keyed("morning", "[" + FERRY + "]");
        HttpResponse<String> other = keyed("morning", "[" + BRIDGE + "]");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(ServedDesk.json(other).get("detail").stringValue()).contains("something else was sent before");
        assertThat(served.json("/api/v1/articles").get("items")).hasSize(1);
        assertThat(keyed("noon", "[" + FERRY + "]").statusCode()).isEqualTo(200);
        assertThat(keyed("no key because of a space", "[]").statusCode()).isEqualTo(400);
    }

    @Test
    void whatIsNoArticleIsNamedItemByItemAndInTheLedgerWhileTheOthersAreKept() {
        String lines = String.join(
                "\n",
                FERRY,
                "{\"text\": ",
                "{\"txt\": \"A slip.\"}",
                "{\"text\": \"A day.\", \"published\": \"yesterday\"}",
                "{\"text\": \" \"}",
                "[]",
                BRIDGE);
        HttpResponse<String> answer = take(lines, "application/x-ndjson");

        JsonNode taken = ServedDesk.json(answer);
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(taken.get("kept").intValue()).isEqualTo(2);
        assertThat(taken.get("dropped").intValue()).isEqualTo(5);
        assertThat(taken.get("items").findValuesAsString("intake"))
                .containsExactly("accepted", "failed", "failed", "failed", "skipped", "failed", "accepted");
        assertThat(taken.get("items").findValuesAsString("reason"))
                .containsExactly(
                        "",
                        "no JSON at line 1, column 10",
                        "/txt: no such key; wanted id, title, outlet, byline, published, updated, url, language, text",
                        "published: not a date: 'yesterday'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z",
                        "it has no text",
                        "found array; wanted an object",
                        "");
        assertThat(served.json("/api/v1/ledger").get("items")).isEqualTo(taken.get("items"));
        assertThat(take(lines, "application/x-ndjson").body()).isEqualTo(answer.body());
    }

    @Test
    void whereNothingIsKeptTheEntriesSayWhy() {
        HttpResponse<String> answer = take("{\"text\": 7}");

        assertThat(answer.statusCode()).isEqualTo(422);
        JsonNode problem = ServedDesk.json(answer);
        assertThat(problem.get("type").stringValue()).isEqualTo("/api#nothing-taken");
        assertThat(problem.get("items").findValuesAsString("reason"))
                .containsExactly("/text: found number; wanted a string");
    }

    @Test
    void anIdThatStandsForSomethingElseIsToldSoAndTheOthersAreTakenIn() {
        String mine = FERRY.replace("{\"outlet", "{\"id\": \"mine\", \"outlet");
        String other = BRIDGE.replace("{\"outlet", "{\"id\": \"mine\", \"outlet");

        take(mine);
        HttpResponse<String> answer = take("[" + mine + ", " + other + ", " + BRIDGE + "]");

        assertThat(ServedDesk.json(answer).get("items").findValuesAsString("intake"))
                .containsExactly("accepted", "failed", "accepted");
        assertThat(ServedDesk.json(answer).get("items").get(1).get("reason").stringValue())
                .isEqualTo("under its id something else was handed in before");
        assertThat(take("[" + mine + ", " + other + ", " + BRIDGE + "]").body()).isEqualTo(answer.body());
        assertThat(served.json("/api/v1/articles").get("items")).hasSize(2);
    }

    @Test
    void whatIsTooMuchIsRefusedBeforeAnythingIsKept() {
        assertThat(take("[]").statusCode()).isEqualTo(400);
        assertThat(take((BRIDGE + "\n").repeat(1_001), "application/x-ndjson").statusCode())
                .isEqualTo(413);
        assertThat(served.json("/api/v1/ledger").get("items")).isEmpty();
    }

    @Test
    void aNewerTextAtAnAddressIsARevision() {
        String first = article(take(FERRY));
        String second = article(take(FERRY.replace("will sail", "will not sail")));

        JsonNode revisions =
                served.json("/api/v1/articles/" + second + "/revisions").get("items");
        assertThat(revisions.findValuesAsString("first")).containsOnly(first);
        assertThat(List.of(
                        revisions.get(0).get("article").get("id").stringValue(),
                        revisions.get(1).get("article").get("id").stringValue()))
                .containsExactly(first, second);
        assertThat(served.json("/api/v1/articles?url=https://halden.example/1")
                        .get("items")
                        .get(0)
                        .get("revision")
                        .intValue())
                .isEqualTo(2);
    }

    private static String article(HttpResponse<String> answer) {
        return ServedDesk.json(answer).get("items").get(0).get("article").stringValue();
    }

    private HttpResponse<String> take(String body) {
        return take(body, "application/json");
    }

    private HttpResponse<String> take(String body, String type) {
        return served.ask("POST", "/api/v1/articles", Optional.of(body), "Content-Type", type);
    }

    private HttpResponse<String> keyed(String key, String body) {
        return served.ask(
                "POST",
                "/api/v1/articles",
                Optional.of(body),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                key);
    }
}
