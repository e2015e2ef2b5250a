package org.rapporteur.export.verification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.text.SourceText;
import org.rapporteur.core.text.Span;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.json.JsonText;
import org.rapporteur.export.json.PublishedExtract;
import org.rapporteur.export.linked.Selectors;
import tools.jackson.databind.JsonNode;

/** The quoted words of whatever is JSON: extracts, their lines, JSON Feed, JSON-LD, annotations, skeletons of reviews. */
final class QuotedJson {

    /** What stands in front of the words of schema.org, or nothing. */
    private static final List<String> PREFIXES = List.of("schema:", "");

    private final Map<String, Article> byUrn = new HashMap<>();
    private final Map<String, String> hashes = new HashMap<>();
    private final List<Quoted> quoted = new ArrayList<>();

    QuotedJson(Collection<Article> articles) {
        articles.forEach(article -> byUrn.put(Entry.urn("article/" + article.id()), article));
    }

    /** Whether it is an export with quoted words that is not the whole record. */
    static boolean knows(JsonNode document) {
        return text(document, "format").equals(PublishedExtract.FORMAT)
                || text(document, "version").startsWith("https://jsonfeed.org/version/")
                || document.has("@context")
                || document.has("wordings");
    }

    Stream<Quoted> inLines(String file) {
        int number = 0;
        for (String line : file.split("\n")) {
            number++;
            walk("line " + number, JsonText.read(line));
        }
        return quoted.stream();
    }

    Stream<Quoted> in(JsonNode document) {
        hashes(document);
        walk("", document);
        return quoted.stream();
    }

    /** The hashes that the document gives for articles, by their ids. */
    private void hashes(JsonNode node) {
        for (String prefix : PREFIXES) {
            Map<String, String> values = new HashMap<>();
            for (JsonNode value : node.path(prefix + "identifier")) {
                values.put(text(value, prefix + "propertyID"), text(value, prefix + "value"));
            }
            if (values.containsKey("rapporteur-article") && values.containsKey("sha256")) {
                hashes.put(values.get("rapporteur-article"), values.get("sha256"));
            }
        }
        node.forEach(this::hashes);
    }

    private void walk(String path, JsonNode node) {
        if (node.isObject()) {
            wording(path, node);
            placed(path, node);
            annotated(path, node);
            if (node.path("content_html").isString() && node.has("_rapporteur")) {
                QuotedMarkup.inFragment(path + "/content_html", text(node, "content_html"))
                        .forEach(quoted::add);
            }
            node.properties().forEach(key -> walk(path + "/" + key.getKey(), key.getValue()));
        } else if (node.isArray()) {
            for (int at = 0; at < node.size(); at++) {
                walk(path + "/" + at, node.get(at));
            }
        }
    }

    /** A wording of an extract, with its parts. */
    private void wording(String path, JsonNode node) {
        JsonNode article = node.path("article");
        if (!article.isObject() || !node.path("words").isArray()) {
            return;
        }
        slices(path + "/words", article, node.path("words"));
        JsonNode parts = node.path("parts");
        for (int at = 0; at < parts.size(); at++) {
            slices(path + "/parts/" + at + "/words", article, parts.get(at).path("words"));
        }
    }

    private void slices(String path, JsonNode article, JsonNode slices) {
        for (int at = 0; at < slices.size(); at++) {
            JsonNode slice = slices.get(at);
            quoted.add(Quoted.exact(
                    path + "/" + at + "/text",
                    text(article, "id"),
                    text(article, "sha256"),
                    slice.path("begin").asInt(-1) + "-" + slice.path("end").asInt(-1),
                    text(slice, "text")));
        }
    }

    /** Words with an identifier that tells where they stand. */
    private void placed(String path, JsonNode node) {
        for (String prefix : PREFIXES) {
            JsonNode identifier = node.path(prefix + "identifier");
            if (!text(identifier, prefix + "propertyID").equals("rapporteur-place")) {
                continue;
            }
            String[] place = text(identifier, prefix + "value").split(" ", 2);
            for (String key : List.of(prefix + "text", prefix + "claimReviewed")) {
                if (node.has(key)) {
                    quoted.add(Quoted.exact(
                            path + "/" + key,
                            place[0],
                            hashes.getOrDefault(place[0], ""),
                            place.length < 2 ? "" : place[1],
                            text(node, key)));
                }
            }
        }
    }

    /** A target of an annotation: its words, what stands around them, and its position in characters of Unicode. */
    private void annotated(String path, JsonNode node) {
        JsonNode selectors = node.path("selector");
        if (!selectors.isArray() || selectors.size() != 2) {
            return;
        }
        JsonNode quote = selectors.get(0);
        JsonNode position = selectors.get(1);
        Article article = byUrn.get(text(node, "source"));
        if (article == null) {
            quoted.add(Quoted.exact(path + "/source", text(node, "source"), "", "", ""));
            return;
        }
        String spans = "%d-%d"
                .formatted(
                        units(article.text(), position.path("start").asInt(-1)),
                        units(article.text(), position.path("end").asInt(-1)));
        String id = article.id().value();
        String sha256 = hashes.getOrDefault(id, "");
        quoted.add(Quoted.exact(path + "/selector/0/exact", id, sha256, spans, text(quote, "exact")));
        quoted.add(new Quoted(
                path + "/selector/0/prefix",
                id,
                sha256,
                spans,
                text(quote, "prefix"),
                (text, places) ->
                        Selectors.before(text.characters(), first(places).begin())));
        quoted.add(new Quoted(
                path + "/selector/0/suffix",
                id,
                sha256,
                spans,
                text(quote, "suffix"),
                (text, places) ->
                        Selectors.behind(text.characters(), first(places).end())));
    }

    private static Span first(List<Span> places) {
        return places.get(0);
    }

    /** Where a character of Unicode stands in UTF-16 units; beyond the end if there is no such character. */
    private static int units(SourceText text, int characters) {
        if (characters < 0 || characters > text.characters().codePointCount(0, text.length())) {
            return text.length() + 1;
        }
        return text.characters().offsetByCodePoints(0, characters);
    }

    private static String text(JsonNode node, String key) {
        return node.path(key).asString("");
    }
}
