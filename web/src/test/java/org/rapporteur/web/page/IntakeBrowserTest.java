package org.rapporteur.web.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;

/** Hands articles in as a person does, at a desk that reads them. */
@Tag("browser")
class IntakeBrowserTest {

    private static final String FERRY = """
            ---
            title: Ferry leaves Halden
            outlet: Halden Post
            published: 2031-05-12
            ---
            The ferry Solveig left Halden with 212 crates of medicine on Monday. Harbour master Ilse Maar said \
            the Solveig would reach Skagen by Tuesday. "Nobody has waited in vain," Maar told reporters.
            """;

    @TempDir
    static Path folder;

    private static Optional<Chromium> browser = Optional.empty();
    private static Optional<ServedDesk> served = Optional.empty();

    @BeforeAll
    static void open() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        browser = Optional.of(Chromium.start());
        served = Optional.of(new ServedDesk(folder, 0));
    }

    @AfterAll
    static void close() {
        served.ifPresent(ServedDesk::close);
        browser.ifPresent(Chromium::close);
    }

    private static FilePayload file(String name, String text) {
        return new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Page page(boolean script) {
        Page page = browser.orElseThrow()
                .page(new Browser.NewPageOptions().setViewportSize(1440, 900).setJavaScriptEnabled(script));
        page.navigate(served.orElseThrow().address("/intake"));
        return page;
    }

    private static void handIn(Page page, FilePayload... files) {
        page.setInputFiles("input[type=file]", files);
        page.click(".handin-files button");
    }

    @Test
    void aFileIsTakenInReadAndLedToWithoutScript() {
        try (Page page = page(false)) {
            handIn(page, file("ferry.md", FERRY));
            Locator row = page.locator("#handed tbody tr");
            assertThat(row).hasCount(1);
            assertThat(row).containsText("ferry.md");
            assertThat(row).containsText("accepted");

            served.orElseThrow().settle();
            page.navigate(served.orElseThrow().address("/intake"));
            Locator kept = page.locator("#ledger tbody tr", new Page.LocatorOptions().setHasText("ferry.md"))
                    .last();
            assertThat(kept).containsText("accepted · read");
            assertThat(kept.locator("td").nth(3)).containsText("Ferry leaves Halden");
            kept.locator("td").nth(1).locator("a").click();
            assertThat(page.locator("h1")).hasText("Ferry leaves Halden");
            assertThat(page.locator(".reader-record .item")).not().hasCount(0);

            page.navigate(served.orElseThrow().address("/intake"));
            handIn(page, file("ferry.md", FERRY));
            assertThat(page.locator("#handed tbody tr")).containsText("known already");
        }
    }

    @Test
    void theTableSpeaksOfTheFilesAndBadOnesAreTold() {
        try (Page page = page(true)) {
            handIn(
                    page,
                    file("articles.csv", "file,outlet,title\nlunde.txt,Lunde Echo,Bridge shut\n"),
                    file(
                            "lunde.txt",
                            "The Brekke bridge was closed after engineer Tor Vind found cracks in two"
                                    + " pillars. \"Lorries must go round by Lunde,\" Vind said of the Brekke bridge."),
                    file("report.pdf", "%PDF-1.7 nothing of it is text"),
                    file("nothing.txt", "  \n"));
            List<String> rows = page.locator("#handed tbody tr").allTextContents();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0)).contains("lunde.txt", "accepted");
            assertThat(rows.get(1)).contains("report.pdf", "failed", "a PDF file; wanted plain text or Markdown");
            assertThat(rows.get(2))
                    .contains("nothing.txt", "skipped", "3 characters without a word; wanted the text of an article");

            served.orElseThrow().settle();
            page.navigate(served.orElseThrow().address("/"));
            page.click("text=Bridge shut");
            assertThat(page.locator(".of").first()).containsText("Lunde Echo");
        }
    }

    @Test
    void aTextIsPastedAndAWrongDateIsToldWithoutLosingIt() {
        try (Page page = page(true)) {
            String text =
                    "Pilots at Nordvik will strike on Friday.\n\n\"We were not asked,\" union leader Eva Holt said.";
            page.fill("textarea", text);
            page.fill(".handin-text input[name=title]", "Nordvik pilots to strike");
            page.fill(".handin-text input[name=outlet]", "Nordvik Times");
            page.fill(".handin-text input[name=published]", "Friday");
            page.click(".handin-text button");
            assertThat(page.locator("#handin-problem"))
                    .hasText("not a date: 'Friday'; wanted ISO 8601, such as 2031-05-12 or 2031-05-12T08:30Z.");
            assertThat(page.locator("textarea")).hasValue(text);

            page.fill(".handin-text input[name=published]", "2031-05-16");
            page.click(".handin-text button");
            assertThat(page.locator("#handed tbody tr")).containsText("accepted");

            served.orElseThrow().settle();
            page.navigate(served.orElseThrow().address("/"));
            page.click("text=Nordvik pilots to strike");
            page.click("text=Said in the newest articles >> visible=true");
            assertThat(page.locator("main")).containsText("We were not asked,");
            assertThat(served.orElseThrow().desk.ledger(0, 50))
                    .anySatisfy(line -> assertThat(line.entry().bytes()).isEqualTo(text.length()));
        }
    }

    @Test
    void axeFindsNothingSeriousInWhatWasHandedIn() {
        try (Page page = page(true)) {
            handIn(page, file("empty.txt", ""));
            assertThat(page.locator("#handed tbody tr")).containsText("empty; wanted the text of an article");
            assertThat(Axe.seriousFindings(page)).isEmpty();
        }
    }
}
