package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.testkit.browser.Axe;

/** The review, two persons at once, undoing, what is carried elsewhere and what becomes of words, in a browser. */
@Tag("browser")
class ReviewBrowserTest extends DeskForTwo {
    @Test
    void theQueueIsWorkedOffByKeyboardAlone() {
        try (Page page = open(ilse + "/review?story=" + talks().id())) {
            int before = left(page);
            String first = item(page);
            press(page, "j");
            String second = item(page);
            assertThat(second).isNotEqualTo(first);
            press(page, "k");
            assertThat(item(page)).isEqualTo(first);

            press(page, "a");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.ACCEPT);
            assertThat(last().ruling().subject().name()).isEqualTo(first);
            assertThat(item(page)).as("the next one").isEqualTo(second);
            assertThat(left(page)).isEqualTo(before - 1);

            press(page, "r");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.REJECT);
            assertThat(last().person()).isEqualTo("ilse");
            assertThat(left(page)).isEqualTo(before - 2);

            press(page, "u");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.UNDO);
            assertThat(item(page)).as("what was undone is back, and looked at").isEqualTo(second);
            assertThat(left(page)).isEqualTo(before - 1);

            page.keyboard().press("n");
            page.keyboard().type("Ask the desk in Halden.");
            page.keyboard().press("Tab");
            press(page, "Enter");
            assertThat(last().ruling().reason()).isEqualTo("Ask the desk in Halden.");
            assertThat(item(page)).as("a note settles nothing").isEqualTo(second);
            assertThat(page.locator(".history").textContent()).contains("Ask the desk in Halden.");
        }
    }

    @Test
    void keysLeadFromAnItemToItsForms() {
        try (Page page = open(ilse + "/review?story=" + talks().id())) {
            String item = item(page);
            press(page, "m");
            assertThat(page.url()).contains("/merge");
            page.goBack();
            press(page, "e");
            assertThat(page.url()).contains(item + "/amend");
            page.keyboard().press("g");
            press(page, "r");
            assertThat(page.url()).endsWith("/review");
            press(page, "?");
            assertThat(page.url()).endsWith("/keyboard");
        }
    }

    @Test
    void whatAnotherPersonDecidedMeanwhileLeavesTheQueue() {
        try (Page page = open(ilse + "/review?story=" + talks().id());
                Page other = open(mira + "/review?story=" + talks().id())) {
            int before = left(page);
            press(other, "j");
            String hers = item(other);
            press(other, "a");

            page.reload();
            assertThat(left(page)).isEqualTo(before - 1);
            press(page, "j");
            assertThat(item(page)).isNotEqualTo(hers);
        }
    }

    @Test
    void theSecondSeesWhatTheFirstDecidedBeforeSheOverrulesIt() {
        Statement both = untouched(9);
        String address = base(talks()) + "/statements/" + both.id();
        try (Page first = open(ilse + address);
                Page second = open(mira + address)) {
            go(first, "button[data-key=r]");
            int after = log().size();

            go(second, "button[data-key=a]");
            assertThat(second.locator("h1").textContent()).isEqualTo("Somebody decided before you");
            assertThat(second.locator("main").textContent())
                    .contains("ilse rejected a statement", "You would have accepted a statement");
            assertThat(log()).as("nothing is kept").hasSize(after);

            go(second, "button:has-text('Overrule it')");
            assertThat(last().person()).isEqualTo("mira");
            assertThat(talks().dossier().statements()).extracting(Statement::id).contains(both.id());
            assertThat(second.locator(".history").textContent())
                    .contains("ilse rejected a statement", "mira accepted a statement");
        }
    }

    @Test
    void theConflictMayBeLeftAsItWasDecided() {
        Statement both = untouched(11);
        String address = base(talks()) + "/statements/" + both.id();
        try (Page first = open(ilse + address);
                Page second = open(mira + address + "/amend")) {
            go(first, "button[data-key=a]");
            int after = log().size();

            second.selectOption("#f-form", both.attribution().form() == Form.MIXED ? "indirect" : "mixed");
            go(second, "text=Amend it");
            assertThat(second.locator("main").textContent()).contains("ilse accepted a statement", "form: ");
            go(second, "text=Leave it as it was decided");
            assertThat(log()).hasSize(after);
        }
    }

    @Test
    void whatWasUndoneCanBeHadBackAndTheLogSaysByWhom() {
        Statement some = untouched(13);
        try (Page page = open(ilse + base(talks()) + "/statements/" + some.id())) {
            go(page, "button[data-key=r]");
            Decision rejection = last();
            page.navigate(mira + base(talks()) + "/decisions");
            go(page, "#d-" + rejection.id() + " button");
            Decision undoing = last();
            assertThat(undoing.person()).isEqualTo("mira");
            assertThat(talks().dossier().statements()).extracting(Statement::id).contains(some.id());

            page.navigate(ilse + "/decisions");
            assertThat(page.locator("#d-" + rejection.id()).textContent()).contains("undone by mira");
            go(page, "#d-" + undoing.id() + " button");
            assertThat(talks().dossier().statements()).extracting(Statement::id).doesNotContain(some.id());

            page.navigate(ilse + base(talks()) + "/statements/" + some.id());
            assertThat(page.url())
                    .as("what was left out leads to its decision")
                    .endsWith("/decisions/" + rejection.id());
            page.navigate(ilse + "/decisions?person=mira");
            assertThat(page.locator(".decision .name").allTextContents()).allMatch(line -> line.startsWith("mira "));
        }
    }

    @Test
    void decisionsAreTakenAlongAndBroughtToAnotherDesk(@TempDir Path other) throws IOException {
        Statement some = untouched(15);
        try (Page page = open(ilse + base(talks()) + "/statements/" + some.id())) {
            go(page, "button[data-key=a]");
            page.navigate(ilse + "/decisions");
            Download file = page.waitForDownload(() -> page.click("text=These decisions as a file"));
            Path lines = other.resolve("decisions.jsonl");
            file.saveAs(lines);
            assertThat(Files.readAllLines(lines)).hasSize(log().size());

            try (SmallNewsroom elsewhere = new SmallNewsroom(other)) {
                elsewhere.takeIn(SmallNewsroom.folder(ROOT.resolve("examples/harbour-talks")));
                String there = elsewhere.serve("jonas", 0);
                page.navigate(there + "/decisions");
                page.setInputFiles("input[name=file]", lines);
                go(page, "text=Bring them in");
                assertThat(page.locator("main [role=status]").textContent())
                        .contains("%d decision".formatted(log().size()), "0 here already", " same");
                assertThat(elsewhere.desk.listDecisions(0, 10_000))
                        .extracting(Numbered::value)
                        .containsExactlyElementsOf(
                                log().stream().map(Numbered::value).toList());

                page.navigate(there + "/decisions");
                page.setInputFiles("input[name=file]", lines);
                go(page, "text=Bring them in");
            }
        }
    }

    @Test
    void afterANewRevisionTheLogSaysWhichWordsMovedAndWhichAreOthers(@TempDir Path other) {
        try (SmallNewsroom room = new SmallNewsroom(other)) {
            room.takeIn(
                    List.of(
                            ferry(
                                    "",
                                    "“The ferry will sail on Tuesday,” harbour master Ilse Maar said. “We are all tired of it,” pilot Tor Vind said.")));
            String desk = room.serve("ilse", 0);
            try (Page page = chromium.orElseThrow().page(1440, 900)) {
                for (String words : List.of("The ferry will sail", "We are all tired")) {
                    Statement said = SmallNewsroom.statement(room.story("A ferry"), words);
                    page.navigate(desk + base(room.story("A ferry")) + "/statements/" + said.id());
                    go(page, "button[data-key=a]");
                }
                room.desk.takeIn(
                        List.of(
                                Input.of(
                                        ferry(
                                                "Updated at noon. ",
                                                "“The ferry will sail on Friday,” harbour master Ilse Maar said. “We are all tired of it,” pilot Tor Vind said."))));
                room.desk.work();

                page.navigate(desk + "/decisions");
                assertThat(page.locator(".decision").allTextContents())
                        .anyMatch(line -> line.contains("We are all tired") && line.contains("Its words are moved"))
                        .anyMatch(line -> line.contains("Its words are changed")
                                && line.contains("sail on Tuesday")
                                && line.contains("now “The ferry will sail on Friday")
                                && line.contains("Not followed"));
            }
        }
    }

    @ParameterizedTest(name = "{0}, {1} wide")
    @CsvSource({"LIGHT, 1440", "DARK, 390"})
    void axeFindsNothingSeriousAndNothingIsTooWide(ColorScheme scheme, int width) {
        List<String> addresses = addresses();
        try (Page page = chromium.orElseThrow()
                .page(new Browser.NewPageOptions().setViewportSize(width, 900).setColorScheme(scheme))) {
            for (String address : addresses) {
                page.navigate(address);
                assertThat(Axe.seriousFindings(page)).as(address).isEmpty();
                assertThat((boolean) page.evaluate(
                                "document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                        .as("%s fits in %d", address, width)
                        .isTrue();
            }
        }
    }

    private static List<String> addresses() {
        StoryRecord story = talks();
        String base = ilse + base(story);
        Statement some = untouched(17);
        String statement = base + "/statements/" + some.id();
        Entity holder = person(0);
        String role = holder.roles().stream()
                .findFirst()
                .map(words -> "/roles/" + new StatementId(words.article(), words.span()))
                .orElse("/split");
        try (Page page = open(statement)) {
            go(page, "button[data-key=a]");
        }
        return Stream.of(
                        ilse + "/review",
                        ilse + "/decisions",
                        ilse + "/decisions/" + last().id(),
                        base + "/decisions",
                        base + "/decisions/changes",
                        statement,
                        statement + "/amend",
                        statement + "/same",
                        base + "/articles/" + some.article() + "/add",
                        base + "/people/" + holder.id(),
                        base + "/people/" + holder.id() + "/split",
                        base + "/people/" + holder.id() + role,
                        base + "/merge",
                        base + "/join",
                        base + "/part",
                        base + "/steps/mark",
                        ilse + "/keyboard")
                .toList();
    }
}
