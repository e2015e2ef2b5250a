package org.rapporteur.export.graph;

import java.util.List;
import java.util.Map;
import org.rapporteur.export.xml.Xml;

/**
 * Writes GraphML that cannot be unbalanced or unescaped. A character that XML 1.0 does not allow becomes U+FFFD, so that a
 * reader sees that there was one.
 *
 * @see <a href="http://graphml.graphdrawing.org/specification.html">GraphML</a>
 */
final class GraphMl {

    private final StringBuilder written = new StringBuilder("""
            <?xml version="1.0" encoding="UTF-8"?>
            <graphml xmlns="http://graphml.graphdrawing.org/xmlns" \
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
            xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
            """);

    /** Declares the values that nodes or edges may have, each by its name and type. */
    void keys(String of, Map<String, String> types) {
        types.forEach((name, type) -> written.append("  <key id=\"")
                .append(id(of, name))
                .append("\" for=\"")
                .append(of)
                .append("\" attr.name=\"")
                .append(name)
                .append("\" attr.type=\"")
                .append(type)
                .append("\"/>\n"));
    }

    void open(String description) {
        written.append("  <graph id=\"story\" edgedefault=\"directed\">\n    <desc>")
                .append(Xml.escaped(description))
                .append("</desc>\n");
    }

    void node(Node node) {
        written.append("    <node id=\"").append(Xml.escaped(node.id())).append("\">\n");
        values("node", node.values());
        written.append("    </node>\n");
    }

    void edge(int number, Edge edge) {
        written.append("    <edge id=\"e")
                .append(number)
                .append("\" source=\"")
                .append(Xml.escaped(edge.source()))
                .append("\" target=\"")
                .append(Xml.escaped(edge.target()))
                .append("\">\n");
        values("edge", edge.values());
        written.append("    </edge>\n");
    }

    /** What is empty is left out. */
    private void values(String of, List<Map.Entry<String, String>> values) {
        values.stream()
                .filter(value -> !value.getValue().isEmpty())
                .forEach(value -> written.append("      <data key=\"")
                        .append(id(of, value.getKey()))
                        .append("\">")
                        .append(Xml.escaped(value.getValue()))
                        .append("</data>\n"));
    }

    private static String id(String of, String name) {
        return of + "." + name;
    }

    String close() {
        return written.append("  </graph>\n</graphml>\n").toString();
    }
}
