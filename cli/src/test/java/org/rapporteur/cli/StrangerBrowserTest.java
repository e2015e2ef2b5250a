package org.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.ReadingVersion;
import org.rapporteur.core.archive.StoredReading;
import org.rapporteur.store.sql.SqlArchive;
import org.rapporteur.testkit.browser.Chromium;
import org.rapporteur.testkit.postgres.PostgresServer;

/** What somebody does who has never seen the program, from handing articles in to proving what she took away. */
@Tag("browser")
class StrangerBrowserTest {
    private static final Path TALKS = Path.of("../examples/harbour-talks");
    private static final Path SEEDS = Path.of("../../shared/seeds");
    private static final int PATIENCE_MS = 60_000;

    @TempDir
    private Path folder;

    private Chromium chromium;
    private Page page;

    @BeforeEach
    void sitDown() {
        chromium = Chromium.start();
        page = chromium.page(1440, 900);
        page.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
    }

    @AfterEach
    void getUp() {
        chromium.close();
    }

    @Test
    void handsInReadsCorrectsMergesUndoesAndTakesAwayWithAFile() throws Exception {
        visit(TALKS, folder.resolve("desk.db").toString());
    }

    @Test
    void doesTheSameWithRealReports() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "needs ../shared/seeds");
        visit(SEEDS, folder.resolve("desk.db").toString());
    }

    @Test
    void doesTheSameWithPostgres() throws Exception {
        visit(TALKS, PostgresServer.newPlace());
    }

    private void visit(Path articles, String place) throws Exception {
        String corrected;
        try (ServerProcess server = new ServerProcess(place, folder)) {
            handIn(articles, server);
            openTheStory(server);
            corrected = correctASpeaker();
            openTheStory(server);
            mergeAPersonAndUndoIt();
            assertThat(server.end()).as("exit code").isZero();
        }
        makeTheReadingsThoseOfEarlierRules(place);
        try (ServerProcess server = new ServerProcess(place, folder)) {
            server.awaitAllRead();
            openTheStory(server);
            page.click("nav[aria-label=Story] >> text=Statements");
            page.click("#results .item >> nth=0 >> text=Cite");
            assertThat(speaker()).as("the correction, after all was read anew").isEqualTo(corrected);
            verifyWhatIsTakenAway(articles, server);
        }
    }

    private void handIn(Path articles, ServerProcess server) throws IOException, InterruptedException {
        page.navigate(server.address().toString());
        page.click("nav[aria-label=Site] >> text=Intake");
        List<Path> files = files(articles);
        page.setInputFiles("input[type=file]", files.toArray(Path[]::new));
        page.click(".handin-files button");
        PlaywrightAssertions.assertThat(page.locator("#handed tbody tr")).hasCount((int)
                files.stream().filter(file -> !file.endsWith("articles.csv")).count());
        server.awaitAllRead();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*[.](txt|md|csv)"))
                    .sorted()
                    .toList();
        }
    }

    private void openTheStory(ServerProcess server) {
        page.navigate(server.address().toString());
        page.click(".stories h2 a");
        page.waitForURL("**/stories/*");
    }

    /** Gives the speaker that it is corrected to. */
    private String correctASpeaker() {
        page.click("nav[aria-label=Story] >> text=Statements");
        page.click("#results .item >> nth=0 >> text=Cite");
        String before = speaker();
        page.click("main >> text=Amend");
        Locator other = page.locator("#f-speaker-1 option:not([value='']):not(:checked)")
                .first();
        String value = other.getAttribute("value");
        page.selectOption("#f-speaking", "said");
        page.selectOption("#f-speaker-1", value);
        page.fill("#f-reason", "She said so at the table.");
        page.click("text=Amend it");
        page.waitForURL("**/statements/*/*");
        assertThat(speaker()).isNotEqualTo(before);
        return speaker();
    }

    private String speaker() {
        PlaywrightAssertions.assertThat(page.locator(".one .name").first()).isVisible();
        return page.locator(".one .name").first().textContent().strip();
    }

    private void mergeAPersonAndUndoIt() {
        page.click("nav[aria-label=Story] >> text=People");
        Locator persons = page.locator(".who a[href*='/people/person/']");
        int before = persons.count();
        page.click(".who a[href*='/people/person/'] >> nth=0");
        page.click("text=Same as somebody else");
        page.selectOption(
                "#f-entity-2",
                page.locator("#f-entity-2 option[value^='person/']").first().getAttribute("value"));
        page.click("text=They are one");
        page.click("nav[aria-label=Story] >> text=People");
        PlaywrightAssertions.assertThat(persons).not().hasCount(before);
        String people = page.url();
        page.click("nav[aria-label=Site] >> text=Decisions");
        page.click(".decision:has-text('merged') button");
        page.navigate(people);
        PlaywrightAssertions.assertThat(persons).hasCount(before);
    }

    /** As they would be had the program been another when they were made. */
    private static void makeTheReadingsThoseOfEarlierRules(String place) {
        try (SqlArchive archive = ServerProcess.place(place).open()) {
            archive.change(shelves -> {
                List<StoredReading> readings = shelves.readings().listAfter(0, 1_000).stream()
                        .map(Numbered::value)
                        .toList();
                assertThat(readings).isNotEmpty();
                readings.forEach(reading -> shelves.readings()
                        .keep(new StoredReading(
                                reading.article(),
                                new ReadingVersion(reading.version().model(), "earlier"),
                                reading.made(),
                                reading.bytes())));
                return readings.size();
            });
        }
    }

    private void verifyWhatIsTakenAway(Path articles, ServerProcess server) {
        openTheStory(server);
        Path record = folder.resolve("record.json");
        Download download = page.waitForDownload(() -> page.click("a[href$='record.json']"));
        download.saveAs(record);
        Run verified = Run.of("verify", record.toString(), "--articles", articles.toString());
        assertThat(verified.err()).isEmpty();
        assertThat(verified.code()).isZero();
    }
}
