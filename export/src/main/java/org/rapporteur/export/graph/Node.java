package org.rapporteur.export.graph;

import static java.util.Map.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Somebody, or a meeting.
 *
 * @param id as the graph has it
 * @param values by the names of {@link #TYPES}
 */
record Node(String id, List<Map.Entry<String, String>> values) {

    /** What is said of a node, in the order in which it is declared. */
    static final Map<String, String> TYPES = types();

    Node {
        values = List.copyOf(values);
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("label", "string");
        types.put("kind", "string");
        types.put("record_id", "string");
        types.put("part", "string");
        types.put("mentions", "int");
        types.put("statuses", "string");
        types.put("from", "string");
        types.put("until", "string");
        types.put("others", "string");
        types.put("passage", "string");
        types.put("words", "string");
        return types;
    }

    static Map.Entry<String, String> value(String name, Object value) {
        return entry(name, value.toString());
    }
}
