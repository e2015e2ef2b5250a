package org.rapporteur.export.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.BridgeTalks;
import org.rapporteur.export.Extracts;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.LakesideTalks;
import org.rapporteur.export.extract.Entry;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.extract.Extract;
import org.rapporteur.export.json.JsonText;
import org.rapporteur.export.linked.ClaimReviews;
import org.rapporteur.export.table.Cells;
import org.rapporteur.testkit.Golden;
import tools.jackson.databind.JsonNode;

/** Each form, read by a program that is not ours. */
class ExtractFormatTest {

    private static final String SCHEMA = "https://schema.org/";
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    static Stream<Extract> extracts() {
        return Stream.of(BridgeTalks.dossier(), FerryTalks.compared(), LakesideTalks.dossier(), Extracts.hostile())
                .flatMap(dossier -> Extracts.of(dossier).stream());
    }

    @ParameterizedTest
    @EnumSource
    void isAsAPersonReadIt(ExtractFormat format) {
        Extract statements = Extracts.of(EntryKind.STATEMENT, BridgeTalks.firstArticle());

        String written = format.write(statements).replace("\r\n", "\n");
        Golden.check("extract/statements." + format.extension(), written);
    }

    @ParameterizedTest
    @EnumSource
    void theSameDossierGivesTheSameBytes(ExtractFormat format) {
        String first = format.write(Extracts.of(EntryKind.STATEMENT, FerryTalks.compared()));
        String again = format.write(Extracts.of(EntryKind.STATEMENT, FerryTalks.compared()));

        assertThat(again).isEqualTo(first);
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void aTableIsCsvWithARowForEachWording(Extract extract) throws Exception {
        String plain = ExtractFormat.CSV.write(extract);
        String safe = ExtractFormat.SHEET.write(extract);

        List<CSVRecord> rows = parsed(plain);
        List<CSVRecord> sheet = parsed(safe.substring(1));
        assertThat(rows.stream().map(row -> row.get("number")).distinct())
                .hasSize(extract.entries().size());
        assertThat(sheet).hasSameSizeAs(rows);
        for (int row = 0; row < rows.size(); row++) {
            assertThat(sheet.get(row).stream().map(Cells::original).toList())
                    .isEqualTo(rows.get(row).stream().toList());
            assertThat(sheet.get(row).stream()).noneMatch(cell -> cell.matches("(?s)[=+@\t\r].*"));
        }
    }

    private static List<CSVRecord> parsed(String csv) throws Exception {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        return CSVParser.parse(csv, format).getRecords();
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void jsonLdExpandsWithoutAskingAnybody(Extract extract) throws Exception {
        JsonArray nodes = expanded(ExtractFormat.JSON_LD.write(extract), (url, options) -> {
            throw new AssertionError("nothing is fetched: " + url);
        });

        List<JsonObject> all = nodes.getValuesAs(JsonObject.class);
        List<String> entries = extract.entries().stream().map(Entry::urn).toList();
        assertThat(all.stream().map(node -> node.getString("@id"))).containsAll(entries);
        assertThat(all.stream().filter(node -> is(node, SCHEMA + "NewsArticle")))
                .hasSizeGreaterThanOrEqualTo(extract.articles().size());
        assertThat(all.stream().filter(node -> is(node, OA + "Annotation")))
                .allMatch(node -> node.containsKey(OA + "hasTarget") && node.containsKey(OA + "hasBody"))
                .hasSameSizeAs(extract.entries().stream()
                        .flatMap(entry -> entry.wordings().stream())
                        .flatMap(wording -> Stream.concat(Stream.of(wording), wording.parts().stream()))
                        .toList());
        assertThat(all.stream().flatMap(node -> node.keySet().stream()))
                .allMatch(key -> key.startsWith("@") || key.startsWith("http"));
    }

    @Test
    void aStatementIsAQuotationOrAClaimAndHasItsWay() throws Exception {
        List<JsonObject> nodes = Extracts.of(FerryTalks.compared()).stream()
                .limit(1)
                .flatMap(extract -> expandedQuietly(ExtractFormat.JSON_LD.write(extract)).stream())
                .toList();

        assertThat(nodes).anyMatch(node -> is(node, SCHEMA + "Quotation") && node.containsKey(PROV + "wasQuotedFrom"));
        assertThat(nodes).anyMatch(node -> is(node, SCHEMA + "Claim") && node.containsKey(SCHEMA + "appearance"));
        assertThat(nodes)
                .anyMatch(node -> (is(node, SCHEMA + "Quotation") || is(node, SCHEMA + "Claim"))
                        && node.containsKey(PROV + "wasDerivedFrom"));
    }

    private static List<JsonObject> expandedQuietly(String json) {
        try {
            return expanded(json, (url, options) -> {
                        throw new AssertionError("nothing is fetched: " + url);
                    })
                    .getValuesAs(JsonObject.class);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** With the words of the standard's own context that are used, written out here. */
    @ParameterizedTest
    @MethodSource("extracts")
    void annotationsExpandWithTheStandardsContext(Extract extract) throws Exception {
        String context = """
                {"@context": {"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#",
                "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "xsd": "http://www.w3.org/2001/XMLSchema#",
                "id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
                "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage",
                "SpecificResource": "oa:SpecificResource", "TextualBody": "oa:TextualBody",
                "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
                "identifying": "oa:identifying", "tagging": "oa:tagging",
                "body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
                "source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
                "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
                "purpose": {"@type": "@vocab", "@id": "oa:hasPurpose"},
                "items": {"@type": "@id", "@id": "as:items", "@container": "@list"},
                "startIndex": {"@type": "xsd:nonNegativeInteger", "@id": "as:startIndex"},
                "value": "rdf:value", "exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix",
                "start": {"@type": "xsd:nonNegativeInteger", "@id": "oa:start"},
                "end": {"@type": "xsd:nonNegativeInteger", "@id": "oa:end"}}}
                """;
        JsonArray nodes = expanded(ExtractFormat.ANNOTATIONS.write(extract), (url, options) -> {
            assertThat(url).hasToString("http://www.w3.org/ns/anno.jsonld");
            return JsonDocument.of(new StringReader(context));
        });

        JsonArray items = nodes.getJsonObject(0)
                .getJsonArray("http://www.w3.org/ns/activitystreams#items")
                .getJsonObject(0)
                .getJsonArray("@list");
        assertThat(items.getValuesAs(JsonObject.class)).allMatch(item -> is(item, OA + "Annotation"));
    }

    @Test
    void positionsAreCountedInCharactersOfUnicode() {
        JsonNode page =
                JsonText.read(ExtractFormat.ANNOTATIONS.write(Extracts.of(EntryKind.STATEMENT, Extracts.hostile())));
        JsonNode targets = page.path("items").get(0).path("target");
        JsonNode second = targets.get(1).path("selector");

        assertThat(second.get(0).path("exact").asString()).isEqualTo("🚢🚢 Off");
        assertThat(second.get(1).path("end").asInt()
                        - second.get(1).path("start").asInt())
                .isEqualTo("🚢🚢 Off".codePointCount(0, "🚢🚢 Off".length()));
    }

    @Test
    void aReviewHasNoVerdictAndSaysSo() throws Exception {
        for (Dossier dossier : List.of(FerryTalks.compared(), Extracts.hostile())) {
            Extract extract = Extracts.of(EntryKind.STATEMENT, dossier);
            String written = ExtractFormat.CLAIM_REVIEWS.write(extract);
            JsonArray nodes = expanded(
                    written,
                    (url, options) ->
                            JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"https://schema.org/\"}}")));

            assertThat(nodes.getValuesAs(JsonObject.class))
                    .hasSameSizeAs(extract.entries())
                    .allMatch(node -> is(node, SCHEMA + "ClaimReview"));
            for (JsonNode review : JsonText.read(written).path("@graph")) {
                assertThat(review.path("reviewRating").path("alternateName").asString())
                        .isEmpty();
                assertThat(review.path("reviewRating").has("ratingValue")).isFalse();
                assertThat(review.path("creativeWorkStatus").asString()).isEqualTo(ClaimReviews.NO_VERDICT);
                assertThat(review.has("author")).isFalse();
            }
        }
        Extract steps = Extracts.of(EntryKind.STEP, BridgeTalks.dossier());
        assertThatThrownBy(() -> ExtractFormat.CLAIM_REVIEWS.write(steps))
                .hasMessage("only statements can be reviewed, not steps");
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void anAtomFeedIsRead(Extract extract) throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(ExtractFormat.ATOM.write(extract)));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getEntries().stream().map(entry -> entry.getUri()).distinct())
                .containsExactlyElementsOf(
                        extract.entries().stream().map(Entry::urn).toList());
        assertThat(feed.getEntries())
                .allMatch(entry ->
                        entry.getUpdatedDate() != null && !entry.getTitle().isBlank());
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void aJsonFeedHasWhatItsVersionDemands(Extract extract) {
        JsonNode feed = JsonText.read(ExtractFormat.JSON_FEED.write(extract));

        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isNotEmpty();
        assertThat(feed.path("items").size()).isEqualTo(extract.entries().size());
        for (JsonNode item : feed.path("items")) {
            assertThat(item.path("id").asString()).startsWith("urn:uuid:");
            assertThat(item.path("content_html").isString()).isTrue();
            assertThat(item.path("date_published").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
        }
    }

    @ParameterizedTest
    @MethodSource("extracts")
    void aPageRunsNothing(Extract extract) {
        Document page = Jsoup.parse(ExtractFormat.HTML.write(extract));

        assertThat(page.select("script, img, iframe, [onerror], [onload]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("http"));
        assertThat(page.select("section")).hasSameSizeAs(extract.entries());
    }

    private static JsonArray expanded(String json, DocumentLoader loader) throws Exception {
        return JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .options(new JsonLdOptions(loader))
                .get();
    }

    private static boolean is(JsonObject node, String type) {
        return node.containsKey("@type")
                && node.getJsonArray("@type").toString().contains("\"" + type + "\"");
    }
}
