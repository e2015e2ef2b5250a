package org.rapporteur.export.linked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.article.ArticleId;
import org.rapporteur.export.extract.Agent;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.extract.Note;
import org.rapporteur.export.extract.Part;
import org.rapporteur.export.extract.Wording;
import org.rapporteur.export.json.JsonText;

/**
 * Writes what a view shows as JSON-LD with a context of its own, so that it is read without asking anybody: articles are
 * {@code schema:NewsArticle}; a statement is a {@code schema:Quotation} if the words are the speaker's own and otherwise a
 * {@code schema:Claim}; through whose hands it came is a chain of {@code prov:wasDerivedFrom}, and which article was taken from
 * which is one too; each word's place is an annotation.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 * @see <a href="https://www.w3.org/TR/prov-o/">PROV-O</a>
 */
public final class JsonLd {

    private static final String SCHEMA = "schema:";

    /** What somebody is, by the beginning of an entity's id. */
    private static final Map<String, String> TYPES =
            Map.of("person", "schema:Person", "organisation", "schema:Organization", "place", "schema:Place");

    private final Extract extract;
    private final List<Thing> graph = new ArrayList<>();
    private final Map<String, Agent> agents = new TreeMap<>();

    private JsonLd(Extract extract) {
        this.extract = extract;
    }

    /** The document; to be stored in UTF-8. */
    public static String write(Extract extract) {
        return new JsonLd(extract).written();
    }

    private String written() {
        Set<ArticleId> here = extract.articles().stream().map(Article::id).collect(Collectors.toUnmodifiableSet());
        extract.articles().forEach(article -> graph.add(article(article, here)));
        extract.entries().forEach(this::entry);
        agents.forEach((urn, agent) -> graph.add(agent(urn, agent)));
        extract.entries().forEach(entry -> graph.addAll(Annotations.of(entry)));
        return JsonText.pretty(new Thing()
                .put("@context", context())
                .put("@graph", (Object) graph.stream().map(Thing::keys).toList())
                .keys());
    }

    private Thing article(Article article, Set<ArticleId> here) {
        List<Thing> originals = extract.copies().stream()
                .filter(copied -> copied.copy().equals(article.id()) && here.contains(copied.original()))
                .map(copied -> Thing.named(Articles.urn(copied.original())))
                .toList();
        Thing told = new Thing()
                .put("id", Articles.urn(article.id()))
                .put("type", List.of("schema:NewsArticle", "prov:Entity"));
        Articles.of(article, SCHEMA).keys().forEach(told::put);
        return told.put("prov:wasDerivedFrom", originals);
    }

    private void entry(Entry entry) {
        List<Thing> speakers = entry.agents().stream()
                .map(agent -> Thing.named(urn(entry, agent)))
                .toList();
        Thing thing = new Thing()
                .put("id", entry.urn())
                .put("type", List.of(type(entry), "prov:Entity"))
                .put("schema:name", entry.heading())
                .put("schema:url", extract.address(entry))
                .put(
                        "schema:additionalProperty",
                        entry.notes().stream().map(JsonLd::property).toList());
        if (entry.kind() == EntryKind.STATEMENT) {
            Wording wording = entry.wordings().get(0);
            thing.put("schema:text", wording.words())
                    .put(
                            "schema:identifier",
                            Articles.value(
                                    SCHEMA,
                                    "rapporteur-place",
                                    Thing.place(wording.article().id(), wording.spans())))
                    .put(entry.isInOwnWords() ? "schema:spokenByCharacter" : "schema:author", speakers)
                    .put(entry.isInOwnWords() ? "schema:isPartOf" : "schema:appearance", article(wording))
                    .put("prov:wasAttributedTo", speakers)
                    .put("prov:wasQuotedFrom", entry.isInOwnWords() ? List.of(article(wording)) : List.of())
                    .put("prov:wasDerivedFrom", derived(entry, wording));
        } else {
            thing.put("schema:about", speakers)
                    .put(
                            "schema:isBasedOn",
                            entry.wordings().stream()
                                    .map(JsonLd::article)
                                    .map(Thing::keys)
                                    .distinct()
                                    .map(JsonLd::of)
                                    .toList());
        }
        graph.add(thing);
    }

