package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Looks at the pages in a browser: the machine's own Chromium and Node, nothing fetched. */
@Tag("browser")
class PagesBrowserTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC);
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

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    private static String story = "";
    private static String hostile = "";
    private static String statement = "";

    @BeforeAll
    static void open() throws IOException {
        browser = Optional.of(Chromium.start());
        Dossier talks = ShownStories.read(ROOT.resolve("examples/harbour-talks"));
        Dossier taken = HostileStory.dossier();
        server = Optional.of(WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk"),
                new Pages(new ShownStories(List.of(talks, taken), List.of()), CLOCK)));
        story = "/stories/" + talks.articles().get(0).id();
        hostile = "/stories/" + taken.articles().get(0).id();
        statement = story + "/statements/" + talks.statements().get(0).id();
    }

    @AfterAll
    static void close() {
        server.ifPresent(WebServer::close);
        browser.ifPresent(Chromium::close);
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
    void axeFindsNothingSeriousAndNothingIsTooWide(ColorScheme scheme, int width) {
        try (Page page = browser.orElseThrow()
                .page(new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            for (String path : paths().toList()) {
                page.navigate(address(path));
                assertThat(Axe.seriousFindings(page)).as(path).isEmpty();
                assertThat((boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s fits in %d", path, width)
                        .isTrue();
            }
        }
    }

    @Test
    void theArticleRunsNothing() {
        try (Page page = browser.orElseThrow().page(1440, 900)) {
            for (String path : List.of(hostile, hostile + "/articles", hostile + "/statements", hostile + "/people")) {
                page.navigate(address(path));
                assertThat(page.title()).as(path).endsWith("Rapporteur");
            }
        }
    }

    @Test
    void keysLeadFromItemToItemAndToTheirList() {
        try (Page page = browser.orElseThrow().page(1440, 900)) {
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
        try (Page page = browser.orElseThrow().page(1440, 900)) {
            page.navigate(address(story + "/statements"));
            page.selectOption("select[name=form]", "direct");
            page.waitForURL("**form=direct**");
            assertThat(page.locator("#results .form dd").allTextContents())
                    .isNotEmpty()
                    .containsOnly("direct");
        }
        try (Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
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
        try (Page page = browser.orElseThrow().page(1440, 900)) {
            page.navigate(address(statement));
            page.click(".line .words a");
            page.waitForURL("**/articles/*#w-*");
            assertThat(page.locator("mark:target").isVisible()).isTrue();
            page.click("mark:target > a.back");
            assertThat(page.url()).contains("#st-");
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + server.orElseThrow().port() + path;
    }
}
