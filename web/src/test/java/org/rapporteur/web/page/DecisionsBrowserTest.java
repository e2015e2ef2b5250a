package org.rapporteur.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.core.archive.RulingKind;
import org.rapporteur.core.article.Article;
import org.rapporteur.core.comparison.Utterance;
import org.rapporteur.core.entity.Entity;
import org.rapporteur.core.entity.Role;
import org.rapporteur.core.negotiation.Fate;
import org.rapporteur.core.negotiation.Step;
import org.rapporteur.core.statement.Form;
import org.rapporteur.core.statement.Statement;
import org.rapporteur.core.statement.StatementId;
import org.rapporteur.core.text.Span;
import org.rapporteur.desk.StoryRecord;

/** Each kind of decision in a browser, at a real desk. */
@Tag("browser")
class DecisionsBrowserTest extends DeskForTwo {
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

    @Test
    void rolesStepsUtterancesPeopleAndStoriesAreSettledInOneWord() {
        StoryRecord story = talks();
        Entity holder = story.dossier().entities().stream()
                .filter(entity -> !entity.roles().isEmpty())
                .findFirst()
                .orElseThrow();
        String person = ilse + base(story) + "/people/" + holder.id();
        Role role = holder.roles().get(0);
        StatementId shared = story.dossier().comparison().utterances().stream()
                .flatMap(utterance -> utterance.witnesses().stream())
                .flatMap(witness -> witness.statement().stream())
                .findFirst()
                .orElseThrow();
        Map<String, String> pages = Map.of(
                "entity", person,
                "role", person + "/roles/" + new StatementId(role.article(), role.span()),
                "step", ilse + base(story) + "/steps/mark",
                "utterance", ilse + base(story) + "/statements/" + shared + "/apart",
                "story", ilse + base(story) + "/decisions");
        pages.forEach((subject, address) -> {
            try (Page page = open(address)) {
                go(page, "button[data-key=a]");
                assertThat(last().ruling().kind()).isEqualTo(RulingKind.ACCEPT);
                assertThat(last().ruling().subject().kind()).isEqualTo(subject);
            }
        });
        assertThat(talks().dossier().decided().notApplied()).isEmpty();
    }
}
