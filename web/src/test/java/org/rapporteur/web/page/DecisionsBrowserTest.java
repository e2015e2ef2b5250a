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
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.Input;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.testkit.browser.Axe;
import org.rapporteur.testkit.browser.Chromium;

/** Each kind of decision in a browser, at a real desk: Ilse and Mira sit at it, each with a browser of her own. */
@Tag("browser")
class DecisionsBrowserTest {

    private static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    private static final String TALKS = "Harbour talks pause";

    private static Optional<Chromium> chromium = Optional.empty();
    private static Optional<SmallNewsroom> newsroom = Optional.empty();
    private static String ilse = "";
    private static String mira = "";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void open() {
        chromium = Optional.of(Chromium.start());
        SmallNewsroom room = new SmallNewsroom(folder);
        newsroom = Optional.of(room);
        room.takeIn(SmallNewsroom.folder(ROOT.resolve("examples/harbour-talks")));
        room.takeIn(List.of(ferry("", "“The ferry will sail on Tuesday,” harbour master Ilse Maar said.")));
        room.desk.start(1);
        ilse = room.serve("ilse", 0);
        mira = room.serve("mira", 0);
    }

    @AfterAll
    static void close() {
        newsroom.ifPresent(SmallNewsroom::close);
        chromium.ifPresent(Chromium::close);
    }

    private static Article ferry(String before, String said) {
        return SmallNewsroom.article("Skagen Post", "A ferry for Skagen", before + """
                The ferry Solveig left Halden for Skagen with crates of medicine on Monday morning. %s \
                The islanders have waited for it since the storm closed the old pier in April.""".formatted(said));
    }

    private static StoryRecord talks() {
        return newsroom.orElseThrow().story(TALKS);
    }

    private static String base(StoryRecord story) {
        return "/stories/" + story.id();
    }

    private static List<Numbered<Decision>> log() {
        return newsroom.orElseThrow().desk.listDecisions(0, 10_000);
    }

    private static Decision last() {
        List<Numbered<Decision>> log = log();
        return log.get(log.size() - 1).value();
    }

    private static Page open(String address) {
        Page page = chromium.orElseThrow().page(1440, 900);
        page.setDefaultTimeout(60_000);
        page.navigate(address);
        return page;
    }

    private static String slice(StoryRecord story, Statement statement) {
        return story.dossier()
                .findArticle(statement.article())
                .orElseThrow()
                .text()
                .slice(statement.attribution().content().get(0));
    }

