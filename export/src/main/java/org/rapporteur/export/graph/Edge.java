package org.rapporteur.export.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What articles say between two nodes.
 *
 * @param source a node's id
 * @param target a node's id
 * @param values by the names of {@link #TYPES}
 */
record Edge(String source, String target, List<Map.Entry<String, String>> values) {

    /** What is said of an edge, in the order in which it is declared. */
    static final Map<String, String> TYPES = types();

    Edge {
        values = List.copyOf(values);
    }

    private static Map<String, String> types() {
        Map<String, String> types = new LinkedHashMap<>();
        types.put("label", "string");
        types.put("relation", "string");
        types.put("kind", "string");
        types.put("status", "string");
        types.put("tellings", "int");
        types.put("articles", "int");
        types.put("outlets", "string");
        types.put("by", "string");
        types.put("passages", "string");
        types.put("words", "string");
        return types;
    }
}
