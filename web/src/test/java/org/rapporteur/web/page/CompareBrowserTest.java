package org.rapporteur.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;

/** Holds articles of the example beside each other. */
@Tag("browser")
class CompareBrowserTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<WebServer> server = Optional.empty();
    private static String story = "";

    @BeforeAll
    static void open() throws IOException {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browser = Optional.of(Chromium.start());
        Dossier talks = ShownStories.read(ROOT.resolve("examples/harbour-talks"));
        server = Optional.of(WebServer.start(
                new WebSettings("127.0.0.1", 0, "desk"),
                new Pages(
                        new ShownStories(List.of(talks), List.of()),
                        Clock.fixed(Instant.parse("2031-05-20T08:00:00Z"), ZoneOffset.UTC))));
        story = "/stories/" + talks.articles().get(0).id();
    }

    @AfterAll
    static void close() {
        server.ifPresent(WebServer::close);
        browser.ifPresent(Chromium::close);
    }

    private static Page page(String path) {
        Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setViewportSize(390, 900));
        page.navigate("http://127.0.0.1:" + server.orElseThrow().port() + story + path);
        return page;
    }

    @Test
    void twoArticlesStandSideBySideAtAnAddressThatLasts() {
        try (Page page = page("/sources/differences")) {
            page.click("text=Side by side");
            page.locator(".chosen-articles input").nth(0).check();
            page.locator(".chosen-articles input").nth(1).check();
            page.click("text=Compare");
            assertThat(page.url()).matches(".*/sources/compare\\?with=[0-9a-f]{12}&with=[0-9a-f]{12}");
            assertThat(page.locator(".compared-one")).hasCount(2);
            assertThat(page.locator("#established .item")).not().hasCount(0);
            assertThat(page.locator("#established").locator("del, ins").first()).isVisible();

            List<String> shared = page.locator("#established .words a").evaluateAll("all => all.map(a => a.hash)")
                            instanceof List<?> all
                    ? all.stream().map(String::valueOf).toList()
                    : List.of();
            assertThat(shared).isNotEmpty();
            assertThat(page.locator(".compared-one .item")).not().hasCount(0);
            assertThat(Axe.seriousFindings(page)).isEmpty();
        }
    }

    @Test
    void oneArticleAloneIsTooFew() {
        try (Page page = page("/sources/compare")) {
            page.locator(".chosen-articles input").first().check();
            page.click("text=Compare");
            assertThat(page.locator(".trouble")).hasText("1 article of this story chosen; wanted 2 to 6.");
        }
    }

    @Test
    void stepsThatAreOverBeforeADayAreLeftOut() {
        try (Page page = page("/steps")) {
            int all = page.locator(".step").count();
            page.fill("input[name=since]", "2025-10-12");
            page.click(".filters button");
            assertThat(page.locator(".step").count()).isPositive().isLessThan(all);
            page.click("text=show all");
            assertThat(page.locator(".step")).hasCount(all);
        }
    }
}
