package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.extract.EntryKind;
import org.rapporteur.export.format.ExtractFormat;
import org.rapporteur.export.json.JsonText;
import org.rapporteur.export.verification.ExportVerification;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;

/** Holds each file against the page that it is taken from: as many things, and every quoted word true. */
class TakeAwayTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static Dossier dossier;
    private static String story;
    private static WebServer server;

    @BeforeAll
    static void start() throws Exception {
        dossier = ShownStories.read(Path.of("../examples/harbour-talks"));
        story = "/stories/" + dossier.articles().get(0).id();
        server = WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk"),
                new Pages(new ShownStories(List.of(dossier, HostileStory.dossier()), List.of()), Clock.systemUTC()));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<Arguments> views() {
        String speaker = "speaker=person%2F";
        return Stream.of(
                        Arguments.of(EntryKind.STATEMENT, "/statements", "", "ol.lines > li"),
                        Arguments.of(EntryKind.STATEMENT, "/statements", "form=direct", "ol.lines > li"),
                        Arguments.of(EntryKind.STATEMENT, "/statements", "named=yes&words=the", "ol.lines > li"),
                        Arguments.of(EntryKind.STATEMENT, "/statements", speaker + "nobody", "ol.lines > li"),
                        Arguments.of(EntryKind.STATEMENT, "/statements", "from=2031-05-13", "ol.lines > li"),
                        Arguments.of(EntryKind.STEP, "/steps", "", "#steps .item, #steps li[id^=step-]"),
                        Arguments.of(
                                EntryKind.STEP, "/steps", "since=2025-10-11", "#steps .item, #steps li[id^=step-]"),
                        Arguments.of(EntryKind.DIFFERENCE, "/sources/differences", "", "[id^=difference-]"),
                        Arguments.of(EntryKind.POSITION, "/positions", "", "[id^=position-]"),
                        Arguments.of(
                                EntryKind.ENTITY,
                                "/people",
                                "",
                                "section:not(:has(> h2:contains(Parties))) > ul.who > li, ul.inline > li"))
                .flatMap(view -> ExtractFormat.of((EntryKind) view.get()[0]).stream()
                        .map(format ->
                                Arguments.of(format, view.get()[0], view.get()[1], view.get()[2], view.get()[3])));
    }

    @ParameterizedTest(name = "{2}.{0}?{3}")
    @MethodSource("views")
    void asManyAreTakenAwayAsAreShown(ExtractFormat format, EntryKind kind, String view, String query, String items)
            throws Exception {
        int shown = shown(story + view, query, items);
        assertThat(shown).matches(any -> any > 0 || !query.isEmpty());

        HttpResponse<String> file = get(story + view + "." + format.extension() + "?" + query);

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(count(format, kind, file.body())).isEqualTo(shown);
        assertThat(ExportVerification.of(file.body(), dossier.articles())
                        .verification()
                        .failure())
                .isEmpty();
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith(format.mediaType());
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .matches("attachment; filename=\"%s-[0-9a-f]{12}\\.%s\"".formatted(kind.plural(), format.extension()));
    }

    /** On all pages of the list. */
    private static int shown(String path, String query, String items) throws Exception {
        Set<String> addresses = new HashSet<>();
        int shown = 0;
        String next = path + "?" + query;
        while (!next.isEmpty() && addresses.add(next)) {
            Document page = Jsoup.parse(get(next).body());
            shown += page.select(items).size();
            next = page.select(".pages a:contains(Next)").attr("href");
        }
        return shown;
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "articles"})
    void everyHitOfASearchIsTakenAway(String in) throws Exception {
        int shown = shown("/search", "q=talks&in=" + in, "ol.found > li");
        boolean articles = in.equals("articles");
        EntryKind kind = articles ? EntryKind.ARTICLE : EntryKind.STATEMENT;

        assertThat(shown).isGreaterThan(3);
        for (ExtractFormat format : ExtractFormat.of(kind)) {
            HttpResponse<String> file = get("/search." + format.extension() + "?q=talks&in=" + in);
            assertThat(file.statusCode()).as(format.label()).isEqualTo(200);
            int count = count(format, kind, file.body());
            // An article of which no words are shown has none that could be annotated.
            assertThat(count).as(format.label()).isEqualTo(articles && format == ExtractFormat.ANNOTATIONS ? 0 : shown);
        }
    }

    @Test
    void aCalendarHasTheStepsThatAreShown() throws Exception {
        HttpResponse<String> file = get(story + "/steps.ics");

        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/calendar");
        assertThat(file.body().split("BEGIN:V(EVENT|TODO)", -1).length - 1)
                .isEqualTo(dossier.negotiation().steps().size());
        assertThat(get(story + "/people.graphml").body()).contains("<graphml");
    }

    @Test
    void theRecordOfAStoryIsTrueToItsArticles() throws Exception {
        String record = get(story + "/record.json").body();

        assertThat(ExportVerification.of(record, dossier.articles())
                        .verification()
                        .holds())
                .isTrue();
        assertThat(ExportVerification.of(record.replaceFirst("(\"text\": \"\\w+)", "$1Z"), dossier.articles())
                        .verification()
                        .holds())
                .isFalse();
        assertThat(get(story + "/brief.md").headers().firstValue("Content-Type"))
                .hasValue("text/markdown; charset=utf-8");
    }

    @Test
    void linksUnderAViewKeepItsFilters() throws Exception {
        Document page =
                Jsoup.parse(get(story + "/statements?form=direct&page=1").body());

        assertThat(page.select("#results .take-away a").eachAttr("href"))
                .contains(story + "/statements.csv?form=direct", story + "/statements.jsonl?form=direct")
                .hasSize(ExtractFormat.values().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/statements.exe", "/steps.claims.jsonld", "/statements."})
    void noOtherFormIsThere(String path) throws Exception {
        assertThat(get(story + path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv", "/search.csv?q=form:sung"})
    void aQueryThatIsNoneGivesNoFile(String path) throws Exception {
        assertThat(get(path).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"statements", "differences", "steps"})
    void feedsTellOfTheDeskAndOfAStory(String kind) throws Exception {
        for (String base : List.of("", story)) {
            HttpResponse<String> atom = get(base + "/feeds/" + kind + ".atom");
            HttpResponse<String> json = get(base + "/feeds/" + kind + ".json");

            assertThat(atom.headers().firstValue("Content-Type")).hasValue("application/atom+xml; charset=utf-8");
            assertThat(atom.body()).contains("rel=\"self\"", "http://127.0.0.1:" + server.port() + base + "/feeds/");
            assertThat(atom.body())
                    .isEqualTo(get(base + "/feeds/" + kind + ".atom").body());
            assertThat(count(ExtractFormat.ATOM, EntryKind.STEP, atom.body()))
                    .isEqualTo(JsonText.read(json.body()).path("items").size())
                    .isLessThanOrEqualTo(100);
        }
        assertThat(get("/feeds/rumours.atom").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAFeedLeadsToIsThere() throws Exception {
        Map<String, Document> pages = new HashMap<>();
        for (String feed : List.of(
                "/feeds/statements.json",
                "/feeds/differences.json",
                "/feeds/steps.json",
                "/positions.feed.json",
                "/people.feed.json")) {
            for (JsonNode item : JsonText.read(get(story + feed).body()).path("items")) {
                URI address = URI.create(item.path("url").asString());
                Document page = pages.get(address.getRawPath());
                if (page == null) {
                    HttpResponse<String> answer = get(address.getRawPath());
                    assertThat(answer.statusCode()).as(address.toString()).isEqualTo(200);
                    page = Jsoup.parse(answer.body());
                    pages.put(address.getRawPath(), page);
                }
                if (address.getFragment() != null) {
                    assertThat(page.getElementById(address.getFragment()))
                            .as(address.toString())
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void aPageTellsOfTheFeeds() throws Exception {
        assertThat(Jsoup.parse(get(story).body()).select("link[rel=alternate]").eachAttr("href"))
                .contains("/feeds/statements.atom", story + "/feeds/steps.atom");
    }

    private static int count(ExtractFormat format, EntryKind kind, String body) throws Exception {
        return switch (format) {
            case CSV, SHEET -> rows(body.replaceFirst("^\ufeff", ""));
            case JSON -> JsonText.read(body).path("entries").size();
            case JSON_LINES -> (int) body.lines().count();
            case MARKDOWN ->
                (int) body.lines()
                        .filter(line -> line.startsWith("## ") && !line.equals("## Articles"))
                        .count();
            case HTML -> Jsoup.parse(body).select("section").size();
            case JSON_LD -> nodes(JsonText.read(body), kind);
            case ANNOTATIONS -> annotated(JsonText.read(body));
            case CLAIM_REVIEWS -> JsonText.read(body).path("@graph").size();
            case ATOM -> {
                DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
                factory.setNamespaceAware(true);
                yield factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(body)))
                        .getElementsByTagNameNS("http://www.w3.org/2005/Atom", "entry")
                        .getLength();
            }
            case JSON_FEED -> JsonText.read(body).path("items").size();
        };
    }

    private static int rows(String csv) {
        Set<String> numbers = new HashSet<>();
        for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(csv)) {
            numbers.add(row.getField("number"));
        }
        return numbers.size();
    }

    private static int nodes(JsonNode document, EntryKind kind) {
        Set<String> types = switch (kind) {
            case STATEMENT -> Set.of("schema:Quotation", "schema:Claim");
            case STEP -> Set.of("schema:Event");
            case ARTICLE -> Set.of("schema:NewsArticle");
            case DIFFERENCE, POSITION, ENTITY -> Set.of("schema:Thing");
        };
        Set<String> found = new HashSet<>();
        for (JsonNode node : document.path("@graph")) {
            boolean entry = node.path("type").isArray()
                    && types.contains(node.path("type").get(0).asString())
                    && node.has("schema:additionalProperty");
            if (entry) {
                found.add(node.path("id").asString());
            }
        }
        return found.size();
    }

    private static int annotated(JsonNode page) {
        Set<String> bodies = new HashSet<>();
        page.path("items")
                .forEach(item -> bodies.add(item.path("body").get(0).path("id").asString()));
        return bodies.size();
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
