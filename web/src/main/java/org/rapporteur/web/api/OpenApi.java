package org.rapporteur.web.api;

import static org.rapporteur.web.api.Schemas.ordered;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rapporteur.export.json.PublishedJson;
import org.rapporteur.web.route.Parameter;
import org.rapporteur.web.route.Route;

/**
 * Describes operations, and routes of which no more is known than that they are there.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>
 */
final class OpenApi {
    static final String PATH = Operation.BASE + "/openapi.json";

    private final Schemas schemas = new Schemas();
    private final Map<String, Map<String, Object>> paths = new LinkedHashMap<>();

    private final Set<String> ids = new HashSet<>();

    private OpenApi() {}

    /** The description, as JSON; the same operations give the same characters. */
    static String of(List<Operation> operations, List<Route> others) {
        OpenApi description = new OpenApi();
        operations.forEach(
                operation -> description.add(operation.path(), operation.method(), description.operation(operation)));
        others.forEach(route -> description.add(route.path(), route.method(), description.route(route)));
        return PublishedJson.write(description.document());
    }

    private void add(String path, String method, Map<String, Object> operation) {
        paths.computeIfAbsent(path, unseen -> new LinkedHashMap<>()).put(method.toLowerCase(Locale.ROOT), operation);
    }

    private Map<String, Object> document() {
        Map<String, Object> key =
                ordered("type", "http", "scheme", "bearer", "description", "A key, where the server asks for one");
        schemas.reference(Shape.of(ProblemDetails.class));
        return ordered(
                "openapi", "3.1.0",
                "info", info(),
                "servers", List.of(Map.of("url", "/")),
                "security", List.of(Map.of(), Map.of("key", List.of())),
                "paths", paths,
                "components",
                        ordered(
                                "schemas",
                                schemas.definitions(),
                                "headers",
                                headers(),
                                "securitySchemes",
                                Map.of("key", key)));
    }

    private static Map<String, Object> info() {
        return ordered(
                "title",
                "Rapporteur",
                "version",
                "1",
                "summary",
                "Who said what, in many articles on one story, each line with the words that it rests on",
                "description",
                "Spans are half-open and count UTF-16 units of an article's stored text. Within version 1 keys may be"
                        + " added, none is changed or taken away: pass over what you do not know.");
    }

    private static Map<String, Object> headers() {
        Map<String, Object> text = Map.of("type", "string");
        return ordered(
                "ETag", ordered("description", "Names this state: send it back as If-None-Match", "schema", text),
                "Link", ordered("description", "The next page as rel=next; this description", "schema", text));
    }

    /** @throws IllegalStateException if another one has its id */
    private Map<String, Object> operation(Operation operation) {
        if (!ids.add(operation.id())) {
            throw new IllegalStateException("two operations are called " + operation.id());
        }
        Map<String, Object> described = ordered(
                "operationId", operation.id(),
                "summary", operation.summary(),
                "tags", List.of(operation.group()),
                "x-role", ParameterType.word(operation.role()));
        if (!operation.parameters().isEmpty()) {
            described.put(
                    "parameters",
                    operation.parameters().stream().map(OpenApi::parameter).toList());
        }
        operation.body().ifPresent(body -> described.put("requestBody", body(body)));
        described.put("responses", responses(operation));
        return described;
    }

    private static Map<String, Object> parameter(ApiParameter parameter) {
        Map<String, Object> described = ordered(
                "name", parameter.name(),
                "in", ParameterType.word(parameter.place()),
                "description", parameter.summary(),
                "required", parameter.place() == ApiParameter.Place.PATH,
                "schema", parameter.type().schema());
        if (!parameter.example().isEmpty()) {
            described.put("example", parameter.example());
        }
        return described;
    }

    private Map<String, Object> body(RequestBody body) {
        Map<String, Object> one = schemas.requestReference(body.type());
        Map<String, Object> json =
                body.many() ? Map.of("oneOf", List.of(one, ordered("type", "array", "items", one))) : one;
        Map<String, Object> content =
                ordered(Reply.JSON, ordered("schema", json, "example", RequestReader.tree(body.example())));
        if (body.many()) {
            content.put(
                    RequestBody.LINES,
                    ordered("schema", ordered("type", "string", "description", "Each line is such an object")));
        }
        return ordered("description", body.summary(), "required", true, "content", content);
    }

    private Map<String, Object> responses(Operation operation) {
        Map<String, Object> responses = new LinkedHashMap<>();
        for (Reply reply : operation.replies()) {
            Map<String, Object> described = ordered("description", reply.summary());
            if (operation.method().equals("GET") && reply.status() == 200) {
                described.put(
                        "headers",
                        ordered(
                                "ETag", Map.of("$ref", "#/components/headers/ETag"),
                                "Link", Map.of("$ref", "#/components/headers/Link")));
            }
            described.put("content", Map.of(reply.mediaType(), content(reply)));
            responses.put(String.valueOf(reply.status()), described);
        }
        if (operation.method().equals("GET")) {
            responses.put("304", Map.of("description", "Nothing changed since the state that was named"));
        }
        responses.put("default", problem());
        return responses;
    }

    private Map<String, Object> content(Reply reply) {
        return Map.of("schema", reply.shape().map(schemas::reference).orElseGet(() -> Map.of("type", "string")));
    }

    private Map<String, Object> problem() {
        return ordered(
                "description",
                "What went wrong",
                "content",
                Map.of(Reply.PROBLEM, Map.of("schema", schemas.reference(Shape.of(ProblemDetails.class)))));
    }

    /** Of a route that is answered elsewhere. */
    private Map<String, Object> route(Route route) {
        List<Object> parameters = new ArrayList<>();
        for (Parameter parameter : route.parameters()) {
            boolean inPath = parameter.place() == Parameter.Place.PATH;
            parameters.add(ordered(
                    "name", parameter.name(),
                    "in", inPath ? "path" : "query",
                    "description", parameter.summary(),
                    "required", inPath,
                    "schema", Map.of("type", "string")));
        }
        Map<String, Object> response = ordered(
                "description",
                route.response().summary(),
                "content",
                Map.of(
                        route.response().mediaType().replaceFirst(";.*", ""),
                        Map.of("schema", Map.of("type", "string"))));
        return ordered(
                "summary", route.summary(),
                "tags",
                        List.of(route.path()
                                .substring(Operation.BASE.length() + 1)
                                .replaceFirst("[/.].*", "")),
                "x-role", ParameterType.word(route.role()),
                "parameters", parameters,
                "responses", ordered("200", response, "default", problem()));
    }
}
