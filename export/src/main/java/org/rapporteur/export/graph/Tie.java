package org.rapporteur.export.graph;

import java.util.Set;

/**
 * What an article says between two nodes; what makes two tellings one edge.
 *
 * @param source a node's id
 * @param target a node's id
 * @param kind what the relation says that it is
 * @param status likewise
 */
record Tie(String source, String target, Relation relation, String kind, String status) {

    private static final Set<String> PLAIN = Set.of("happened", "current");

    /** Such as {@code took part in}, or {@code took part in (denied)} where the status makes it another thing. */
    String label() {
        return relation.label() + (PLAIN.contains(status) ? "" : " (" + status + ")");
    }
}
