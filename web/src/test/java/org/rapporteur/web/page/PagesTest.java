package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Asks for every page that a link leads to, of a story whose article would like to run something. */
class PagesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static WebServer server;
    private static WebServer empty;

    @BeforeAll
    static void start() {
        WebSettings anyPort = new WebSettings("127.0.0.1", 0, "desk");
        server = WebServer.start(
                anyPort, new Pages(new ShownStories(List.of(HostileStory.dossier()), List.of()), CLOCK));
        empty = WebServer.start(anyPort, new Pages(ShownStories.NONE, CLOCK));
    }

    @AfterAll
    static void stop() {
        server.close();
        empty.close();
    }

    @Test
    void everyLinkLeadsSomewhere() throws Exception {
        Set<String> pages = follow(server);

        assertThat(pages)
                .hasSizeGreaterThan(20)
                .anyMatch(page -> page.matches("/stories/\\w+/statements/\\w+/\\d+-\\d+"));
    }

    @Test
    void anEmptyArchiveHasItsPagesToo() throws Exception {
        assertThat(follow(empty)).contains("/", "/search", "/review", "/intake", "/settings", "/keyboard");
        assertThat(get(empty, "/").body()).contains("There is no story yet");
    }

    private static Set<String> follow(WebServer from) throws Exception {
        Set<String> seen = new TreeSet<>(Set.of("/"));
        Deque<String> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            String path = next.pop();
            HttpResponse<String> answer = get(from, path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            boolean file = answer.headers().firstValue("Content-Disposition").isPresent();
            if (file || !answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                continue;
            }
            Document page = Jsoup.parse(answer.body());
            noScriptOrStyleOfItsOwn(path, page);
            for (Element link : page.select("a[href^=/], link[rel=alternate]")) {
                String address = link.attr("href").replaceFirst("#.*", "");
                if (seen.add(address)) {
                    next.add(address);
                }
            }
        }
        return seen;
    }

    /** What the page's policy would forbid must not be there; an article's tags are text. */
    private static void noScriptOrStyleOfItsOwn(String path, Document page) {
        assertThat(page.select("script:not([src]), style, [style], img, base"))
                .as(path)
                .isEmpty();
        assertThat(page.select("script[src]").eachAttr("src"))
                .as(path)
                .isNotEmpty()
                .allMatch(script -> script.startsWith("/assets/"));
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .as(path)
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getValue().strip().startsWith("javascript:"));
        assertThat(page.select("h1")).as(path).hasSize(1);
    }

    @Test
    void theArticleIsTextToTheCharacter() throws Exception {
        String article = first("/stories/\\w+/articles/\\w+");

        Document page = Jsoup.parse(get(server, article).body());

        assertThat(page.select(".text").text()).contains("<script>document.title='taken'</script>");
        assertThat(page.select(".text mark").attr("id")).startsWith("w-");
        assertThat(page.select(".line").attr("id")).startsWith("st-");
        assertThat(page.select(".line .words a").attr("href"))
                .isEqualTo("#" + page.select(".text mark").attr("id"));
    }

    @Test
    void noCitationBreaksOutOfItsForm() throws Exception {
        String statement = first("/stories/\\w+/statements/\\w+/\\d+-\\d+");

        assertThat(get(server, statement + "/cite/ris").body().lines().filter(line -> line.startsWith("ER  -")))
                .hasSize(1);
        assertThat(get(server, statement + "/cite/plain").body()).doesNotContain("\u202E", "\u0000", "\u001B");
        assertThat(get(server, statement + "/cite/nothing").statusCode()).isEqualTo(404);
    }

    private static String first(String form) throws Exception {
        return follow(server).stream()
                .filter(path -> path.matches(form))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/nowhere", "/stories/none", "/stories/0123456789ab", "/stories/0123456789ab/statements/x/y"})
    void whatIsNotThereSaysSo(String path) throws Exception {
        HttpResponse<String> answer = get(server, path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'");
        assertThat(answer.body()).contains("Not there").doesNotContain("Exception");
    }

    @Test
    void aQueryThatIsNoneSaysWhereItStopsBeingOne() throws Exception {
        HttpResponse<String> answer = get(server, "/search?q=form:sung");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("[role=alert]").text()).contains("column 6");
    }

    @Test
    void whoHasAPageIsNotSentItAgain() throws Exception {
        String path = first("/stories/\\w+/people");
        String tag = get(server, path).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = send(request(server, path).header("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void aPageFromElsewhereChangesNothing() throws Exception {
        HttpRequest.Builder foreign = request(server, "/seen?mark=1.1")
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody());

        assertThat(send(foreign).statusCode()).isEqualTo(403);
        HttpResponse<String> own = send(request(server, "/seen?mark=1.1").POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(own.statusCode()).isEqualTo(303);
        assertThat(own.headers().firstValue("Set-Cookie").orElse("")).contains("rapporteur-seen=1.1", "HttpOnly");
    }

    private static HttpResponse<String> get(WebServer from, String path) throws IOException, InterruptedException {
        return send(request(from, path));
    }

    private static HttpRequest.Builder request(WebServer from, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + from.port() + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
