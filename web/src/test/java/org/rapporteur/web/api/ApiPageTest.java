package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The page on the API has each route, and its examples are answered; {@code -Dgolden=write} writes its list of routes anew. */
class ApiPageTest {

    private static final Path PAGE = ServedDesk.root().resolve("docs/reference/api.md");
    private static final Pattern LIST = Pattern.compile("(?s)(?<=\\| route \\| \\|\n\\|---\\|---\\|\n).*?(?=\n\n)");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)```http\n(\\w+) (\\S+)\n(?:[^`]*?\n\n([^`]*))?```");

    @TempDir
    private static Path folder;

    private static ServedDesk served;

    @BeforeAll
    static void start() {
        served = new ServedDesk(folder).with("harbour-talks");
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void everyRouteIsListedAsItsDescriptionHasIt() throws IOException {
        String page = Files.readString(PAGE);
        String list = new Description(served.json("/api/v1/openapi.json"))
                .routes().entrySet().stream()
                        .filter(route -> route.getValue().has("operationId"))
                        .map(ApiPageTest::row)
                        .collect(Collectors.joining("\n"));
        if ("write".equals(System.getProperty("golden"))) {
            page = LIST.matcher(page).replaceFirst(java.util.regex.Matcher.quoteReplacement(list));
            Files.writeString(PAGE, page);
        }

        assertThat(LIST.matcher(page).results().map(MatchResult::group).toList())
                .containsExactly(list);
    }

    private static String row(Map.Entry<String, JsonNode> route) {
        String[] methodAndPath = route.getKey().split(" ");
        return "| `%s %s` | %s |"
                .formatted(
                        methodAndPath[0],
                        methodAndPath[1],
                        route.getValue().get("summary").stringValue());
    }

    @Test
    void everyExampleIsAnswered() throws IOException {
        String story =
                served.json("/api/v1/stories").get("items").get(0).get("id").stringValue();
        List<MatchResult> examples =
                EXAMPLE.matcher(Files.readString(PAGE)).results().toList();

        assertThat(examples).hasSizeGreaterThan(4);
        for (MatchResult example : examples) {
            String path = example.group(2).replace("{story}", story);
            HttpResponse<String> answer = example.group(3) == null
                    ? served.ask(example.group(1), path, Optional.empty())
                    : served.post(path, example.group(3).replace("{story}", story));
            assertThat(answer.statusCode()).as("%s: %s", path, answer.body()).isBetween(200, 201);
        }
    }

    @Test
    void everyStatusThatIsToldIsOnThePage() throws IOException {
        String page = Files.readString(PAGE);

        new Description(served.json("/api/v1/openapi.json"))
                .operations()
                .values()
                .forEach(operation -> operation.get("responses").propertyNames().stream()
                        .filter(status -> status.startsWith("4"))
                        .forEach(status -> assertThat(page).contains("| " + status)));
    }
}