    private static Thing of(Map<String, Object> keys) {
        Thing thing = new Thing();
        keys.forEach(thing::put);
        return thing;
    }

    private static String type(Entry entry) {
        return switch (entry.kind()) {
            case STATEMENT -> entry.isInOwnWords() ? "schema:Quotation" : "schema:Claim";
            case ENTITY, POSITION, DIFFERENCE -> "schema:Thing";
            case STEP -> "schema:Event";
            case ARTICLE -> "schema:NewsArticle";
        };
    }

    private static Thing article(Wording wording) {
        return Thing.named(Articles.urn(wording.article().id()));
    }

    private static Thing property(Note note) {
        return Thing.of("schema:PropertyValue").put("schema:name", note.name()).put("schema:value", note.value());
    }

    /** What it came from: its article, unless it is quoted from it, which says so already, and the last hop on its way. */
    private List<Thing> derived(Entry entry, Wording wording) {
        Stream<Thing> article = entry.isInOwnWords() ? Stream.empty() : Stream.of(article(wording));
        return Stream.concat(article, relays(entry, wording).stream()).toList();
    }

    /** From the speaker to this article, hop by hop: what came last, which came from what came before. */
    private List<Thing> relays(Entry entry, Wording wording) {
        List<Thing> before = List.of();
        int number = 0;
        for (Part hop : wording.parts()) {
            if (!hop.name().equals("relay")) {
                continue;
            }
            number++;
            String urn = Entry.urn(entry.urn() + "/relay/" + number);
            List<Thing> relayers = hop.agent().stream()
                    .map(agent -> Thing.named(urn(entry, agent)))
                    .toList();
            graph.add(new Thing()
                    .put("id", urn)
                    .put("type", "prov:Entity")
                    .put("schema:text", wording.words(hop))
                    .put(
                            "schema:identifier",
                            Articles.value(
                                    SCHEMA,
                                    "rapporteur-place",
                                    Thing.place(wording.article().id(), hop.spans())))
                    .put("prov:wasAttributedTo", relayers)
                    .put("prov:wasDerivedFrom", before));
            before = List.of(Thing.named(urn));
        }
        return before;
    }

    /** An entity is one within its story. */
    private String urn(Entry entry, Agent agent) {
        String urn = Entry.urn("entity/" + entry.story() + "/" + agent.id());
        agents.put(urn, agent);
        return urn;
    }

    private Thing agent(String urn, Agent agent) {
        String kind = agent.id().value().replaceFirst("/.*", "");
        return new Thing()
                .put("id", urn)
                .put("type", List.of(TYPES.getOrDefault(kind, "schema:Thing"), "prov:Agent"))
                .put("schema:name", agent.name())
                .put("schema:identifier", agent.id().toString());
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = new LinkedHashMap<>();
        context.put("schema", "https://schema.org/");
        context.put("prov", "http://www.w3.org/ns/prov#");
        context.put("oa", "http://www.w3.org/ns/oa#");
        context.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        context.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        context.put("id", "@id");
        context.put("type", "@type");
        for (String name : List.of(
                "Annotation",
                "SpecificResource",
                "TextQuoteSelector",
                "TextPositionSelector",
                "TextualBody",
                "exact",
                "prefix",
                "suffix",
                "identifying",
                "tagging")) {
            context.put(name, "oa:" + name);
        }
        context.put("value", "rdf:value");
        context.put("start", term("oa:start", "xsd:nonNegativeInteger"));
        context.put("end", term("oa:end", "xsd:nonNegativeInteger"));
        context.put("motivation", term("oa:motivatedBy", "@vocab"));
        context.put("purpose", term("oa:hasPurpose", "@vocab"));
        context.put("body", term("oa:hasBody", "@id"));
        context.put("target", term("oa:hasTarget", "@id"));
        context.put("source", term("oa:hasSource", "@id"));
        context.put("selector", term("oa:hasSelector", "@id"));
        return context;
    }

    /** Its keys always in the same order. */
    private static Map<String, Object> term(String id, String type) {
        return new Thing().put("@id", id).put("@type", type).keys();
    }
}
