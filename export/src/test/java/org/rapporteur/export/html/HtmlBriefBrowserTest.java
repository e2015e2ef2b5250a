package org.rapporteur.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.dossier.Dossier;
import org.rapporteur.export.FerryTalks;
import org.rapporteur.export.ValleyTalks;
import org.rapporteur.export.brief.Brief;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;

/** Looks at the page in a browser: the machine's own Chromium and Node, nothing fetched. */
@Tag("browser")
class HtmlBriefBrowserTest {

    private static Optional<Chromium> browser = Optional.empty();
    private static String address = "";
    private static String negotiation = "";

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        browser = Optional.of(Chromium.start());
        address = address(folder.resolve("brief.html"), FerryTalks.compared());
        negotiation = address(folder.resolve("negotiation.html"), ValleyTalks.dossier());
    }

    private static String address(Path page, Dossier dossier) throws IOException {
        Files.writeString(page, HtmlBrief.write(Brief.of(dossier)));
        return page.toUri().toString();
    }

    @AfterAll
    static void close() {
        browser.ifPresent(Chromium::close);
    }

    @ParameterizedTest(name = "{0} wide")
    @CsvSource({"1440", "390"})
    void aLineLeadsToItsWordsAndBack(int width) {
        try (Page page = page(width, 500)) {
            page.click("#s8 .words a");
            assertThat(page.url()).endsWith("#w8");
            assertThat(isInView(page, "#w8")).isTrue();

            page.click("#w8 > a.back");
            assertThat(page.url()).endsWith("#s8");
            assertThat(isInView(page, "#s8")).isTrue();
        }
    }

    @Test
    void whereThereIsRoomTheLineStaysInSightBesideItsWords() {
        try (Page page = page(1440, 500)) {
            page.click("#s8 .words a");

            assertThat(isInView(page, "#w8")).isTrue();
            assertThat(isInView(page, "#s8 .words a")).isTrue();
        }
    }

    @Test
    void theSkipLinkComesFirstAndIsSeen() {
        try (Page page = page(1440, 900)) {
            page.keyboard().press("Tab");

            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Skip to the record");
            assertThat(isInView(page, ".skip")).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} wide")
    @CsvSource({"1440", "390"})
    void aCellOfTheMatrixLeadsToTheWords(int width) {
        try (Page page = negotiationPage(width, 500)) {
            page.click("#matrix td a.count");
            String party = (String) page.evaluate("location.hash");
            assertThat(isInView(page, party)).isTrue();

            page.click(party + " + ol li .words a");
            String words = (String) page.evaluate("decodeURIComponent(location.hash)");
            assertThat(page.textContent("[id='" + words.substring(1) + "']"))
                    .isEqualTo("could cede the valley in ten years");
            assertThat(isInView(page, "[id='" + words.substring(1) + "']")).isTrue();
        }
    }

    @Test
    void withoutScriptTheNegotiationIsWhole() {
        try (Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(negotiation);

            assertThat(page.isVisible("#timeline svg.timeline >> nth=0")).isTrue();
            assertThat(page.isVisible("#on-E4")).isTrue();
            page.check("#only-A1");
            assertThat(page.isVisible("#H2")).isFalse();
            assertThat(page.isVisible("#issue-territory-1")).isTrue();
            assertThat(page.isVisible("#issue-territory-2"))
                    .as("a heading with nothing below it")
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "{0} wide")
    @CsvSource({"1440", "390"})
    void noWordsOfADrawingLieOnOthers(int width) {
        try (Page page = negotiationPage(width, 900)) {
            Object overlaps = page.evaluate("() => [...document.querySelectorAll('svg.drawing')].flatMap(svg => {"
                    + " const words = [...svg.querySelectorAll('text')].map(one => [one.textContent,"
                    + " one.getBoundingClientRect()]);"
                    + " return words.flatMap(([a, p], i) => words.slice(i + 1).filter(([b, q]) =>"
                    + " p.left < q.right && q.left < p.right && p.top + 3 < q.bottom && q.top + 3 < p.bottom)"
                    + " .map(([b]) => a + ' on ' + b)); })");

            assertThat(overlaps).isEqualTo(List.of());
        }
    }

    @Test
    void aWideTableScrollsInItsOwnBoxAndTheKeyboardReachesIt() {
        try (Page page = negotiationPage(320, 700)) {
            page.focus("#timeline .wide");
            page.keyboard().press("ArrowRight");
            page.waitForFunction("document.querySelector('#timeline .wide').scrollLeft > 0");

            assertThat(page.evaluate("document.documentElement.scrollLeft")).isEqualTo(0);
        }
    }

    @Test
    void nothingIsWiderThanAPhone() {
        try (Page page = page(320, 700);
                Page talks = negotiationPage(320, 700)) {
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
            assertThat(talks.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
        }
    }

    @Test
    void choosingAnArticleLeavesWhatItHas() {
        try (Page page = page(1440, 900)) {
            page.check("#only-A2");

            assertThat(page.isVisible("#s1"))
                    .as("a statement of the first article")
                    .isFalse();
            assertThat(page.isVisible("#s8")).as("a statement of the second").isTrue();
            assertThat(page.isVisible("#u1")).as("words that both have").isTrue();

            page.check("#only-all");
            assertThat(page.isVisible("#s1")).isTrue();
        }
    }

    @Test
    void wordsTypedLeaveWhatHasThem() {
        try (Page page = page(1440, 900)) {
            page.fill("input[type=search]", "nothing to add");

            assertThat(page.isVisible("#u1")).isTrue();
            assertThat(page.isVisible("#s1")).isFalse();
            assertThat(page.textContent(".filters output")).matches("\\d+ of \\d+");

            page.fill("input[type=search]", "");
            assertThat(page.isVisible("#s1")).isTrue();
        }
    }

    @Test
    void thePolicyLetsThePagesOwnScriptRun() {
        try (Page page = browser.orElseThrow().page(1440, 900)) {
            page.navigate(address);

            assertThat(page.isVisible("input[type=search]")).isTrue();
        }
    }

    @Test
    void withoutScriptNothingIsMissing() {
        try (Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(address);
            page.check("#only-A2");

            assertThat(page.locator("input[type=search]").count()).isZero();
            assertThat(page.isVisible("#s8")).isTrue();
            assertThat(page.isVisible("#s1")).isFalse();
        }
    }

    @Test
    void aColumnLeadsToItsWords() {
        try (Page page = page(1440, 500)) {
            page.click("#d1 .column:nth-child(2) .place");

            String target = (String) page.evaluate("decodeURIComponent(location.hash)");
            assertThat(page.textContent("[id='" + target.substring(1) + "']")).isEqualTo("harbour council");
            assertThat(isInView(page, "[id='" + target.substring(1) + "']")).isTrue();
        }
    }

    @Test
    void onPaperTheWayAboutIsLeftOutAndTheWordsStay() {
        try (Page page = page(1440, 900)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.isVisible("nav")).isFalse();
            assertThat(page.isVisible("#s8 .where")).isTrue();
            assertThat(page.isVisible("#w8")).isTrue();
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 390"})
    void axeFindsNothing(ColorScheme scheme, int width) {
        try (Page page = page(width, 900)) {
            assertAccessible(page, scheme);
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 1440", "LIGHT, 390", "DARK, 390"})
    void axeFindsNothingInTheNegotiation(ColorScheme scheme, int width) {
        try (Page page = negotiationPage(width, 900)) {
            assertAccessible(page, scheme);
        }
    }

    private static void assertAccessible(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(Axe.findings(page)).isEmpty();
    }

    private static Page page(int width, int height) {
        return page(address, width, height);
    }

    private static Page negotiationPage(int width, int height) {
        return page(negotiation, width, height);
    }

    private static Page page(String address, int width, int height) {
        Page page = browser.orElseThrow()
                .page(new Browser.NewPageOptions()
                        .setViewportSize(width, height)
                        .setBypassCSP(true));
        page.navigate(address);
        return page;
    }

    private static boolean isInView(Page page, String selector) {
        return (boolean) page.evaluate(
                "selector => { const box = document.querySelector(selector).getBoundingClientRect();"
                        + " return box.top >= 0 && box.top < innerHeight && box.left >= 0; }",
                selector);
    }
}
