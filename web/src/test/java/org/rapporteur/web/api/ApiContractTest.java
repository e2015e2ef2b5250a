package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Ruling;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.archive.Selector;
import org.rapporteur.core.archive.Subject;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.story.StoryId;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.json.JsonRecord;
import tools.jackson.databind.JsonNode;

/** Asks a real desk for everything that its description has, in every way that it describes, and holds it to that. */
class ApiContractTest {

    @TempDir
    private static Path folder;

    private static ServedDesk served;
    private static Description description;
    private static String story;

    /** One way to ask for something, and the status that is due. */
    private record Call(String operation, int status, String method, String path, Optional<String> body, String type) {
        static Call get(String operation, String path) {
            return get(operation, 200, path);
        }

        static Call get(String operation, int status, String path) {
            return new Call(operation, status, "GET", "/api/v1" + path, Optional.empty(), "");
        }

        static Call post(String operation, int status, String path, String body) {
            return new Call(operation, status, "POST", "/api/v1" + path, Optional.of(body), "application/json");
        }

        Call as(String otherType) {
            return new Call(operation, status, method, path, body, otherType);
        }

        HttpResponse<String> ask() {
            return body.isPresent()
                    ? served.ask(method, path, body, "Content-Type", type)
                    : served.ask(method, path, body);
        }
    }

    @BeforeAll
    static void start() {
        served = new ServedDesk(folder).with("harbour-talks");
        description = new Description(served.json("/api/v1/openapi.json"));
        story = served.json("/api/v1/stories").get("items").get(0).get("id").stringValue();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyRouteAnswersAsItIsDescribedInEveryWayThatIs() {
        Map<String, JsonNode> operations = description.operations();
        Set<String> asked = new TreeSet<>();
        for (Call call : calls()) {
            HttpResponse<String> answer = call.ask();
            assertThat(answer.statusCode()).as("%s: %s", call, answer.body()).isEqualTo(call.status());
            assertThat(description.departures(operations.get(call.operation()), answer))
                    .as("%s: %s", call, answer.body())
                    .isEmpty();
            asked.add(call.operation() + " " + call.status());
        }
        Set<String> described = new TreeSet<>();
        operations.forEach((id, operation) -> operation.get("responses").propertyNames().stream()
                .filter(status -> status.matches("[245]\\d\\d"))
                .forEach(status -> described.add(id + " " + status)));
        assertThat(asked).containsAll(described);
    }

    @Test
    void everyRouteThatThereIsIsDescribedAndNoOther() {
        Set<String> routes = new TreeSet<>();
        served.site.routes().stream()
                .filter(route -> route.path().startsWith("/api/v1/"))
                .filter(route -> !route.path().equals("/api/v1/openapi.json"))
                .forEach(route -> routes.add(route.method() + " " + route.path()));

        assertThat(description.routes().keySet()).isEqualTo(routes);
    }

    @Test
    void everySectionHasSomethingSoThatItsSchemaIsHeldToIt() {
        JsonNode counts = served.json("/api/v1/stories/" + story).get("counts");

        counts.propertyStream()
                .filter(count -> !Set.of("problems").contains(count.getKey()))
                .forEach(count -> assertThat(count.getValue().intValue())
                        .as(count.getKey())
                        .isPositive());
    }

    @Test
    void whatDidNotChangeIsNotSentAgain() {
        for (Call call : calls()) {
            if (!call.method().equals("GET") || call.status() != 200) {
                continue;
            }
            HttpResponse<String> first = call.ask();
            String tag = first.headers().firstValue("etag").orElseThrow(() -> new AssertionError("no tag: " + call));
            HttpResponse<String> again = served.get(call.path(), "If-None-Match", tag);

            assertThat(again.statusCode()).as("%s", call).isEqualTo(304);
            assertThat(again.body()).as("%s", call).isEmpty();
            assertThat(served.get(call.path(), "If-None-Match", "W/\"other\"").statusCode())
                    .as("%s", call)
                    .isEqualTo(200);
            HttpResponse<String> head = served.ask("HEAD", call.path(), Optional.empty());
            assertThat(head.statusCode()).as("%s", call).isEqualTo(200);
            assertThat(head.headers().firstValue("etag")).as("%s", call).contains(tag);
            assertThat(head.body()).as("%s", call).isEmpty();
        }
    }

    @Test
    void theRecordIsToTheByteWhatTheBriefWrites() {
        String written = JsonRecord.write(
                served.desk.story(StoryId.parse(story)).orElseThrow().dossier());

        assertThat(served.get("/api/v1/stories/" + story + "/record").body()).isEqualTo(written);
    }

    @Test
    void whatASectionHasIsWhatTheRecordHas() {
        JsonNode record = served.json("/api/v1/stories/" + story + "/record");
        JsonNode statements = served.json("/api/v1/stories/" + story + "/statements?limit=200");

        assertThat(statements.get("items")).isEqualTo(record.get("statements"));
        assertThat(statements.get("total").intValue())
                .isEqualTo(record.get("statements").size());
        assertThat(served.json("/api/v1/stories/" + story + "/steps?limit=200").get("items"))
                .hasSameElementsAs(record.get("negotiation").get("steps"));
    }

    @Test
    void examplesInTheDescriptionAreOfTheirSchema() {
        description.operations().forEach((id, operation) -> {
            JsonNode json = operation.path("requestBody").path("content").path("application/json");
            if (!json.isMissingNode()) {
                assertThat(description.departures(
                                json.get("schema"), json.get("example").toString()))
                        .as(id)
                        .isEmpty();
            }
        });
    }

    private static List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        calls.add(Call.get("listStories", "/stories"));
        calls.add(Call.get("getStory", "/stories/" + story));
        calls.add(Call.get("getStoryRecord", "/stories/" + story + "/record"));
        for (Section<?> section : Sections.all()) {
            String path = "/stories/" + story + "/" + section.name();
            calls.add(Call.get("listStory" + capital(section.name()), path + "?limit=200"));
            if (!section.one().isEmpty()) {
                JsonNode first = served.json("/api/v1" + path).get("items").get(0);
                String id = first.get(section.one().equals("round") ? "event" : "id")
                        .stringValue();
                calls.add(Call.get("getStory" + capital(section.one()), path + "/" + id));
            }
        }
        calls.addAll(ofArticles());
        calls.addAll(ofDecisions());
        calls.add(Call.get("search", "/search?q=harbour"));
        calls.add(Call.get("search", "/search?in=articles&limit=3"));
        calls.add(Call.get("search", "/search?limit=5&like=" + statement().id()));
        calls.add(Call.get("listLedger", "/ledger?limit=3"));
        calls.add(Call.get("getBacklog", "/backlog"));
        calls.add(Call.get("listChanges", "/changes/after/0"));
        return calls;
    }

