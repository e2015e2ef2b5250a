package org.rapporteur.export.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.core.article.Passage;
import org.rapporteur.core.comparison.Telling;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityId;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.Mention;
import org.rapporteur.core.event.Event;
import org.rapporteur.core.negotiation.Party;
import org.rapporteur.export.passage.Passages;

/**
 * People, bodies and meetings, with what the articles say between them, as GraphML. All people and organisations have a node,
 * others if they are a party or something is said between them and another; all meetings, talks, calls and visits have one.
 * Somebody who met is tied to whom he met only where an article says that it took place; what is planned, denied or alleged
 * stands in the status of taking part. Nodes come in the dossier's order and edges in that of their nodes: the same dossier
 * gives the same characters.
 */
public final class Network {

    private static final Set<EntityKind> ALWAYS = Set.of(EntityKind.PERSON, EntityKind.ORGANISATION);

    private final Dossier dossier;
    private final Passages passages;
    private final Map<ArticleId, Integer> articleOrder = new HashMap<>();
    private final Map<String, Integer> nodeOrder = new HashMap<>();
    private final SortedMap<Tie, SortedSet<Telling>> ties;

    private Network(Dossier dossier) {
        this.dossier = dossier;
        this.passages = new Passages(dossier);
        for (Article article : dossier.articles()) {
            articleOrder.put(article.id(), articleOrder.size());
        }
        for (Entity entity : dossier.entities()) {
            nodeOrder.put(NodeId.of(entity.id().value()), nodeOrder.size());
        }
        for (Event event : Meetings.of(dossier)) {
            nodeOrder.put(Meetings.id(event), nodeOrder.size());
        }
        ties = ties();
    }

    /** The graph of a dossier; to be stored in UTF-8. */
    public static String write(Dossier dossier) {
        return new Network(dossier).written();
    }

    private String written() {
        GraphMl graph = new GraphMl();
        graph.keys("node", Node.TYPES);
        graph.keys("edge", Edge.TYPES);
        graph.open(
                "Who took part in what and stands for whom, as articles tell it; each edge has the places that say so.");
        nodes().forEach(graph::node);
        int number = 0;
        for (Map.Entry<Tie, SortedSet<Telling>> tie : ties.entrySet()) {
            number++;
            graph.edge(number, edge(tie.getKey(), tie.getValue()));
        }
        return graph.close();
    }

    /** Each with the places that say it; what is said of somebody whom the dossier does not list has no node to stand at. */
    private SortedMap<Tie, SortedSet<Telling>> ties() {
        Comparator<Tie> order = Comparator.comparing((Tie tie) -> place(tie.source()))
                .thenComparing(tie -> place(tie.target()))
                .thenComparing(Tie::relation)
                .thenComparing(Tie::kind)
                .thenComparing(Tie::status);
        Comparator<Telling> reading = Comparator.comparing(
                        (Telling telling) -> articleOrder.getOrDefault(telling.article(), 0))
                .thenComparing(Telling::passage);
        SortedMap<Tie, SortedSet<Telling>> found = new TreeMap<>(order);
        for (Ties.Told told : Ties.in(dossier)) {
            Tie tie = told.tie();
            if (nodeOrder.containsKey(tie.source()) && nodeOrder.containsKey(tie.target())) {
                found.computeIfAbsent(tie, unseen -> new TreeSet<>(reading)).add(told.telling());
            }
        }
        return found;
    }

    private Integer place(String node) {
        return nodeOrder.getOrDefault(node, 0);
    }

    private List<Node> nodes() {
        Set<String> tied = new HashSet<>();
        ties.keySet().forEach(tie -> tied.addAll(List.of(tie.source(), tie.target())));
        Map<EntityId, String> parts = new HashMap<>();
        for (Party party : dossier.negotiation().parties()) {
            parts.put(party.entity(), Passages.value(party.part()));
        }
        List<Node> nodes = new ArrayList<>();
        for (Entity entity : dossier.entities()) {
            if (ALWAYS.contains(entity.kind())
                    || parts.containsKey(entity.id())
                    || tied.contains(NodeId.of(entity.id().value()))) {
                nodes.add(node(entity, parts.getOrDefault(entity.id(), "")));
            }
        }
        Meetings meetings = new Meetings(passages);
        Meetings.of(dossier).forEach(event -> nodes.add(meetings.node(event)));
        return nodes;
    }

    private Node node(Entity entity, String part) {
        Mention first = entity.mentions().get(0);
        Passage passage = new Passage(first.article(), first.span());
        return new Node(
                NodeId.of(entity.id().value()),
                List.of(
                        Node.value("label", entity.name()),
                        Node.value("kind", Passages.value(entity.kind())),
                        Node.value("record_id", entity.id()),
                        Node.value("part", part),
                        Node.value("mentions", entity.mentions().size()),
                        Node.value("passage", Meetings.place(passage)),
                        Node.value("words", passages.onOneLine(passage))));
    }

    private Edge edge(Tie tie, SortedSet<Telling> told) {
        List<ArticleId> articles =
                told.stream().map(Telling::article).distinct().toList();
        return new Edge(
                tie.source(),
                tie.target(),
                List.of(
                        Node.value("label", tie.label()),
                        Node.value("relation", Passages.value(tie.relation())),
                        Node.value("kind", tie.kind()),
                        Node.value("status", tie.status()),
                        Node.value("tellings", told.size()),
                        Node.value("articles", articles.size()),
                        Node.value(
                                "outlets",
                                joined(
                                        "; ",
                                        articles.stream().map(passages::outlet).distinct())),
                        Node.value(
                                "by",
                                joined("; ", told.stream().map(passages::by).distinct())),
                        Node.value(
                                "passages",
                                joined(" ", told.stream().map(Telling::passage).map(Meetings::place))),
                        Node.value(
                                "words",
                                joined(
                                        " | ",
                                        told.stream().map(Telling::passage).map(passages::onOneLine)))));
    }

    private static String joined(String sign, Stream<String> parts) {
        return parts.collect(Collectors.joining(sign));
    }
}
