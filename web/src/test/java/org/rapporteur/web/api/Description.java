package org.rapporteur.web.api;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The served description, and what departs from it. */
record Description(JsonNode document) {

    /** By {@code operationId}; routes that are answered elsewhere, and tried there, have none. */
    Map<String, JsonNode> operations() {
        Map<String, JsonNode> operations = new LinkedHashMap<>();
        routes().values().stream()
                .filter(operation -> operation.has("operationId"))
                .forEach(
                        operation -> operations.put(operation.get("operationId").stringValue(), operation));
        return operations;
    }

    /** By method and path. */
    Map<String, JsonNode> routes() {
        Map<String, JsonNode> routes = new TreeMap<>();
        document.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyStream()
                        .forEach(operation -> routes.put(
                                operation.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                operation.getValue())));
        return routes;
    }

    /** What an answer to an operation has that its description does not say; empty if all is as described. */
    List<String> departures(JsonNode operation, HttpResponse<String> answer) {
        JsonNode responses = operation.get("responses");
        JsonNode response = responses.get(String.valueOf(answer.statusCode()));
        if (response == null) {
            if (answer.statusCode() < 400) {
                return List.of("status " + answer.statusCode() + " is not described");
            }
            response = responses.get("default");
        }
        String type = answer.headers().firstValue("content-type").orElse("").replaceFirst(";.*", "");
        JsonNode content = response.path("content").get(type);
        if (content == null) {
            return List.of("media type '" + type + "' is not described");
        }
        return type.endsWith("json") ? departures(content.get("schema"), answer.body()) : List.of();
    }

    /** What JSON has that a schema of the description does not allow. */
    List<String> departures(JsonNode schema, String json) {
        String whole =
                "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"components\": %s, \"allOf\": [%s]}"
                        .formatted(document.get("components"), schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