    /** One that was not decided on, of one part. */
    private static Statement untouched(int skip) {
        StoryRecord story = talks();
        String touched = log().stream()
                .map(decision -> decision.value().ruling().subject().name())
                .collect(Collectors.joining(" "));
        return story.dossier().statements().stream()
                .filter(statement -> statement.attribution().content().size() == 1)
                .filter(statement -> statement.attribution().extent().length() > 30)
                .filter(statement -> !touched.contains(statement.id().toString()))
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    private static String item(Page page) {
        return page.locator("#reviewed input[name=name]").first().inputValue();
    }

    private static int left(Page page) {
        return Integer.parseInt(
                page.locator("#review [role=status]").textContent().strip().replaceAll("\\D.*", ""));
    }

    /** Follows a link or sends a form, to where it leads. */
    private static void go(Page page, String selector) {
        page.waitForNavigation(() -> page.click(selector));
    }

    private static void press(Page page, String key) {
        page.waitForNavigation(() -> page.keyboard().press(key));
    }

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

            press(page, "m");
            assertThat(page.url()).contains("/merge");
            page.goBack();
            press(page, "e");
            assertThat(page.url()).contains(second + "/amend");
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
    void aStatementIsAmendedWithTheWordsSelectedInItsArticle() {
        Statement wrong = untouched(3);
        try (Page page = open(ilse + base(talks()) + "/statements/" + wrong.id())) {
            go(page, "text=Amend");
            String who = page.locator("#f-speaker-1 option").nth(1).getAttribute("value");
            page.selectOption("#f-speaking", "said");
            page.selectOption("#f-speaker-1", who);
            page.selectOption("#f-form", wrong.attribution().form() == Form.MIXED ? "indirect" : "mixed");
            page.evaluate("() => { const mark = document.querySelector('#words mark').firstChild;"
                    + " const range = document.createRange(); range.setStart(mark, 0); range.setEnd(mark, 12);"
                    + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
            page.click(".use button");
            page.fill("#f-reason", "It is the minister.");
            go(page, "text=Amend it");

            assertThat(last().ruling().kind()).isEqualTo(RulingKind.AMEND);
            assertThat(last().ruling().to()).contains("content: ", "form: ", "speaker: said " + who);
            Statement now = talks().dossier().statements().stream()
                    .filter(statement -> page.url().endsWith(statement.id().toString()))
                    .findFirst()
                    .orElseThrow();
            assertThat(now.speaker().entities().get(0)).hasToString(who);
            assertThat(now.attribution().extent().length()).isLessThanOrEqualTo(14);
            assertThat(page.locator(".history").textContent())
                    .contains("ilse amended a statement", "It is the minister.");

            page.navigate(ilse + base(talks()) + "/statements/" + wrong.id());
            assertThat(page.url())
                    .as("its old address leads to the new one")
                    .endsWith(now.id().toString());
        }
    }

    @Test
    void withoutScriptTheWordsAreChosenFromLists() {
        Statement wrong = untouched(5);
        try (Page page = chromium.orElseThrow().page(new Browser.NewPageOptions().setJavaScriptEnabled(false))) {
            page.navigate(ilse + base(talks()) + "/statements/" + wrong.id() + "/amend");
            String later =
                    page.locator("#f-content-1-from option:checked + option").getAttribute("value");
            page.selectOption("#f-content-1-from", later);
            page.selectOption("#f-modality-kind", "hedged");
            page.fill("#f-modality-1", slice(talks(), wrong).split("\\s+")[1]);
            go(page, "text=Amend it");

            assertThat(page.url()).contains("/statements/" + wrong.article() + "/" + later + "-");
            assertThat(last().ruling().to()).contains("modality: hedged @");
        }
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndWhatWasFilledInStays() {
        Statement any = untouched(7);
        int before = log().size();
        try (Page page = open(ilse + base(talks()) + "/statements/" + any.id() + "/amend")) {
            page.fill("#f-source", "the king of nowhere");
            page.selectOption("#f-naming", "named");
            page.selectOption("#f-speaking", "said");
            page.selectOption("#f-speaker-1", "");
            go(page, "text=Amend it");

            assertThat(page.locator("#source-problem").textContent()).isEqualTo("The article has no such words");
            assertThat(page.locator("#f-source").getAttribute("aria-describedby"))
                    .contains("source-problem");
            assertThat(page.locator("#f-source").inputValue()).isEqualTo("the king of nowhere");
            assertThat(page.locator("#problems").textContent()).contains("Choose who said it");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("problems");
        }
        assertThat(log()).hasSize(before);
    }

    @Test
    void aStatementIsAddedBySelectingItsWords() {
        StoryRecord story = talks();
        Article article = story.dossier().articles().get(2);
        try (Page page = open(ilse + base(story) + "/articles/" + article.id())) {
            page.evaluate(
                    "() => { const walker = document.createTreeWalker(document.querySelector('.reader-text .text'), NodeFilter.SHOW_TEXT);"
                            + " let node = walker.nextNode(); while (node.parentElement.closest('mark, a') || node.data.trim().length < 40) node = walker.nextNode();"
                            + " const range = document.createRange(); const at = node.data.search(/\\S/); range.setStart(node, at); range.setEnd(node, at + 25);"
                            + " getSelection().removeAllRanges(); getSelection().addRange(range); }");
            page.waitForSelector("#add-statement.ready");
            go(page, "#add-statement");
            page.selectOption("#f-form", "indirect");
            page.selectOption("#f-speaking", "unknown");
            go(page, "text=Add it");

            assertThat(last().ruling().kind()).isEqualTo(RulingKind.ADD);
            assertThat(talks().dossier().statements())
                    .extracting(Statement::id)
                    .contains(StatementId.parse(page.url().replaceFirst(".*/statements/", "")));
        }
    }

    private static Entity person(int skip) {
        return talks().dossier().entities().stream()
                .filter(entity -> entity.kind() == EntityKind.PERSON)
                .filter(entity -> entity.mentions().stream()
                                .filter(mention -> mention.form() == MentionForm.NAME)
                                .map(mention -> mention.article())
                                .distinct()
                                .count()
                        > 1)
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void peopleAreMergedAndThatIsUndone() {
        Entity one = person(0);
        Entity other = person(1);
        int before = talks().dossier().entities().size();
        try (Page page = open(ilse + base(talks()) + "/people/" + one.id())) {
            go(page, "text=Same as somebody else");
            page.selectOption("#f-entity-2", other.id().toString());
            go(page, "text=They are one");
            assertThat(talks().dossier().entities()).hasSizeLessThan(before);

            page.navigate(ilse + base(talks()) + "/decisions/changes");
            assertThat(page.locator("main").textContent()).contains("Who is who", "joined");

            page.navigate(ilse + "/decisions/" + last().id());
            go(page, ".decision button");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.UNDO);
            assertThat(talks().dossier().entities()).hasSize(before);
        }
    }

    @Test
    void wordsThatMeanSomebodyElseAreSplitOff() {
        Entity one = person(2);
        try (Page page = open(ilse + base(talks()) + "/people/" + one.id() + "/split")) {
            page.locator("input[name=mention]").last().check();
            page.selectOption("#f-take", "words");
            go(page, "button.main");
        }
        assertThat(last().ruling().kind()).isEqualTo(RulingKind.SPLIT);
        assertThat(talks().dossier().decided().applied())
                .anyMatch(applied ->
                        applied.decision().equals(last()) && applied.names().size() == 2);
    }

    @Test
    void wordsAreSaidToBeOfOneOccasionOrNot() {
        Utterance utterance = talks().dossier().comparison().utterances().stream()
                .filter(shared -> shared.fullest().statement().isPresent())
                .findFirst()
                .orElseThrow();
        StatementId id = utterance.fullest().statement().orElseThrow();
        try (Page page = open(ilse + base(talks()) + "/statements/" + id)) {
            go(page, "text=Not the same words");
            page.locator("input[name=leaving]").last().check();
            go(page, "button.main");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.SPLIT);

            go(page, "text=Same words as others");
            page.locator("input[name=other]").first().check();
            go(page, "button.main");
            assertThat(last().ruling().kind()).isEqualTo(RulingKind.MERGE);
            assertThat(last().ruling().subject().kind()).isEqualTo("utterance");
        }
    }

    @Test
    void theDatesOfARoleAreSet() {
        Entity holder = talks().dossier().entities().stream()
                .filter(entity -> !entity.roles().isEmpty())
                .findFirst()
                .orElseThrow();
        try (Page page = open(ilse + base(talks()) + "/people/" + holder.id())) {
            page.click("text=Since when a role is held");
            go(page, "section[aria-labelledby=right-heading] details ul a");
            page.fill("#f-from", "2031-13");
            go(page, "button.main");
            assertThat(page.locator("#from-problem").textContent()).contains("no year, month or day");
            page.fill("#f-from", "2029-03");
            page.fill("#f-until", "2031");
            go(page, "button.main");
        }
        assertThat(last().ruling().to()).isEqualTo("role/1\nfrom: 2029-03\nuntil: 2031");
        assertThat(talks().dossier().decided().applied())
                .anyMatch(applied -> applied.decision().equals(last()));
    }

    @Test
    void aPersonSaysWhatBecameOfAStepAndByWhichWords() {
        Step step = talks().dossier().negotiation().steps().get(0);
        Article article = talks().dossier().articles().get(1);
        try (Page page = open(ilse + base(talks()) + "/steps")) {
            go(page, "text=Say what became of one");
            page.selectOption("#f-step", step.id().toString());
            page.selectOption("#f-fate", "moved");
            page.fill("#f-first", "2031-06-01");
            page.selectOption("#f-article", article.id().toString());
            page.fill("#f-words", article.text().slice(new Span(0, 20)).strip());
            go(page, "button.main");
        }
        assertThat(talks().dossier().negotiation().steps())
                .filteredOn(known -> known.id().equals(step.id()))
                .first()
                .satisfies(known -> {
                    assertThat(known.fate()).isEqualTo(Fate.MOVED);
                    assertThat(known.ruled().orElseThrow().words()).isPresent();
                });
    }

    @Test
    void storiesAreMergedAndArticlesLeaveForOneOfTheirOwn() throws InterruptedException {
        StoryRecord ferry = newsroom.orElseThrow().story("A ferry");
        int articles = talks().dossier().articles().size();
        try (Page page = open(mira + base(talks()) + "/decisions")) {
            go(page, "text=The same story as another");
            page.selectOption("#f-other", ferry.id().toString());
            go(page, "button.main");
            await(() -> talks().dossier().articles().size() == articles + 1);

            page.navigate(mira + base(talks()) + "/part");
            page.locator("input[name=leaving][value='" + ferry.id() + "']").check();
            go(page, "button.main");
            await(() -> talks().dossier().articles().size() == articles);
        }
        assertThat(newsroom.orElseThrow().story("A ferry").id()).isEqualTo(ferry.id());
    }

    private static void await(java.util.function.BooleanSupplier thing) throws InterruptedException {
        for (int again = 0; again < 100 && !thing.getAsBoolean(); again++) {
            Thread.sleep(100);
        }
        assertThat(thing.getAsBoolean()).isTrue();
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

            go(second, "text=Overrule it");
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
                assertThat(page.locator("[role=status]").textContent())
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
        List<String> addresses = Stream.of(
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
}
