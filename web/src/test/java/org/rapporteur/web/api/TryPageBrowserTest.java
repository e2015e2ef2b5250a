package org.rapporteur.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Key;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.archive.InMemoryArchive;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.web.WebServer;
import org.rapporteur.web.WebSettings;
import org.rapporteur.web.access.Secret;

/** Tries routes on the page for it, in a real browser. */
@Tag("browser")
class TryPageBrowserTest {

    @TempDir
    private static Path folder;

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<ServedDesk> served = Optional.empty();

    @BeforeAll
    static void open() {
        browser = Optional.of(Chromium.start());
        served = Optional.of(new ServedDesk(folder));
    }

    @AfterAll
    static void close() {
        served.ifPresent(ServedDesk::close);
        browser.ifPresent(Chromium::close);
    }

    private static String address() {
        return "http://127.0.0.1:" + served.orElseThrow().server.port() + "/api";
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 390"})
    void hasEveryRouteNothingSeriousIsWrongAndNothingIsTooWide(ColorScheme scheme, int width) {
        try (Page page = browser.orElseThrow()
                .page(new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            List<String> told = new ArrayList<>();
            page.onConsoleMessage(message -> told.add(message.text()));
            page.navigate(address());
            page.waitForSelector("#takeArticles");
            int routes = new Description(served.orElseThrow().json("/api/v1/openapi.json"))
                    .routes()
                    .size();
            assertThat(page.locator(".route").count()).isEqualTo(routes);
            page.locator("#takeArticles > summary").click();
            page.locator("#listStoryStatements > summary").click();
            shoot(page, scheme + "-" + width);

            assertThat(Axe.seriousFindings(page)).isEmpty();
            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            // A browser asks for a picture of the site, which there is none of.
            assertThat(told)
                    .noneMatch(words -> words.contains("Content Security Policy") || words.contains("Uncaught"));
        }
    }

    @Test
    void anArticleIsHandedInAndFoundWithTheKeyThatWasTyped() {
        Secret secret = Secret.fresh();
        InMemoryArchive keys = new InMemoryArchive();
        keys.change(shelves -> {
            shelves.keys().keep(Key.of("ilse", KeyRole.WRITE, secret.sha256(), Instant.now()));
            return true;
        });
        try (WebServer keyed =
                        WebServer.start(new WebSettings("127.0.0.1", 0, "desk"), served.orElseThrow().site, keys);
                Page page = browser.orElseThrow().page(1440, 900)) {
            page.navigate("http://127.0.0.1:" + keyed.port() + "/api");
            page.waitForFunction("document.getElementById('state').textContent === 'This server asks for a key.'");
            page.fill("#key", secret.reveal());
            page.locator("#key").press("Enter");
            page.waitForSelector("#takeArticles");

            page.locator("#takeArticles > summary").press("Enter");
            page.locator("#takeArticles button").press("Enter");
            page.waitForSelector("#takeArticles .answer pre[tabindex]");
            assertThat(page.locator("#takeArticles .answer").textContent()).contains("201", "\"intake\": \"accepted\"");

            page.locator("#listArticles > summary").click();
            page.fill("#listArticles-limit", "1");
            page.locator("#listArticles button").click();
            page.waitForSelector("#listArticles .answer pre[tabindex]");
            assertThat(page.locator("#listArticles .answer").textContent())
                    .contains("200", "/api/v1/articles?limit=1", "Ferry sails");
            shoot(page, "answer");
        }
    }

    /** {@code -Dshots=FOLDER} keeps pictures, to be looked at. */
    private static void shoot(Page page, String name) {
        Optional.ofNullable(System.getProperty("shots"))
                .ifPresent(place -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(place, name + ".png"))
                        .setFullPage(false)));
    }
}
