package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.core.archive.Decision;
import org.rapporteur.core.archive.Numbered;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.EntityKind;
import org.rapporteur.core.entity.MentionForm;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.desk.StoryRecord;
import org.rapporteur.testkit.browser.Chromium;

/** A real desk with two persons at it, Ilse and Mira, each with a browser of her own. */
abstract class DeskForTwo {
    static final Path ROOT = Path.of(System.getProperty("rapporteur.root", ".."));
    static final String TALKS = "Harbour talks pause";

    static Optional<Chromium> chromium = Optional.empty();
    static Optional<SmallNewsroom> newsroom = Optional.empty();
    static String ilse = "";
    static String mira = "";

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

    static Article ferry(String before, String said) {
        return SmallNewsroom.article("Skagen Post", "A ferry for Skagen", before + """
                The ferry Solveig left Halden for Skagen with crates of medicine on Monday morning. %s \
                The islanders have waited for it since the storm closed the old pier in April.""".formatted(said));
    }

    static StoryRecord talks() {
        return newsroom.orElseThrow().story(TALKS);
    }

    static String base(StoryRecord story) {
        return "/stories/" + story.id();
    }

    static List<Numbered<Decision>> log() {
        return newsroom.orElseThrow().desk.listDecisions(0, 10_000);
    }

    static Decision last() {
        List<Numbered<Decision>> log = log();
        return log.get(log.size() - 1).value();
    }

    static Page open(String address) {
        Page page = chromium.orElseThrow().page(1440, 900);
        page.setDefaultTimeout(60_000);
        page.navigate(address);
        return page;
    }

    static String slice(StoryRecord story, Statement statement) {
        return story.dossier()
                .findArticle(statement.article())
                .orElseThrow()
                .text()
                .slice(statement.attribution().content().get(0));
    }

    /** One that was not decided on, of one part. */
    static Statement untouched(int skip) {
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

    static String item(Page page) {
        return page.locator("#reviewed input[name=name]").first().inputValue();
    }

    static int left(Page page) {
        return Integer.parseInt(
                page.locator("#review [role=status]").textContent().strip().replaceAll("\\D.*", ""));
    }

    /** Follows a link or sends a form, to where it leads. */
    static void go(Page page, String selector) {
        load(page, () -> page.click(selector));
    }

    static void press(Page page, String key) {
        load(page, () -> page.keyboard().press(key));
    }

    private static void load(Page page, Runnable leading) {
        AtomicBoolean loaded = new AtomicBoolean();
        Consumer<Page> told = any -> loaded.set(true);
        page.onLoad(told);
        leading.run();
        page.waitForCondition(loaded::get);
        page.offLoad(told);
    }

    static Entity person(int skip) {
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

    static void await(java.util.function.BooleanSupplier thing) throws InterruptedException {
        for (int again = 0; again < 100 && !thing.getAsBoolean(); again++) {
            Thread.sleep(100);
        }
        assertThat(thing.getAsBoolean()).isTrue();
    }
}
