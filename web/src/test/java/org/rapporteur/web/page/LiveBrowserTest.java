package org.rapporteur.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;

/** Reads pages of a desk while articles come in. */
@Tag("browser")
class LiveBrowserTest {

    private static final String FERRY = """
            ---
            title: Ferry leaves Halden
            outlet: Halden Post
            published: 2031-05-12
            ---
            The ferry Solveig left Halden with 212 crates of medicine on Monday. Harbour master Ilse Maar said \
            the Solveig would reach Skagen by Tuesday. "Nobody has waited in vain," Maar told reporters. \
            "We sail again on Friday," she said.
            """;
    private static final String SKAGEN = """
            ---
            title: Skagen waits for the ferry
            outlet: Skagen Daily
            published: 2031-05-11
            ---
            Skagen waits for the ferry Solveig and its 212 crates of medicine from Halden. \
            "We will unload all 212 crates of medicine at night," mayor Jon Berg said. Harbour master Ilse Maar expects the \
            ferry Solveig from Halden on Tuesday. "The pier is ready for the Solveig," Berg told reporters in Skagen.
            """;

    @TempDir
    static Path folder;

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<ServedDesk> served = Optional.empty();
    private static String story = "";

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browser = Optional.of(Chromium.start());
        ServedDesk desk = new ServedDesk(folder, 0);
        served = Optional.of(desk);
        desk.take("ferry.md", FERRY);
        story = "/stories/" + desk.desk.stories().get(0).id();
    }

    @AfterAll
    static void close() {
        served.ifPresent(ServedDesk::close);
        browser.ifPresent(Chromium::close);
    }

    private static Page page(String path) {
        Page page = browser.orElseThrow().page(1000, 360);
        page.navigate(served.orElseThrow().address(path));
        return page;
    }

    @Test
    void whatIsNewIsToldAndShownWithoutMovingWhatIsRead() {
        ServedDesk desk = served.orElseThrow();
        try (Page statements = page(story + "/statements");
                Page stories = page("/");
                Page intake = page("/intake")) {
            Locator last = statements.locator("#results .item").last();
            last.evaluate("item => item.scrollIntoView({ block: 'center' })");
            String lastKey = last.getAttribute("id");
            double before = last.boundingBox().y;
            int had = statements.locator("#results .item").count();
            stories.locator("h2 a").first().focus();

            desk.take("skagen.md", SKAGEN);

            Locator news = statements.locator("#news");
            assertThat(news).containsText("new statements");
            assertThat(statements.locator("#results .item")).hasCount(had);
            assertThat(last.boundingBox().y).isEqualTo(before);
            statements.click("#news button");
            assertThat(statements.locator("#results .item")).not().hasCount(had);
            assertThat(statements.locator("#" + lastKey).boundingBox().y).isCloseTo(before, within(1.5));
            assertThat(statements.locator(".fresh")).not().hasCount(0);
            assertThat(news).containsText("Shown, and marked as new.");
            assertThat(Axe.seriousFindings(statements)).isEmpty();

            assertThat(stories.locator(".counts").first()).containsText("2 articles");
            assertThat(stories.evaluate("document.activeElement.getAttribute('href')"))
                    .isEqualTo(story);

            assertThat(intake.locator("#news")).containsText("1 new input");
            intake.click("#news button");
            assertThat(intake.locator("#ledger tbody tr").first()).containsText("skagen.md");
            assertThat(intake.locator("#ledger tbody tr").first()).containsText("accepted · read");
        }
    }

    @Test
    void rowsSayByThemselvesThatTheirArticleIsRead() {
        try (Page page = page("/intake")) {
            page.fill("textarea", """
                    Pilots at Nordvik will strike on Friday. "We were not asked," union leader Eva Holt said.""");
            page.click(".handin-text button");
            assertThat(page.locator("#handed tbody tr")).containsText("accepted · read");
            assertThat(page.locator("#handed tbody tr td").nth(3).locator("a")).hasCount(1);
        }
    }

    @Test
    void aStreamGoesOnBehindTheLastEventThatWasHeard() throws Exception {
        served.orElseThrow().settle();
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest fromTheFirst = HttpRequest.newBuilder(
                        URI.create(served.orElseThrow().address("/api/v1/changes?after=0")))
                .build();
        HttpResponse<Stream<String>> first = client.send(fromTheFirst, HttpResponse.BodyHandlers.ofLines());
        assertThat(first.headers().firstValue("content-type")).hasValue("text/event-stream; charset=utf-8");
        List<String> told;
        try (Stream<String> lines = first.body()) {
            told = lines.filter(line -> !line.isEmpty()).limit(4).toList();
        }
        assertThat(told.get(0)).isEqualTo("retry: 2000");
        assertThat(told.get(1)).matches("id: \\d+");
        assertThat(told.get(2)).isEqualTo("event: change");
        assertThat(told.get(3)).matches("data: \\{\"story\":\"[0-9a-f]+\",\"number\":\\d+}");

        HttpRequest goingOn = HttpRequest.newBuilder(
                        URI.create(served.orElseThrow().address("/api/v1/changes")))
                .header("Last-Event-ID", told.get(1).substring(4))
                .build();
        HttpResponse<Stream<String>> second = client.send(goingOn, HttpResponse.BodyHandlers.ofLines());
        served.orElseThrow().take("lunde.txt", "Engineer Tor Vind said the Brekke bridge will stay closed.");
        try (Stream<String> lines = second.body()) {
            assertThat(lines.filter(line -> line.startsWith("id: ")).findFirst())
                    .hasValueSatisfying(id -> assertThat(Long.parseLong(id.substring(4)))
                            .isGreaterThan(Long.parseLong(told.get(1).substring(4))));
        }
    }

    @Test
    void aNumberThatIsNoneIsToldSo() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(served.orElseThrow().address("/api/v1/changes?after=soon")))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("“soon” is no number of a change; wanted digits.");
    }

    private static void takeCracks(ServedDesk desk) {
        desk.take("bridge.md", """
                ---
                title: Cracks close the Kvalvik dam
                outlet: Sandal Echo
                ---
                The Kvalvik dam was closed after inspector Siri Moe found cracks in two spillways. \
                "Farmers must leave Sandal by night," Moe said of the Kvalvik dam.
                """);
    }

    private static void takeFarmers(ServedDesk desk) {
        desk.take("lorries.md", """
                ---
                title: Farmers flee Sandal
                outlet: Coast Wire
                ---
                Farmers flee Sandal since cracks closed the Kvalvik dam. Inspector Siri Moe wants both spillways of \
                the Kvalvik dam replaced. "It will take a year," Moe told reporters.
                """);
    }

    @Test
    void whatCameSinceAStoryWasMarkedAsSeenIsMarkedAsNew() {
        ServedDesk desk = served.orElseThrow();
        takeCracks(desk);
        try (Page page = browser.orElseThrow()
                .page(new Browser.NewPageOptions().setViewportSize(1440, 900).setJavaScriptEnabled(false))) {
            page.navigate(desk.address("/"));
            page.click("text=Cracks close the Kvalvik dam");
            assertThat(page.locator(".seen a")).hasCount(0);
            page.click(".seen button");
            assertThat(page.locator("h1")).hasText("Cracks close the Kvalvik dam");

            takeFarmers(desk);
            page.reload();
            int fresh = Integer.parseInt(page.locator(".seen a").textContent().replaceFirst(" .*", ""));
            assertThat(fresh).isPositive();
            page.click(".seen a");
            assertThat(page.locator("#results .item")).hasCount(fresh);
            assertThat(page.locator("#results .item.fresh")).hasCount(fresh);
            page.click("text=show all");
            assertThat(page.locator("#results .item.fresh")).hasCount(fresh);
            assertThat(page.locator("#results .item:not(.fresh)")).not().hasCount(0);
            assertThat(page.locator("#results .item.fresh").first()).containsText("Coast Wire");
            page.navigate(desk.address("/"));
            assertThat(page.locator(".stories li", new Page.LocatorOptions().setHasText("Kvalvik")))
                    .containsText("changed");
            page.click("text=Mark these as seen");
            assertThat(page.locator(".bearing")).hasCount(0);
            page.navigate(desk.address(page.locator(".stories h2 a", new Page.LocatorOptions().setHasText("Kvalvik"))
                    .getAttribute("href")));
            assertThat(page.locator(".seen a")).hasCount(0);
        }
    }

    @Test
    void momentsAreToldByTheArticlesClockAndTheReaders() {
        ServedDesk desk = served.orElseThrow();
        desk.take("ombra.md", """
                ---
                title: Ombra mayor steps down
                outlet: Ombra Gazette
                published: 2031-05-12T08:30+02:00
                ---
                Mayor Lia Renn of Ombra steps down. "I have said enough," Renn told the Ombra council.
                """);
        try (Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setViewportSize(390, 800))) {
            page.navigate(desk.address("/"));
            page.click("text=Ombra mayor steps down");
            page.click(".tabs >> text=Articles");
            assertThat(page.locator("main")).containsText("12 May 2031, 08:30 +02:00 (06:30 UTC)");
            page.click(".top >> text=Settings");
            page.selectOption("select[name=zone]", "Asia/Tokyo");
            page.click("text=Keep");
            assertThat(page.locator("select[name=zone]")).hasValue("Asia/Tokyo");
            assertThat(Axe.seriousFindings(page)).isEmpty();
            page.goBack();
            page.navigate(desk.address("/intake"));
            assertThat(page.locator("#ledger .clock").first()).containsText("Tokyo)");
            page.locator("#ledger tr", new Page.LocatorOptions().setHasText("ombra.md"))
                    .locator("a")
                    .first()
                    .click();
            assertThat(page.locator(".of").first()).containsText("12 May 2031, 08:30 +02:00 (15:30 Tokyo)");
        }
    }

    @Test
    void aRevisionIsHeldAgainstTheOneBeforeIt() {
        ServedDesk desk = served.orElseThrow();
        String first = """
                ---
                title: Tunnel at Varde
                url: https://varde.example/tunnel
                ---
                "We will open the tunnel on Monday," said engineer Pia Lund of the Varde tunnel company. \
                "It is safe for lorries," Lund told reporters in Varde.
                """;
        desk.take("tunnel-1.md", first);
        desk.take("tunnel-2.md", first.replace("on Monday", "on Friday").replace("safe for lorries", "safe for all"));
        try (Page page = browser.orElseThrow().page(new Browser.NewPageOptions().setViewportSize(1440, 900))) {
            page.navigate(desk.address("/intake"));
            Locator row = page.locator("#ledger tr", new Page.LocatorOptions().setHasText("tunnel-2.md"));
            assertThat(row).containsText("new revision");
            row.locator("a").first().click();
            page.click("text=Revisions of this one");
            assertThat(page.locator(".revised li").first()).containsText("reworded");
            assertThat(page.locator(".revised del").first()).containsText("Monday");
            assertThat(page.locator(".revised ins").first()).containsText("Friday");
            assertThat(Axe.seriousFindings(page)).isEmpty();
        }
    }
}
