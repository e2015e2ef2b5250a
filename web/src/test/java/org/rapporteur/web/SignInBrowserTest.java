package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.KeyRole;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.web.access.Secret;
import org.rapporteur.web.page.AllPages;

@Tag("browser")
class SignInBrowserTest {
    private static Chromium chromium;

    private KeyedServer keyed;

    @BeforeAll
    static void open() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() {
        keyed = new KeyedServer(KeyedServer.ANY_PORT, AllPages.ofAHostileStory());
    }

    @AfterEach
    void stop() {
        keyed.close();
    }

    @Test
    void aPersonShowsHerKeyReadsAndSignsOut() {
        try (Page page = chromium.page(1440, 900)) {
            page.navigate(address("/intake?before=9"));
            assertThat(page.title()).isEqualTo("Sign in · Rapporteur");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("key");

            page.fill("#key", Secret.fresh().reveal());
            page.keyboard().press("Enter");
            page.waitForSelector("[role=alert]");
            assertThat(page.textContent("[role=alert]")).isEqualTo("This key is not known.");
            assertThat(page.inputValue("#key")).isEmpty();

            page.fill("#key", keyed.secret(KeyRole.READ));
            page.keyboard().press("Enter");
            page.waitForURL("**/intake?before=9");
            assertThat(page.title()).isEqualTo("Intake · Rapporteur");
            assertThat(page.evaluate("document.cookie")).isEqualTo("");

            page.navigate(address("/settings"));
            assertThat(page.textContent("table")).contains("reader, with the role read, by a key");
            page.click(".sign-out button");
            page.waitForURL("**/sign-in");
            page.navigate(address("/"));
            assertThat(page.title()).isEqualTo("Sign in · Rapporteur");
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 390"})
    void theFormIsForEverybody(ColorScheme scheme, int width) {
        try (Page page = chromium.page(
                new Browser.NewPageOptions().setViewportSize(width, 700).setColorScheme(scheme))) {
            page.navigate(address("/read"));
            page.navigate(address("/"));
            page.fill("#key", "nonsense");
            page.keyboard().press("Enter");
            page.waitForSelector("[role=alert]");

            assertThat(Axe.findings(page)).isEmpty();
            assertThat((boolean) page.evaluate(
                            "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isTrue();
            String folder = System.getProperty("rapporteur.pictures", "");
            if (!folder.isEmpty()) {
                page.screenshot(
                        new Page.ScreenshotOptions().setPath(Path.of(folder, "sign-in-%s.png".formatted(scheme))));
            }
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + keyed.server.port() + path;
    }
}
