package org.rapporteur.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.jgrapht.util.SupplierUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.xml.Xml;
import org.rapporteur.testkit.Articles;
import org.rapporteur.testkit.Drawing;
import org.rapporteur.testkit.Golden;
import org.rapporteur.testkit.NewsScraps;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class NetworkTest {

    /** As JGraphT has it, with the schema of XLink that it imports. */
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        ClassLoader jars = GraphMLImporter.class.getClassLoader();
        try {
            return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new StreamSource[] {
                new StreamSource(jars.getResource("xlink.xsd").toString()),
                new StreamSource(jars.getResource("graphml.xsd").toString())
            });
        } catch (SAXException e) {
            throw new AssertionError(e);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @Test
    void readsAsItDid() {
        Golden.check("graph/bridge-talks.graphml", Network.write(BridgeTalks.dossier()));
    }

    @Test
    void whoMetIsTiedByThePlacesThatSaySo() {
        assertThat(edges(BridgeTalks.dossier(), "met-with")).singleElement().satisfies(edge -> {
            assertThat(edge.get("source")).isEqualTo("person.anton-varga");
            assertThat(edge.get("target")).isEqualTo("person.mira-solen");
            assertThat(edge).containsEntry("kind", "meeting").containsEntry("tellings", "1");
            assertThat(edge).containsEntry("words", "Mira Solen, Kestria’s envoy, met Anton Varga");
            assertThat(edge).containsEntry("outlets", "Halden Wire");
            assertThat(edge.get("passages")).endsWith("/0-44");
        });
    }

    @Test
    void whatIsDeniedIsTakingPartThatIsDeniedAndNoMeeting() {
        List<Map<String, String>> took = edges(BridgeTalks.dossier(), "took-part-in");

        assertThat(took.stream().map(edge -> edge.get("source") + " " + edge.get("status")))
                .containsExactly(
                        "person.anton-varga denied",
                        "person.anton-varga happened",
                        "person.mira-solen denied",
                        "person.mira-solen happened");
        assertThat(took.get(0))
                .containsEntry("label", "took part in (denied)")
                .containsEntry("by", "Solen's office in Strand Ledger");
    }

    @Test
    void whoSpeaksForWhomAndWhoIsWhatWhereStandsWithItsWords() {
        assertThat(edges(BridgeTalks.dossier(), "speaks-for"))
                .singleElement()
                .satisfies(edge -> assertThat(edge)
                        .containsEntry("source", "person.mira-solen")
                        .containsEntry("target", "place.kestria")
                        .containsEntry("kind", "head")
                        .containsEntry("status", "current")
                        .containsEntry("words", "Kestria’s envoy"));
        assertThat(edges(BridgeTalks.dossier(), "role-at"))
                .singleElement()
                .satisfies(edge -> assertThat(edge).containsEntry("kind", "envoy"));
    }

    @Test
    void everyPersonBodyAndMeetingIsANodeAndOthersWhereTheyAreTied() {
        assertThat(nodes(BridgeTalks.dossier()).keySet())
                .contains("person.anton-varga", "person.mira-solen", "organisation.solen-s-office", "place.kestria")
                .filteredOn(id -> id.startsWith("event."))
                .hasSize(2);
        assertThat(nodes(FerryTalks.dossier()).keySet())
                .contains("person.mira-solen", "organisation.halden-wire")
                .doesNotContain("place.ostrel", "anonymous.a-senior-official");
        assertThat(nodes(BridgeTalks.dossier()).get("place.kestria")).containsEntry("part", "side");
    }

    @Test
    void whoTakesPartAndIsNotKnownStandsWithTheMeeting() {
        assertThat(nodes(BridgeTalks.dossier()).values())
                .filteredOn(node -> node.getOrDefault("kind", "").equals("talks"))
                .singleElement()
                .satisfies(node -> assertThat(node)
                        .containsEntry("others", "The envoys")
                        .containsEntry("statuses", "planned 1")
                        .containsEntry("label", "talks: “meet again”"));
    }

    @Test
    void anEmptyDossierIsAGraphWithoutNodes() {
        Document graph = parsed(Network.write(new Dossier(List.of(), List.of(), List.of(), List.of())));

        assertThat(graph.getElementsByTagName("graph").getLength()).isEqualTo(1);
        assertThat(graph.getElementsByTagName("node").getLength()).isZero();
    }

    @Test
    void anotherProgramReadsTheSameGraph() {
        DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(
                SupplierUtil.createStringSupplier(), SupplierUtil.createSupplier(DefaultEdge.class), false);
        Map<String, String> labels = new HashMap<>();
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.addVertexAttributeConsumer((key, value) -> {
            if (key.getSecond().equals("label")) {
                labels.put(key.getFirst(), value.getValue());
            }
        });

        importer.importGraph(graph, new StringReader(Network.write(BridgeTalks.dossier())));

        assertThat(graph.vertexSet()).hasSameSizeAs(nodes(BridgeTalks.dossier()).keySet());
        assertThat(graph.edgeSet()).hasSize(7);
        assertThat(labels.values()).contains("Mira Solen", "Kestria", "meeting, 2031-05-12: “met”");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '>', textBlock = """
            # an id                          > as a name token
            person/mira-solen                > person.mira-solen
            person/mira-solen-2              > person.mira-solen-2
            person/née                       > person.n_xe9_e
            event/0123456789ab/10-42         > event.0123456789ab.10-42
            group/½-of-them                  > group._xbd_-of-them
            person/𝐁                         > person._x1d401_
            """)
    void idsAreNameTokens(String id, String token) {
        assertThat(NodeId.of(id)).isEqualTo(token);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverAnArticleSaysTheGraphIsValid(long seed) {
        String scraps = "½ <![CDATA[ ]]> &amp; \u0000\u0001\u000b\uffff\ud83d\u202e\r" + NewsScraps.from(seed);
        Drawing drawing = Drawing.of(Articles.of("Wire " + scraps, "2031-05-12", "t", "x " + scraps + " y"));
        String name = drawing.article().text().characters();
        drawing.person("½ " + seed + name.replaceAll("[^\\p{L}\\p{N}]", " "), "½");
        drawing.entity(EntityKind.ORGANISATION, "O", "&amp;");

        Document graph = parsed(Network.write(Drawing.dossier(List.of(drawing), List.of())));

        assertThat(graph.getElementsByTagName("node").getLength()).isEqualTo(2);
    }

    @Test
    void whatXmlDoesNotAllowLeavesASign() {
        assertThat(Xml.escaped("a\u0000b\u001fc\ufffed\ud83de\tf\ng\rh<&>\"🚢"))
                .isEqualTo("a�b�c�d�e\tf\ng&#13;h&lt;&amp;&gt;&quot;🚢");
    }

    private static Map<String, Map<String, String>> nodes(Dossier dossier) {
        Map<String, Map<String, String>> nodes = new HashMap<>();
        elements(parsed(Network.write(dossier)), "node")
                .forEach(node -> nodes.put(node.getAttribute("id"), values(node)));
        return nodes;
    }

    private static List<Map<String, String>> edges(Dossier dossier, String relation) {
        List<Map<String, String>> edges = new ArrayList<>();
        for (Element edge : elements(parsed(Network.write(dossier)), "edge")) {
            Map<String, String> values = values(edge);
            values.put("source", edge.getAttribute("source"));
            values.put("target", edge.getAttribute("target"));
            if (relation.equals(values.get("relation"))) {
                edges.add(values);
            }
        }
        return edges;
    }

    private static Map<String, String> values(Element of) {
        Map<String, String> values = new HashMap<>();
        NodeList data = of.getElementsByTagName("data");
        IntStream.range(0, data.getLength())
                .mapToObj(at -> (Element) data.item(at))
                .forEach(one -> values.put(one.getAttribute("key").replaceFirst(".*\\.", ""), one.getTextContent()));
        return values;
    }

    private static List<Element> elements(Document graph, String name) {
        NodeList found = graph.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** Well-formed, and valid by the schema of GraphML. */
    private static Document parsed(String graph) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            Document document = builder.parse(new InputSource(new StringReader(graph)));
            SCHEMA.newValidator().validate(new DOMSource(document));
            return document;
        } catch (Exception e) {
            throw new AssertionError(graph, e);
        }
    }
}