    private static List<Call> ofArticles() {
        String article = statement().article().toString();
        String one = "{\"text\": \"Ferries sail again, harbour master Ilse Maar said.\", \"outlet\": \"Halden Wire\"}";
        String many = "{\"text\": \"x\"}\n".repeat(1_001);
        return List.of(
                Call.get("listArticles", "/articles?limit=3"),
                Call.get("listArticles", "/articles?url=https://nobody.example/"),
                Call.get("getArticle", "/articles/" + article),
                Call.get("listRevisions", "/articles/" + article + "/revisions"),
                Call.get("getText", "/articles/" + article + "/text"),
                Call.post("takeArticles", 201, "/articles", one),
                Call.post("takeArticles", 201, "/articles", one.replace("\n", " "))
                        .as("application/x-ndjson"),
                Call.post("takeArticles", 200, "/articles", one.replace("{\"text", "{\"id\": \"again\", \"text")),
                Call.post("takeArticles", 400, "/articles", "{\"text\": "),
                Call.post("takeArticles", 413, "/articles", many).as("application/x-ndjson"),
                Call.post("takeArticles", 415, "/articles", one).as("text/plain"),
                Call.post("takeArticles", 422, "/articles", "[{\"text\": 7}, {\"txt\": \"\"}]"));
    }

    private static List<Call> ofDecisions() {
        String on =
                "{\"kind\": \"%s\", \"subject\": {\"kind\": \"statement\", \"name\": \"%s\", \"selectors\": [{\"article\":"
                        + " \"%s\", \"begin\": %d, \"end\": %d}]}, \"from\": \"%s\", \"reason\": \"Heard on the recording.\"}";
        Statement statement = statement();
        Span content = statement.attribution().content().get(0);
        String note = on.formatted("note", statement.id(), statement.article(), content.begin(), content.end(), "");
        String accept = on.formatted(
                "accept",
                statement.id(),
                statement.article(),
                content.begin(),
                content.end(),
                "statement/1\\ncontent: @1");
        String decision = rejectedBySomebodyElse(statement, content);
        return List.of(
                Call.post("decide", 409, "/decisions", accept),
                Call.post("decide", 201, "/decisions", note),
                Call.post("decide", 400, "/decisions", "no JSON"),
                Call.post("decide", 422, "/decisions", note.replace("\"note\"", "\"merge\"")),
                Call.post("undo", 201, "/decisions/" + decision + "/undo", "{}"),
                Call.post("undo", 400, "/decisions/" + decision + "/undo", "["),
                Call.get("listDecisions", "/decisions?after=0"),
                Call.get("getDecision", "/decisions/" + decision));
    }

    /** The last one; of those that are asked for the first is. */
    private static Statement statement() {
        return served.desk.story(StoryId.parse(story)).orElseThrow().dossier().statements().stream()
                .filter(one -> one.attribution().content().size() == 1)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static String rejectedBySomebodyElse(Statement statement, Span content) {
        SourceText text =
                served.desk.revisions(statement.article()).get(0).article().text();
        Selector selector = new Selector(new Passage(statement.article(), content), text.slice(content), "", "");
        Subject subject = new Subject("statement", statement.id().toString(), List.of(selector));
        Ruling ruling = new Ruling(RulingKind.REJECT, subject, "statement/1\ncontent: @1", "", "");
        return served.desk
                .decide(ruling, "tess", Long.MAX_VALUE)
                .match(kept -> kept.decision().value().id().toString(), conflict -> {
                    throw new AssertionError("a conflict where all was seen");
                });
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
