package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Looks at the pages in a browser: the machine's own Chromium and Node, nothing fetched. */
@Tag("browser")
class PagesBrowserTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC);
    private static final List<String> QUIETLY = List.of(
            "--no-sandbox",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");
    private static final List<String> OF_A_STORY = List.of(
            "",
            "/statements",
            "/people",
            "/timeline",
            "/matrix",
            "/positions",
            "/proposals",
            "/steps",
            "/sources/differences",
            "/sources/shared",
            "/sources/alone",
            "/sources/wording",
            "/articles");

    private static Optional<Playwright> playwright = Optional.empty();
    private static Optional<Browser> browser = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    private static String story = "";
    private static String hostile = "";
    private static String statement = "";

    @BeforeAll
    static void open() throws IOException {
        Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
        Optional<Path> node = find("node", "nodejs");
        assumeTrue(chromium.isPresent() && node.isPresent(), "skipped: no Chromium or no Node on this machine");
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_NODEJS_PATH", node.orElseThrow().toString());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        playwright = Optional.of(Playwright.create(new Playwright.CreateOptions().setEnv(environment)));
        browser = Optional.of(playwright
                .orElseThrow()
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(QUIETLY)));
        Dossier talks = ShownStories.read(ROOT.resolve("examples/harbour-talks"));
        Dossier taken = HostileStory.dossier();
        server = Optional.of(WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk"),
                new Pages(new ShownStories(List.of(talks, taken), List.of()), CLOCK)));
        story = "/stories/" + talks.articles().get(0).id();
        hostile = "/stories/" + taken.articles().get(0).id();
        statement = story + "/statements/" + talks.statements().get(0).id();
    }

    private static Optional<Path> find(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of("/usr/bin", "/usr/local/bin").map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @AfterAll
    static void close() {
        server.ifPresent(WebServer::close);
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }

    private static Stream<String> paths() {
        Stream<String> site = Stream.of(
                "/", "/search?q=x", "/search?q=form:sung", "/review", "/intake", "/settings", "/keyboard", "/nowhere");
        String article = story + "/articles/" + story.substring("/stories/".length());
        return Stream.of(site, OF_A_STORY.stream().map(story::concat), Stream.of(statement, article, hostile))
                .flatMap(paths -> paths);
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 390"})
    void axeFindsNothingSeriousAndNothingIsTooWide(ColorScheme scheme, int width) throws IOException {
        String axe = Files.readString(ROOT.resolve("export/src/test/resources/vendor/axe-core/axe.min.js"));
        try (Page page = browser.orElseThrow()
                .newPage(new Browser.NewPageOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(scheme)
                        .setReducedMotion(ReducedMotion.REDUCE))) {
            for (String path : paths().toList()) {
                page.navigate(address(path));
                page.evaluate(axe);
                Object found = page.evaluate(
                        "async () => (await axe.run()).violations"
                                + ".filter(v => v.impact === 'serious' || v.impact === 'critical')"
                                + ".map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.target + ' ' + n.failureSummary).join(' | '))");
                assertThat(found).as(path).isEqualTo(List.of());
                assertThat((boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s fits in %d", path, width)
                        .isTrue();
            }
        }
    }

    @Test
    void theArticleRunsNothing() {
        try (Page page = browser.orElseThrow().newPage()) {
            for (String path : List.of(hostile, hostile + "/articles", hostile + "/statements", hostile + "/people")) {
                page.navigate(address(path));
                assertThat(page.title()).as(path).endsWith("Rapporteur");
            }
        }
    }

    @Test
    void keysLeadFromItemToItemAndToTheirList() {
        try (Page page = browser.orElseThrow().newPage()) {
            page.navigate(address(story + "/statements"));
            page.keyboard().press("j");
            page.keyboard().press("j");
            assertThat(page.locator(".item.here .number").textContent()).isEqualTo("2");
            page.keyboard().press("o");
            page.waitForURL("**/statements/*/*");
            page.keyboard().press("?");
            page.waitForURL("**/keyboard");
            page.keyboard().press("/");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("find");
        }
    }

    @Test
    void aFilterAnswersWithAndWithoutScript() {
        try (Page page = browser.orElseThrow().newPage()) {
            page.navigate(address(story + "/statements"));
            page.selectOption("select[name=form]", "direct");
            page.waitForURL("**form=direct**");
            assertThat(page.locator("#results .form dd").allTextContents())
                    .isNotEmpty()
                    .containsOnly("direct");
        }
        try (Page page = browser.orElseThrow().newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(address(story + "/statements"));
            page.selectOption("select[name=form]", "indirect");
            page.click(".facets button");
            assertThat(page.locator("#results .form dd").allTextContents())
                    .isNotEmpty()
                    .containsOnly("indirect");
        }
    }

    @Test
    void aStatementLeadsToItsWordsAndBack() {
        try (Page page = browser.orElseThrow().newPage()) {
            page.navigate(address(statement));
            page.click(".line .words a");
            assertThat(page.locator("mark:target").isVisible()).isTrue();
            assertThat(page.url()).contains("/articles/").contains("#w-");
            page.click("mark:target > a.back");
            assertThat(page.url()).contains("#st-");
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.orElseThrow().port() + path;
    }
}
